/*
 * Finds the phrases that name a source without a verb.
 *   "The bridge is safe, according to the mayor." → cue according to, speaker the mayor
 */
import type { CueEvent, Draft, Sentence } from '../draft'
import type { Token } from '../lexer'
import { TAG } from '../lexicon/lexicon'
import {
  has,
  isPossessive,
  isWord,
  NARROW,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
} from '../noun-phrase'

export function findCuePhrases(draft: Draft): Draft {
  const { tokens, lexicon } = draft
  const firsts = new Set(lexicon.cuePhrases.map(([first]) => first))
  const events: CueEvent[] = []
  draft.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isWord(tokens[i])) continue
      const beside = asideAt(draft, i, sentence, index) ?? viewAt(draft, i, sentence, index)
      if (beside) {
        events.push(beside)
        continue
      }
      if (!firsts.has(tokens[i].lower)) continue
      const phrase = lexicon.cuePhrases.find((words) =>
        words.every((word, k) => tokens[i + k]?.lower === word),
      )
      if (!phrase) continue
      const to = i + phrase.length
      const speaker = phraseStartingAt(tokens, to, sentence.to, lexicon)
      if (!speaker) continue
      events.push(phraseEvent(tokens, index, i, to, speaker))
      i = speaker.to - 1
    }
  })
  return { ...draft, events: [...draft.events, ...events].sort((a, b) => a.from - b.from) }
}

/** “…”, *so Smith* · *Smith zufolge*: one word that names its source to the right or left. */
function asideAt({ tokens, lexicon }: Draft, at: number, sentence: Sentence, index: number): CueEvent | null {
  const { lower } = tokens[at]
  if (lexicon.asides.has(lower) && at > sentence.from && /comma|quote|dash/.test(tokens[at - 1].kind)) {
    const speaker = phraseStartingAt(tokens, at + 1, sentence.to, lexicon)
    return speaker && phraseEvent(tokens, index, at, at + 1, speaker)
  }
  if (lexicon.postpositions.has(lower)) {
    const speaker = phraseEndingAt(tokens, at - 1, sentence.from, lexicon)
    return speaker && phraseEvent(tokens, index, at, at + 1, speaker)
  }
  return null
}

/** *In Smith’s view*, *in her words*: a noun for what somebody says or thinks, after its owner. */
function viewAt(
  { tokens, lexicon }: Draft,
  noun: number,
  sentence: Sentence,
  index: number,
): CueEvent | null {
  const owned = isPossessive(tokens[noun - 1], lexicon)
  if (noun - 2 < sentence.from || !(owned || has(tokens[noun - 1], TAG.possessive))) return null
  if (!lexicon.sourceNouns.test(tokens[noun].lower)) return null
  const owner = owned ? phraseEndingAt(tokens, noun - 2, sentence.from, lexicon, NARROW) : null
  const from = owner?.from ?? noun - 1
  if ((owned && !owner) || !lexicon.sourcePrepositions.has(tokens[from - 1]?.lower ?? '')) return null
  const speaker: NounPhrase = owner ?? { from, to: noun, head: from }
  return { ...phraseEvent(tokens, index, noun, noun + 1, speaker), clauseFrom: from - 1 }
}

const phraseEvent = (
  tokens: readonly Token[],
  sentence: number,
  from: number,
  to: number,
  speaker: NounPhrase,
): CueEvent => ({
  sentence,
  shape: 'phrase',
  from,
  to,
  clauseFrom: Math.min(from, speaker.from),
  clauseTo: Math.max(to, speaker.to),
  mention: [[tokens[speaker.from].start, tokens[speaker.to - 1].end]],
  subject: speaker.from,
  verb: null,
})

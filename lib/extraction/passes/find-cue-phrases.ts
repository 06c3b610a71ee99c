/*
 * Finds the phrases that name a source without a verb.
 *   "The bridge is safe, according to the mayor." → cue according to, speaker the mayor
 */
import type { CueEvent, Draft, Sentence } from '../draft'
import { isWord, type NounPhrase, phraseEndingAt, phraseStartingAt } from '../noun-phrase'

export function findCuePhrases(draft: Draft): Draft {
  const { tokens, lexicon } = draft
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of lexicon.cuePhrases) byFirst.set(phrase[0], [...(byFirst.get(phrase[0]) ?? []), phrase])
  const events: CueEvent[] = []
  draft.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isWord(tokens[i])) continue
      const beside = asideAt(draft, i, sentence, index)
      if (beside) {
        events.push(beside)
        continue
      }
      const phrase = byFirst
        .get(tokens[i].lower)
        ?.find((words) => words.every((word, k) => tokens[i + k]?.lower === word))
      if (!phrase) continue
      const to = i + phrase.length
      const speaker = phraseStartingAt(tokens, to, sentence.to, lexicon)
      if (!speaker) continue
      events.push({
        sentence: index,
        shape: 'phrase',
        from: i,
        to,
        clauseFrom: i,
        clauseTo: speaker.to,
        mention: [[tokens[speaker.from].start, tokens[speaker.to - 1].end]],
        subject: speaker.from,
        verb: null,
      })
      i = speaker.to - 1
    }
  })
  return { ...draft, events: [...draft.events, ...events].sort((a, b) => a.from - b.from) }
}

/** “…”, *so Smith* · *Smith zufolge*: one word that names its source to the right or left. */
function asideAt({ tokens, lexicon }: Draft, at: number, sentence: Sentence, index: number): CueEvent | null {
  const { lower } = tokens[at]
  const make = (speaker: NounPhrase, clauseFrom: number, clauseTo: number): CueEvent => ({
    sentence: index,
    shape: 'phrase',
    from: at,
    to: at + 1,
    clauseFrom,
    clauseTo,
    mention: [[tokens[speaker.from].start, tokens[speaker.to - 1].end]],
    subject: speaker.from,
    verb: null,
  })
  if (lexicon.asides.has(lower) && at > sentence.from && /comma|quote|dash/.test(tokens[at - 1].kind)) {
    const speaker = phraseStartingAt(tokens, at + 1, sentence.to, lexicon)
    return speaker ? make(speaker, at, speaker.to) : null
  }
  if (lexicon.postpositions.has(lower)) {
    const speaker = phraseEndingAt(tokens, at - 1, sentence.from, lexicon)
    return speaker ? make(speaker, speaker.from, at + 1) : null
  }
  return null
}

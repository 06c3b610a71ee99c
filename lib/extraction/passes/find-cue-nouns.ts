/*
 * Finds nouns of saying with their owner or maker and what is said.
 *   "Smith’s *claim* that the bridge is safe", "his *promise* to rebuild it" → cue claim, speaker Smith
 *   "Smith made a *call for* calm" → cue call for, speaker Smith
 */
import type { Span } from '../../text/span'
import { opensInfinitive } from '../clause'
import type { CueEvent, Draft } from '../draft'
import { type CueVerb, ENDING, TAG } from '../lexicon/lexicon'
import { ends, has, isPossessive, isSurelyVerb, isWord, phraseEndingAt } from '../noun-phrase'
import { subjectBefore, verbGroup } from '../subject'

/** Adjectives between owner and noun: his repeated false claim. */
const MOST_ADJECTIVES = 3

export function findCueNouns(draft: Draft): Draft {
  const { tokens, lexicon } = draft
  const events: CueEvent[] = []
  draft.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      const token = tokens[i]
      if (!isWord(token) || token.capital) continue
      const noun = lexicon.cueNouns.get(token.lower)?.find((sense) => reports(draft, i + 1, sense))
      if (!noun) continue
      const owner =
        ownerOf(draft, i, sentence.from) ??
        makerOf(draft, i, sentence.from, !lexicon.complementizers.has(tokens[i + 1].lower))
      if (!owner) continue
      const span: Span = [tokens[owner.from].start, tokens[owner.to - 1].end]
      events.push({
        sentence: index,
        shape: 'noun',
        from: i,
        to: i + (noun.particle ? 2 : 1),
        clauseFrom: owner.from,
        clauseTo: i + (noun.particle ? 2 : 1),
        mention: [span],
        subject: owner.from,
        verb: noun,
      })
    }
  })
  return { ...draft, events: [...draft.events, ...events].sort((a, b) => a.from - b.from) }
}

/** claim *that*, promise *to rebuild*, call *for*: what follows says that the noun reports. */
function reports({ tokens, lexicon }: Draft, at: number, { frames, particle }: CueVerb): boolean {
  if (particle) return tokens[at].lower === particle
  if (frames.has('clause') && lexicon.complementizers.has(tokens[at].lower)) return true
  return frames.has('infinitive') && opensInfinitive(tokens, at)
}

function ownerOf(
  { tokens, lexicon }: Draft,
  noun: number,
  floor: number,
): { from: number; to: number } | null {
  for (let i = noun - 1; i >= floor && noun - i <= MOST_ADJECTIVES + 1; i--) {
    const token = tokens[i]
    if (!isWord(token)) return null
    if (isPossessive(token, lexicon)) {
      const phrase = phraseEndingAt(tokens, i - 1, floor, lexicon)
      return phrase ? { from: phrase.from, to: phrase.to } : null
    }
    if (has(token, TAG.possessive)) return { from: i, to: i + 1 }
    if (has(token, TAG.preposition | TAG.conjunction | TAG.auxiliary | TAG.determiner)) return null
  }
  return null
}

/** *Smith* made the claim that …: the subject of the verb whose object the noun is; with another link (a call *for*) a verb that only makes it. */
function makerOf(
  { tokens, lexicon }: Draft,
  noun: number,
  floor: number,
  linked: boolean,
): { from: number; to: number } | null {
  for (let i = noun - 1; i > floor && noun - i <= MOST_ADJECTIVES + 1; i--) {
    const token = tokens[i]
    if (!isWord(token) || has(token, TAG.preposition | TAG.conjunction)) return null
    if (!isSurelyVerb(token, lexicon) && !ends(token, ENDING.past) && !lexicon.makers.has(token.lower))
      continue
    if (linked && !lexicon.makers.has(token.lower)) return null
    if (has(token, TAG.auxiliary)) return null
    return subjectBefore(tokens, verbGroup(tokens, i, floor).from, floor, lexicon)
  }
  return null
}

/*
 * Finds nouns of saying with their owner or maker and what is said.
 *   "Smith’s *claim* that the bridge is safe", "his *promise* to rebuild it" → cue claim, speaker Smith
 *   "Smith made a *call for* calm" → cue call for, speaker Smith
 *   "Smith’s *argument* was that …" → cue argument, speaker Smith
 */
import type { Span } from '../../text/span'
import { opensInfinitive } from '../clause'
import type { CueEvent, Draft } from '../draft'
import { type CueVerb, ENDING, TAG } from '../lexicon/lexicon'
import { ends, has, isPossessive, isSurelyVerb, isWord, phraseEndingAt } from '../noun-phrase'
import { subjectBefore, verbGroup } from '../subject'

/** Who a noun of saying belongs to; tokens `[from, to)`. */
interface Owner {
  readonly from: number
  readonly to: number
  /** the verb by which its subject says no to it: *rejected* the claim that */
  readonly denial?: number
}

/** Adjectives between owner and noun: his repeated false claim. */
const MOST_ADJECTIVES = 3

export function findCueNouns(draft: Draft): Draft {
  const { tokens, lexicon } = draft
  const events: CueEvent[] = []
  const verbs = new Set(draft.events.map(({ from }) => from))
  draft.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      const token = tokens[i]
      if (!isWord(token) || token.capital || verbs.has(i)) continue
      const senses = lexicon.cueNouns.get(token.lower)
      if (!senses) continue
      const link = pastCopula(draft, i + 1, sentence.to)
      const noun = senses.find((sense) => reports(draft, link, sense))
      if (!noun) continue
      const owner: Owner | null =
        ownerOf(draft, i, sentence.from) ?? (link === i + 1 ? makerOf(draft, i, sentence.from) : null)
      if (!owner) continue
      const span: Span = [tokens[owner.from].start, tokens[owner.to - 1].end]
      events.push({
        sentence: index,
        shape: 'noun',
        from: owner.denial ?? i,
        to: i + (noun.particle ? 2 : 1),
        clauseFrom: owner.from,
        clauseTo: noun.particle ? i + 2 : link,
        mention: [span],
        subject: owner.from,
        verb: owner.denial === undefined ? noun : { ...noun, cueClass: 'denial' },
      })
    }
  })
  return { ...draft, events: [...draft.events, ...events].sort((a, b) => a.from - b.from) }
}

/** His argument *was* that …: from after the noun to what it reports, over a form of be; the token itself when none stands there. */
function pastCopula({ tokens, lexicon }: Draft, at: number, to: number): number {
  const that = at + 1 < to && lexicon.complementizers.has(tokens[at + 1].lower)
  return that && has(tokens[at], TAG.be) && has(tokens[at], TAG.auxiliary) ? at + 1 : at
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

/** *Smith* made the claim that …: the subject of a verb that only makes the noun after it, or says no to it. */
function makerOf({ tokens, lexicon }: Draft, noun: number, floor: number): Owner | null {
  for (let i = noun - 1; i > floor && noun - i <= MOST_ADJECTIVES + 1; i--) {
    const token = tokens[i]
    if (!isWord(token) || has(token, TAG.preposition | TAG.conjunction)) return null
    const makes = lexicon.makers.has(token.lower)
    const denies = lexicon.deniers.has(token.lower)
    if (!makes && !denies) {
      if (isSurelyVerb(token, lexicon) || ends(token, ENDING.past)) return null
      continue
    }
    const subject = subjectBefore(tokens, verbGroup(tokens, i, floor).from, floor, lexicon)
    return subject && { from: subject.from, to: subject.to, ...(denies ? { denial: i } : {}) }
  }
  return null
}

/*
 * Where the words of a cue end at the latest: where a later main clause in the writer's own mood begins. The places are
 * read once a sentence, so that one of many cues costs no more than its length.
 *   Ruiz sagte, die Brücke sei zu, | und *Weber fragte*, ob …
 */
import type { Draft, Sentence } from '../draft'
import { firstWhere } from '../halving'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isWord } from '../noun-phrase'
import { isFiniteForm } from './clauses'

/** What a noun reports, before its own clause goes on. */
const LONGEST_CLAUSE = 60

/** A clause of its own begins at a token, by the event with this index. */
interface Opening {
  readonly event: number
  readonly start: number
}

/** The places of one sentence, in order. */
export interface Ceilings {
  /** tokens */
  readonly semicolons: readonly number[]
  /** behind a conjunction */
  readonly joined: readonly Opening[]
  /** these, and clauses that their verb opens */
  readonly all: readonly Opening[]
}

/** The places in a sentence whose events are `[first, next)`. */
export function ceilingsIn(
  { tokens, events }: Draft,
  { from, to }: Sentence,
  [first, next]: readonly [number, number],
  grammar: VerbSecond,
): Ceilings {
  const semicolons: number[] = []
  for (let i = from; i < to; i++) if (tokens[i].kind === 'semicolon') semicolons.push(i)
  const joined: Opening[] = []
  const all: Opening[] = []
  for (let event = first; event < next; event++) {
    const { bracket, clauseFrom, from: at, shape } = events[event]
    if (shape === 'phrase' || !bracket || bracket.order === 'last') continue
    const { lower } = tokens[bracket.finite]
    if (grammar.reported.has(lower) || grammar.remote.has(lower)) continue
    const start = Math.min(clauseFrom, at)
    const before = tokens[start - 1]
    if (!before) continue
    if (isWord(before)) {
      if (!has(before, TAG.conjunction | TAG.contrast)) continue
      joined.push({ event, start })
    } else if (bracket.order !== 'first' && start !== bracket.finite) continue
    all.push({ event, start })
  }
  return { semicolons, joined, all }
}

/** The token where the words of event `e` end at the latest. */
export function ceilingOf(
  { tokens, events, lexicon }: Draft,
  sentence: Sentence,
  e: number,
  { semicolons, joined, all }: Ceilings,
  grammar: VerbSecond,
): number {
  const event = events[e]
  const own = event.bracket?.end ?? event.clauseTo
  // die Forderung, die Brücke zu sperren, *stieß* auf Widerspruch: the clause of the noun goes on with its verb
  if (event.shape === 'noun')
    for (let i = own + 1; i < sentence.to && i - own < LONGEST_CLAUSE; i++)
      if (tokens[i - 1].kind === 'comma' && isFiniteForm(tokens[i], lexicon, grammar)) return i - 1
  const semicolon = firstWhere(semicolons.length, (i) => semicolons[i] >= own)
  if (semicolon < semicolons.length) return semicolons[semicolon]
  const openings = event.shape === 'phrase' ? joined : all
  // wie es hieß, *sieht Enders* …: the clause after it is what was said
  const end = own + (event.bracket?.order === 'last' ? 1 : 0)
  let i = firstWhere(openings.length, (k) => openings[k].event > e)
  while (i < openings.length && openings[i].start <= end) i++
  return i < openings.length ? openings[i].start - 1 : sentence.to
}

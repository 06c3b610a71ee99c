/**
 * A verb that stands before its subject because of what stands before it: a denial at the front ("Under no circumstances will
 * we sell", "At no time did I hit him") or a question ("Do I regret it?"). Without it the words say the contrary, or state what was asked.
 */
import type { Lost } from './edges'
import { AUXILIARIES } from './lexicon/en/verbs'
import type { Reading } from './reading'

/** So many words may stand before the denying one: "at no", "not", "in not one". */
const BEFORE_DENIAL = 2
/** … and so many from it to the verb: "no circumstances whatsoever". */
const DENIAL = 4
const PAUSE = /[,;:–—.?!]|\s-\s/

/** What was lost before unit `first` of a sentence that starts at `start`; null where no verb stands before its subject. */
export function lostInversion(
  quote: Reading,
  unit: number,
  source: Reading,
  start: number,
  first: number,
): Lost | null {
  const verb = [first - 1, first].find((i) => i >= start && helps(source, i))
  if (verb === undefined || isPaused(source, start, verb)) return null
  const denial = source.senses.indexOf('NEGATION', start)
  const isDenied = denial >= 0 && denial < verb && denial - start <= BEFORE_DENIAL && verb - denial <= DENIAL
  // "Not only did we sell it": they did
  if (isDenied && source.keys[denial + 1] !== 'only') return { type: 'NEGATION', from: start, to: first }
  const isAsked = verb === start && verb === first - 1 && endsAsking(source, first)
  const [from] = quote.units[unit].span
  return isAsked && !quote.text.slice(from).includes('?')
    ? { type: 'UNMARKED_CUT', from: start, to: first }
    : null
}

const helps = (source: Reading, i: number): boolean =>
  AUXILIARIES.has(source.keys[i]) || source.senses[i] === 'MODAL'

const isPaused = (source: Reading, from: number, to: number): boolean =>
  PAUSE.test(source.text.slice(source.units[from].whole[1], source.units[to].whole[0]))

function endsAsking(source: Reading, from: number): boolean {
  const end = source.closes.indexOf(true, from)
  return end >= 0 && source.text.slice(source.units[end].whole[1]).trimStart().startsWith('?')
}

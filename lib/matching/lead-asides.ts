/**
 * What a speaker says before the statement and print leaves out by old habit: whom they speak to ("Madam Chair, we built it"),
 * an answer ("Yes, we did"), a turn of talk ("To be fair, it leaks"). Nothing of the statement is in it.
 */
import { fillerAt } from './cuts'
import { MONTHS } from './dates'
import { TITLES } from './lexicon/en/sense'
import { ADDRESSES, ASIDES, LEAD_JOINERS, WEEKDAYS } from './lexicon/en/speech'
import { Phrases } from './phrases'
import type { Reading } from './reading'

const SAID = new Phrases(ASIDES.map((phrase) => [phrase, true] as const))
const PAUSE = /^\s?[,–—-]/

/** Whether units `[start, first)` of the source, set off by a pause, are nothing else. */
export function isAside(source: Reading, start: number, first: number): boolean {
  if (first <= start || !PAUSE.test(source.text.slice(source.units[first - 1].whole[1]))) return false
  let i = start
  while (i < first) {
    const length = SAID.at(source.keys, i)?.length ?? (isAddress(source, i) ? 1 : fillerAt(source, i, first))
    if (length === 0) return false
    i += length
  }
  return i === first
}

/** A name, a title or "ladies and gentlemen"; "Monday" and "May" are names that nobody is called by. */
function isAddress({ keys, senses }: Reading, i: number): boolean {
  if (MONTHS.has(keys[i]) || WEEKDAYS.has(keys[i])) return false
  return senses[i] === 'NAME' || TITLES.has(keys[i]) || ADDRESSES.has(keys[i]) || LEAD_JOINERS.has(keys[i])
}

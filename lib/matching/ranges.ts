/**
 * The two numbers of a range share what stands behind the second: "between six and seven million" begins at six million,
 * "ten to fifteen hundred" at a thousand. So "6 and 7,000,000" is another range, and "6 million and 7 million" the same.
 * "From one to two hundred" may begin at one or at a hundred, and "cells one to two hundred" begin at the first.
 */
import type { Language } from './language'
import { SCALES as GERMAN_SCALES } from './lexicon/de/numbers'
import { NUMBERED, SCALE_SUFFIXES, SCALES } from './lexicon/en/numbers'
import { HESITATIONS, HESITATIONS_ABROAD } from './lexicon/en/speech'
import { tidy } from './number-word'
import type { Unit } from './units'

const BETWEEN_TWO = /^(?:to|or|bis|oder)$/
const BEHIND_BETWEEN = /^(?:and|und)$/
const BETWEEN = /^(?:between|zwischen)$/
const FROM = /^(?:from|von)$/
/** With spaces around it, or as wide as an em, it may be a thought breaking off: “in 2019 – 300 people left”. */
const DASH = /^[-‐‑–][$£€¥₹₽]?$/
const COUNT = /^#\d+(?:\.\d+)?$/
/** "900 to two million" are no 900 million: the first count may be less than so many times the second. */
const STEEPEST_FALL = 10

/** So many words on the second number is looked for, hesitations among them. */
export const REACH = 4

const ENGLISH: ReadonlyMap<string, number> = new Map([['hundred', 100], ['dozen', 12], ...SCALES])
const GERMAN: ReadonlyMap<string, number> = new Map([['hundert', 100], ...GERMAN_SCALES])
const WORD_OF_SCALE = {
  en: new RegExp(`(?<![a-z])(${[...ENGLISH.keys()].join('|')})$`),
  de: new RegExp(`(${[...GERMAN.keys()].join('|')})$`),
} as const
const LETTERS_OF_SCALE = /(?<=\d)[a-z]+$/

/** Gives the first number of each range the scale it shares with the second, in place. */
export function settleRanges(units: Unit[], text: string, language: Language): void {
  units.forEach((second, i) => {
    const at = rangeStart(units, text, i)
    if (at === null) return
    const before = units[wordBefore(units, at)]?.key ?? ''
    const shared = NUMBERED.has(before) ? null : sharedScale(units[at], second, text, language)
    if (shared === null) return
    const { key } = units[at]
    units[at] = {
      ...units[at],
      key: `#${tidy(countOf(units[at]) * shared)}`,
      other: FROM.test(before) ? key : null,
    }
  })
}

/** The unit that is the other number of the range which unit `i` closes; null where it closes none. */
export function rangeStart(units: readonly Unit[], text: string, i: number): number | null {
  if (units[i]?.kind !== 'number' || i === 0) return null
  if (units[i - 1].kind === 'number') return isDashed(text, units[i - 1], units[i]) ? i - 1 : null
  const joiner = wordBefore(units, i)
  const first = wordBefore(units, joiner)
  return units[first]?.kind === 'number' && isJoiner(units, joiner, first - 1) ? first : null
}

/** The unit before `i` that is no hesitation: "ten to, uh, fifteen". */
function wordBefore(units: readonly Unit[], i: number): number {
  let at = i - 1
  while (at >= 0 && (HESITATIONS.has(units[at].key) || HESITATIONS_ABROAD.has(units[at].key))) at--
  return at
}

/** The unit that closes the range which unit `i` opens; null where it opens none. */
export const rangeEnd = (units: readonly Unit[], text: string, i: number): number | null =>
  Array.from({ length: REACH }, (_, k) => i + 1 + k).find((end) => rangeStart(units, text, end) === i) ?? null

/** Whether nothing but a dash, and perhaps the sign of the second, stands between two numbers. */
export const isDashed = (text: string, first: Unit, second: Unit): boolean =>
  DASH.test(text.slice(first.whole[1], second.whole[0]))

/** Whether unit `i` joins two numbers, the first of them behind unit `before`: "to", "or", "between … and". */
export const isJoiner = (units: readonly Unit[], i: number, before: number): boolean =>
  BETWEEN_TWO.test(units[i]?.key ?? '') ||
  (BEHIND_BETWEEN.test(units[i]?.key ?? '') && BETWEEN.test(units[before]?.key ?? ''))

const countOf = ({ key }: Unit): number => Number(key.slice(1))
const product = (scales: readonly number[]): number => scales.reduce((a, b) => a * b, 1)

/** By how much the first number is more than it is written, or null where it stands for itself. */
function sharedScale(first: Unit, second: Unit, text: string, language: Language): number | null {
  if (!COUNT.test(first.key) || !COUNT.test(second.key)) return null
  const [a, b] = [first, second].map(({ span }) => scalesBehind(text.slice(...span).toLowerCase(), language))
  const isShared = a.length < b.length && a.every((scale, k) => scale === b[k])
  const isLoose = /^(?:an?|eine?)\s/i.test(text.slice(...second.span))
  if (!isShared || isLoose) return null
  const [low, high] = [countOf(first) / product(a), countOf(second) / product(b)]
  return low < high * STEEPEST_FALL ? product(b.slice(a.length)) : null
}

/** The scales a written number ends in: "six hundred thousand" → 100, 1000; "7m" → 1e6. */
function scalesBehind(written: string, language: Language): number[] {
  const letters =
    language === 'de' ? undefined : SCALE_SUFFIXES.get(LETTERS_OF_SCALE.exec(written)?.[0] ?? '')
  if (letters !== undefined) return [letters]
  const [names, word] = language === 'de' ? [GERMAN, WORD_OF_SCALE.de] : [ENGLISH, WORD_OF_SCALE.en]
  const found: number[] = []
  let rest = written
  for (let name = word.exec(rest); name; name = word.exec(rest)) {
    found.unshift(names.get(name[0]) ?? 1)
    rest = rest.slice(0, name.index).replace(/[\s-]+$/, '')
  }
  return found
}

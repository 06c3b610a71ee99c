/**
 * Amounts as units: the number first, then what it counts, as it is said. "$5 million" is five million · dollar, "5km" five ·
 * kilometre, "five dollars Canadian" five · Canadian dollar.
 */
import type { Span } from '../text/span'
import { CURRENCY_SIGNS, DOLLAR_LETTERS, DOLLARS_OF, SIGN_WORDS } from './lexicon/en/moneys'
import { UNIT_FORMS } from './lexicon/en/numbers'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { readMeasure } from './measures'
import { arePoundsOfWeight } from './moneys'
import { type NumberReading, type NumberWord, wordAt } from './number-word'
import type { Token } from './tokens'
import type { Unit } from './units'

/** "'29" is 2029, "'30" 1930. */
const LAST_OF_THIS_CENTURY = 29

/** A text that is being read, with the units read so far. */
export interface Amounts {
  readonly tokens: readonly Token[]
  readonly words: readonly NumberWord[]
  readonly units: Unit[]
  readonly read: (words: readonly NumberWord[], i: number) => NumberReading | null
}

/** A token as one unit. */
export function plain(token: Token, key: string, form: Unit['form']): Unit {
  return { key, other: null, kind: 'word', span: token.span, whole: token.span, form, bracket: token.bracket }
}

/** "$5 million", "C$5", "$5 Canadian": the sign behind its number, as it is said; how many tokens that took, or null. */
export function pushMoney({ tokens, words, units, read }: Amounts, i: number): number | null {
  const isLettered = tokens[i + 1]?.folded === '$' && tokens[i + 1].gap === ''
  const letters = isLettered ? DOLLAR_LETTERS.get(tokens[i].folded) : undefined
  const at = letters ? i + 1 : i
  const [sign, next] = [tokens[at], tokens[at + 1]]
  if (!sign.sign || !CURRENCY_SIGNS.has(sign.folded) || !next?.number || next.gap.trim() !== '') return null
  const number = read(words, at + 1)
  if (!number) return null
  pushNumber(units, tokens, at + 1, number)
  const end = at + 1 + number.words
  const behind = sign.folded === '$' && !letters ? DOLLARS_OF.get(wordAt(words, end)) : undefined
  const key = letters ?? behind ?? SIGN_WORDS.get(sign.folded) ?? sign.folded
  const span: Span = behind ? tokens[end].span : [tokens[i].span[0], sign.span[1]]
  units.push({ ...plain(sign, key, 'measure'), span, whole: span })
  return end - i + (behind ? 1 : 0)
}

/** A number, a year cut short among them, and what it counts where that takes words of its own; how many tokens that took. */
export function pushMeasured({ tokens, words, units }: Amounts, i: number, read: NumberReading): number {
  const number = { ...read, other: read.other ?? yearOf(tokens, i, read) }
  const next = i + number.words
  const measure = readMeasure(words, next, number)
  if (!measure) {
    pushNumber(units, tokens, i, number)
    return number.words
  }
  const [start, end] = [tokens[i].span[0], tokens[next - 1].span[1]]
  const split = end - number.suffix.length
  const span: Span = [
    number.suffix === '' ? tokens[next].span[0] : split,
    tokens[next + measure.words - 1].span[1],
  ]
  const value: Span = [start, split]
  units.push({
    ...plain(tokens[i], measure.key, 'number'),
    other: number.other,
    kind: 'number',
    span: value,
    whole: value,
  })
  units.push({ ...plain(tokens[i], measure.unit, 'measure'), span, whole: span })
  return number.words + measure.words
}

/** A number and what is written onto it. */
function pushNumber(units: Unit[], tokens: readonly Token[], i: number, number: NumberReading): void {
  const [start] = tokens[i].span
  const end = tokens[i + number.words - 1].span[1]
  const split = end - number.suffix.length
  const { key, other, suffix } = number
  const whole: Span = [start, end]
  units.push({ ...plain(tokens[i], key, 'number'), other, kind: 'number', span: [start, split], whole })
  if (suffix !== '')
    units.push({
      ...plain(tokens[i], UNIT_FORMS.get(suffix) ?? suffix, 'measure'),
      span: [split, end],
      whole,
    })
}

/** "pound" for "pounds"; "lb" where they weigh something. */
export function countedKey({ tokens, words }: Pick<Amounts, 'tokens' | 'words'>, i: number): string {
  const { key } = tokens[i]
  return key === 'pounds' && arePoundsOfWeight(words, i) ? 'lb' : (UNIT_FORMS.get(key) ?? key)
}

/** "'98" is 1998, "'05" 2005; without its apostrophe it is a number, and "'20 men" in quotation marks counts them. */
function yearOf(tokens: readonly Token[], i: number, { key, words, suffix }: NumberReading): string | null {
  const year = /^#(\d\d?)$/.exec(key)
  const isMarked = /(?:^|[^\p{L}\p{Nd}])'$/u.test(tokens[i].gap)
  if (!year || words > 1 || suffix !== '' || !isMarked || mayCount(tokens[i + 1])) return null
  return `#${Number(year[1]) <= LAST_OF_THIS_CENTURY ? 2000 + Number(year[1]) : 1900 + Number(year[1])}`
}

/** "20 of them", "20 more". */
const COUNTED = /^(?:of|more|other)$/

/** Whether what follows a number may be counted by it, a plain word or "of them", or closes a quotation. */
const mayCount = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.gap.startsWith("'") ||
    (next.gap === ' ' && (COUNTED.test(next.folded) || !FUNCTION_WORDS.has(next.folded))))

/**
 * The form in which words are compared. A text becomes a list of units: contractions are opened ("don't" → do · not),
 * numbers are read ("twenty-five" → #25), a currency sign moves behind its number as it is said, spellings of one word
 * share a key. Each unit keeps the span it came from, so whatever is found can be shown in the original.
 */
import { foldText } from '../text/fold'
import type { Span } from '../text/span'
import { wordsOf } from '../text/tokens'
import { halfOfDay } from './clock'
import { CONTRACTED_ENDINGS, CONTRACTED_WORDS, DROPPED_G, TAKES_VERB_S } from './lexicon/en/contractions'
import { CURRENCY_SIGNS, SIGN_WORDS, UNIT_FORMS } from './lexicon/en/numbers'
import { spellingKey } from './lexicon/en/spelling'
import { type NumberReading, type NumberWord, readNumber } from './numbers'

export interface Unit {
  /** equal keys are the same word, however written */
  readonly key: string
  /** a second reading ("'d" is would or had), or null */
  readonly other: string | null
  readonly kind: 'word' | 'number'
  readonly span: Span
  /** the whole written word or number phrase this unit is part of */
  readonly whole: Span
  /** the part of a contraction, a number read from words or digits, or a plain word */
  readonly form: 'plain' | 'contracted' | 'number' | 'measure'
  /** stands in square brackets, wholly or in part ("[T]he"); none in round ones */
  readonly bracket: 'none' | 'part' | 'whole' | 'round'
}

interface Token {
  readonly span: Span
  readonly folded: string
  readonly key: string
  readonly sign: boolean
  readonly number: boolean
  readonly bracket: Unit['bracket']
  /** what stands between the word before and this one, folded */
  readonly gap: string
}

const CUT_WORD = /^\s*\[?\s*(?:\.\s?\.\s?\.|…)/

/** The comparable units of `text`, in the order in which they are said. */
export function unitsOf(text: string): Unit[] {
  const tokens = tokensOf(text)
  const numberWords: NumberWord[] = tokens.map((token) => ({
    key: token.folded,
    joined: token.gap === ' ' || token.gap === '-' || token.gap === '',
    hyphened: token.gap === '-',
  }))
  const units: Unit[] = []
  for (let i = 0; i < tokens.length; ) i += pushUnits(units, tokens, numberWords, i)
  return units
}

function pushUnits(units: Unit[], tokens: readonly Token[], words: readonly NumberWord[], i: number): number {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (token.sign && CURRENCY_SIGNS.has(token.folded) && next?.number && next.gap.trim() === '') {
    const number = readNumber(words, i + 1)
    if (number) {
      pushNumber(units, tokens, i + 1, number)
      units.push(plain(token, SIGN_WORDS.get(token.folded) ?? token.folded, 'measure'))
      return number.words + 1
    }
  }
  const number = token.sign ? null : readNumber(words, i)
  if (number) {
    pushNumber(units, tokens, i, number)
    return number.words + pushHalfOfDay(units, tokens, words, i + number.words, number)
  }
  if (token.folded === 'per' && next?.folded === 'cent' && next.gap === ' ') {
    const span: Span = [token.span[0], next.span[1]]
    units.push({ ...plain(token, 'percent', 'measure'), span, whole: span })
    return 2
  }
  const parts = contractedParts(token)
  if (parts) units.push(...parts)
  else if (token.sign)
    units.push(
      plain(token, SIGN_WORDS.get(token.folded) ?? token.folded, token.folded === '&' ? 'plain' : 'measure'),
    )
  else if (units.at(-1)?.kind === 'number' && UNIT_FORMS.has(token.key))
    units.push(plain(token, UNIT_FORMS.get(token.key) ?? token.key, 'measure'))
  else units.push(plain(token, token.key, 'plain'))
  return 1
}

function plain(token: Token, key: string, form: Unit['form']): Unit {
  return { key, other: null, kind: 'word', span: token.span, whole: token.span, form, bracket: token.bracket }
}

function pushNumber(units: Unit[], tokens: readonly Token[], i: number, number: NumberReading): void {
  const [start] = tokens[i].span
  const end = tokens[i + number.words - 1].span[1]
  const bracket = tokens[i].bracket
  const split = end - number.suffix.length
  const form = 'number'
  units.push({
    key: number.key,
    other: number.other,
    kind: 'number',
    span: [start, split],
    whole: [start, end],
    form,
    bracket,
  })
  if (number.suffix === '') return
  const key = UNIT_FORMS.get(number.suffix) ?? number.suffix
  units.push({
    key,
    other: null,
    kind: 'word',
    span: [split, end],
    whole: [start, end],
    form: 'measure',
    bracket,
  })
}

/** "in the afternoon" behind a time is "p.m."; how many words it takes. */
function pushHalfOfDay(
  units: Unit[],
  tokens: readonly Token[],
  words: readonly NumberWord[],
  i: number,
  { key }: NumberReading,
): number {
  const half = /^#\d+:\d\d$/.test(key) ? halfOfDay(words, i) : null
  if (half === null) return 0
  const span: Span = [tokens[i].span[0], tokens[i + 2].span[1]]
  units.push({ ...plain(tokens[i], half, 'measure'), span, whole: span })
  return 3
}

function contractedParts(token: Token): Unit[] | null {
  const { folded, span, bracket } = token
  if (bracket === 'part') return null
  const listed = CONTRACTED_WORDS.get(folded)
  if (listed) {
    let at = span[0]
    return listed.map(([length, key, other], k) => {
      const end = k === listed.length - 1 ? span[1] : Math.min(at + length, span[1])
      const unit = contracted(token, at, end, key, other)
      at = end
      return unit
    })
  }
  if (!folded.includes("'")) return null
  const ending = CONTRACTED_ENDINGS.find(([e]) => folded.length > e.length && folded.endsWith(e))
  if (ending && span[1] - span[0] === folded.length) {
    const stem = folded.slice(0, -ending[0].length)
    if (ending[0] === "'s" && !TAKES_VERB_S.has(stem)) return null
    const cut = span[1] - ending[0].length
    return [contracted(token, span[0], cut, stem), contracted(token, cut, span[1], ending[1], ending[2])]
  }
  return DROPPED_G.test(folded) ? [contracted(token, span[0], span[1], `${folded.slice(0, -1)}g`)] : null
}

function contracted({ span, bracket }: Token, from: number, to: number, key: string, other?: string): Unit {
  return {
    key: spellingKey(key),
    other: other ?? null,
    kind: 'word',
    span: [from, to],
    whole: span,
    form: 'contracted',
    bracket,
  }
}

/** Words with their folded forms; a word parted by square brackets is joined, a dropped g takes its apostrophe. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let depth: Unit['bracket'] = 'none'
  let end = 0
  for (const word of wordsOf(text)) {
    const [start, stop] = word.span
    const rawGap = text.slice(end, start)
    const before = tokens.at(-1)
    depth = bracketAfter(rawGap, depth)
    end = stop
    if (before && word.kind === 'word' && (rawGap === '[' || rawGap === ']')) {
      const span: Span = [before.span[0], stop]
      const folded = foldText(text.slice(span[0], span[1]).replace(/[[\]]/g, ''))
      tokens[tokens.length - 1] = { ...before, span, folded, key: keyOf(folded), bracket: 'part' }
      continue
    }
    const negative = word.kind === 'number' && /(^|\s)[-−–]$/.test(rawGap)
    if (/['’]/.test(text[stop] ?? '') && isDroppedG(text, start, stop)) end = stop + 1
    const span: Span = [negative ? start - 1 : start, end]
    const folded = foldText(text.slice(span[0], span[1]))
    tokens.push({
      span,
      folded,
      key: keyOf(folded),
      sign: word.kind === 'sign',
      number: word.kind === 'number',
      bracket: depth,
      gap: rawGap === ' ' ? rawGap : foldText(negative ? rawGap.slice(0, -1) : rawGap).replace(/\s+/g, ' '),
    })
  }
  return tokens
}

/** "goin'": the apostrophe stands for a letter and closes the word. */
const isDroppedG = (text: string, start: number, stop: number): boolean =>
  /^\p{L}{2,}in$/iu.test(text.slice(start, stop)) && !/^[\p{L}\p{M}]/u.test(text.slice(stop + 1, stop + 3))

const ASCII_WORD = /^[a-z0-9]+$/

function keyOf(folded: string): string {
  if (ASCII_WORD.test(folded)) return spellingKey(folded)
  const bare = foldText(folded, { accents: 'fold' })
  return spellingKey(/^(?:[a-z]\.)+[a-z]?$/.test(bare) ? bare.replaceAll('.', '') : bare)
}

function bracketAfter(gap: string, depth: Unit['bracket']): Unit['bracket'] {
  if (gap === ' ') return depth
  if (CUT_WORD.test(gap) && gap.includes(']')) return 'none'
  const open = Math.max(gap.lastIndexOf('['), gap.lastIndexOf('('))
  const close = Math.max(gap.lastIndexOf(']'), gap.lastIndexOf(')'))
  if (open > close) return gap[open] === '[' ? 'whole' : 'round'
  return close >= 0 ? 'none' : depth
}

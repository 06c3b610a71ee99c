/**
 * The words of a text as the matcher reads them: folded, with the signs that are said, a word parted by square brackets
 * joined ("[T]he"), a dropped g with its apostrophe, a minus on its number.
 */
import { foldText } from '../text/fold'
import type { Span } from '../text/span'
import { type Word, wordsOf } from '../text/tokens'
import { spellingKey } from './lexicon/en/spelling'
import { symbolsIn } from './symbols'

/** Stands in square brackets, wholly or in part, or in round ones. */
export type Bracket = 'none' | 'part' | 'whole' | 'round'

export interface Token {
  readonly span: Span
  readonly folded: string
  readonly key: string
  readonly sign: boolean
  readonly number: boolean
  readonly bracket: Bracket
  /** what stands between the word before and this one, folded */
  readonly gap: string
}

/** A dash right before a number and right behind a word is a range's, "1990–1995"; behind a space it is a minus. */
const BEHIND_SPACE = /[\s([][-−–]$/
const AT_FRONT = /^(?:.*[\s([])?[-−–]$/s
/** ".5 percent", "$.50": a decimal without its nought; "No.5" is none. */
const BEHIND_POINT = /[\s([]\.$/
const AT_POINT = /^(?:.*[\s([])?\.$/s
const CUT_WORD = /^\s*\[?\s*(?:\.\s?\.\s?\.|…)/

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let depth: Bracket = 'none'
  let end = 0
  for (const { span: given, kind } of withSymbols(text)) {
    const [start, stop] = given
    const rawGap = text.slice(end, start)
    const before = tokens.at(-1)
    depth = bracketAfter(rawGap, depth)
    end = stop
    if (before && kind === 'word' && (rawGap === '[' || rawGap === ']')) {
      const span: Span = [before.span[0], stop]
      const folded = foldText(text.slice(span[0], span[1]).replace(/[[\]]/g, ''))
      tokens[tokens.length - 1] = { ...before, span, folded, key: keyOf(folded), bracket: 'part' }
      continue
    }
    const pointed = kind === 'number' && (!before || before.sign ? AT_POINT : BEHIND_POINT).test(rawGap)
    const negative = kind === 'number' && (before ? BEHIND_SPACE : AT_FRONT).test(rawGap)
    if (/['’]/.test(text[stop] ?? '') && isDroppedG(text, start, stop)) end = stop + 1
    const span: Span = [negative || pointed ? start - 1 : start, end]
    const raw = (pointed ? '0' : '') + text.slice(span[0], span[1])
    const folded = kind === 'symbol' ? raw.replace(/\ufe0f/g, '') : foldText(raw)
    tokens.push({
      span,
      folded,
      key: kind === 'symbol' ? folded : keyOf(folded),
      sign: kind === 'sign',
      number: kind === 'number',
      bracket: depth,
      gap:
        rawGap === ' '
          ? rawGap
          : foldText(negative || pointed ? rawGap.slice(0, -1) : rawGap).replace(/\s+/g, ' '),
    })
  }
  return tokens
}

type Said = Pick<Word, 'span'> & { readonly kind: Word['kind'] | 'symbol' }

function withSymbols(text: string): Said[] {
  const said: Said[] = []
  let end = 0
  const pushSymbols = (to: number): void => {
    if (to - end === 1 && text[end] === ' ') return
    for (const span of symbolsIn(text, [end, to])) said.push({ span, kind: 'symbol' })
  }
  for (const word of wordsOf(text)) {
    pushSymbols(word.span[0])
    said.push(word)
    end = word.span[1]
  }
  pushSymbols(text.length)
  return said
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

function bracketAfter(gap: string, depth: Bracket): Bracket {
  if (gap === ' ') return depth
  if (CUT_WORD.test(gap) && gap.includes(']')) return 'none'
  const open = Math.max(gap.lastIndexOf('['), gap.lastIndexOf('('))
  const close = Math.max(gap.lastIndexOf(']'), gap.lastIndexOf(')'))
  if (open > close) return gap[open] === '[' ? 'whole' : 'round'
  return close >= 0 ? 'none' : depth
}

/*
 * Turns an article into tokens for the passes: words with their classes, punctuation by kind, and each outermost
 * quotation as one token, so that reading a sentence around its quotations is a step, not a search.
 */
import type { Quotation } from '../text/quotation-marks'
import { ENDING, type Lexicon, TAG } from './lexicon/lexicon'

export type TokenKind =
  | 'word'
  | 'quote'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'other'

export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** the word in lower case; of a quotation its marks; of other kinds the characters themselves */
  readonly lower: string
  /** bits of TAG */
  readonly tags: number
  /** bits of ENDING */
  readonly endings: number
  /** begins with a capital letter */
  readonly capital: boolean
  /** index of the quotation when kind is quote, else -1 */
  readonly quotation: number
}

const TOKEN =
  /(?:\p{L}\.){2,}|[#@]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-&](?=[\p{L}\p{N}])|[.,](?=\p{N})|[.](?=\p{Ll}{2})|[’'](?=\p{L})(?![’']?(?:s|re|ve|ll|d)(?![\p{L}\p{N}])))*|[’'](?:s|re|ve|ll|d)(?![\p{L}\p{N}])|--+|[^\s]/giu
/** A double mark that is part of no quotation: the sentence reads as if it were not there. */
const STRAY = /^["“”„‟«»]$/
/** Its last mark of punctuation stands inside, so nothing in its phrase follows it. */
export const STOPPED_QUOTE = '“,”'

/** The tokens of `[start, end)`; `quotations` are the outermost ones within it, in order, with their indexes. */
export function lex(
  text: string,
  start: number,
  end: number,
  quotations: readonly { readonly index: number; readonly quotation: Quotation }[],
  lexicon: Lexicon,
): Token[] {
  const out: Token[] = []
  let from = start
  for (const { index, quotation } of quotations) {
    lexWords(text, from, quotation.open[0], lexicon, out)
    const to = (quotation.close ?? quotation.inner)[1]
    out.push({
      start: quotation.open[0],
      end: to,
      kind: 'quote',
      lower: /[,.?!]/.test(text.charAt(quotation.inner[1] - 1)) ? STOPPED_QUOTE : '“”',
      tags: 0,
      endings: /,[”“"'’‘»«]+$/.test(text.slice(Math.max(from, to - 4), to)) ? ENDING.pause : 0,
      capital: false,
      quotation: index,
    })
    from = to
  }
  lexWords(text, from, end, lexicon, out)
  return out
}

function lexWords(text: string, start: number, end: number, lexicon: Lexicon, out: Token[]): void {
  if (start >= end) return
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const word = match[0]
    const at = start + match.index
    const first = word.charCodeAt(0)
    if (first < 32 || (!isPlainLetter(first) && STRAY.test(word))) continue
    if (isWordly(word, first)) out.push(wordToken(word, at, lexicon))
    else if (word === '.' && joinsAbbreviation(out, at, lexicon)) out.push(withStop(out))
    else
      out.push({
        start: at,
        end: at + word.length,
        kind: kindOf(word),
        lower: word,
        tags: 0,
        endings: 0,
        capital: false,
        quotation: -1,
      })
  }
}

/** Most words begin with a plain letter, and no expression need be tried on them. */
const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

const isWordly = (word: string, first: number): boolean =>
  isPlainLetter(first) ||
  /^[\p{L}\p{N}#@]/u.test(word) ||
  (word.length > 1 && (first === 39 || word.startsWith('’')))

function wordToken(word: string, start: number, lexicon: Lexicon): Token {
  const lower = word.toLowerCase()
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  let tags = lexicon.tags.get(bare) ?? 0
  const first = word.charCodeAt(0)
  const plain = isPlainLetter(first)
  if (!plain && /^[#@]?\p{N}/u.test(word)) tags |= TAG.number
  const capital =
    (plain ? first < 97 : /^[#@]?\p{Lu}/u.test(word)) ||
    // ein ai-Bericht: a compound is what its last part is
    (lexicon.nounsAreCapital && /-\p{Lu}/u.test(word))
  if (capital && tags !== 0 && lexicon.acronyms.has(word)) tags &= TAG.place | TAG.given
  if (!capital && lexicon.capitalPronouns.has(word)) tags = 0
  return {
    start,
    end: start + word.length,
    kind: 'word',
    lower,
    tags,
    endings: endingsOf(lower, lexicon),
    capital,
    quotation: -1,
  }
}

function endingsOf(lower: string, { endings }: Lexicon): number {
  let bits = 0
  for (const [ending, pattern] of endings) if (pattern.test(lower)) bits |= ending
  return bits
}

/** The stop of "Mr." or of an initial belongs to its word. */
function joinsAbbreviation(out: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const last = out[out.length - 1]
  if (last?.kind !== 'word' || last.end !== at) return false
  return lexicon.abbreviations.has(last.lower) || (last.capital && last.lower.length === 1)
}

function withStop(out: Token[]): Token {
  const last = out.pop()
  if (!last) throw new RangeError('a stop joins the word before it')
  return { ...last, end: last.end + 1 }
}

function kindOf(mark: string): TokenKind {
  if (mark === ',') return 'comma'
  if (mark === '.' || mark === '!' || mark === '?' || mark === '…') return 'stop'
  if (mark === ':') return 'colon'
  if (mark === ';') return 'semicolon'
  if (mark === '(' || mark === '[') return 'open'
  if (mark === ')' || mark === ']') return 'close'
  if (/^[–—―]$|^--/.test(mark) || mark === '-') return 'dash'
  return 'other'
}

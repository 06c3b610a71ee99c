/**
 * Words that are the same and look different: case, marks, accents, two spellings, a contraction opened, a number in
 * digits. What differs by a letter is never called typography, except a capital, which is CASE.
 */
import { foldText } from '../text/fold'
import { type Span, slice } from '../text/span'
import { type Habits, hasBothHeights } from './habits'
import { CAPITAL_MATTERS } from './lexicon/capitals'
import { DAY_PARTS } from './lexicon/de/numbers'
import type { EditType } from './model'
import type { Unit } from './units'

/** A measure written in fewer letters is a sign or a short form: %, km, lbs. */
const SHORTEST_FULL_WORD = 4

const DAY_PART = new RegExp(`\\b(?:in the \\w+|at night|${[...DAY_PARTS.keys()].join('|')})$`, 'i')
const O_CLOCK = /o.clock$/i

/** How the same unit differs in print from the source; null when it stands letter for letter. */
export function surfaceType(quoteText: string, q: Unit, sourceText: string, s: Unit): EditType | null {
  const numeric = q.form === 'number' || s.form === 'number'
  const quote = slice(quoteText, numeric ? q.span : q.whole)
  const source = slice(sourceText, numeric ? s.span : s.whole)
  if (quote === source) return null
  if (q.bracket === 'part') return 'BRACKET_REPLACE'
  const sameLetters = lettersType(quote, source)
  if (sameLetters === 'NAME' && (isSetInCapitals(quoteText) || isSetInCapitals(sourceText))) return 'CASE'
  if (sameLetters) return sameLetters
  // "in the evening" for "in the afternoon": one half of the day, and other words.
  const [said, printed] = [DAY_PART.exec(source), DAY_PART.exec(quote)]
  if (said && printed && said[0].toLowerCase() !== printed[0].toLowerCase()) return 'WORD_REPLACE'
  // "5" for "five o'clock" leaves a word out; before "p.m." it is the time said.
  if (numeric && q.key !== s.key && O_CLOCK.test(source)) return 'UNMARKED_CUT'
  if (numeric && q.key !== s.key && O_CLOCK.test(quote)) return 'WORD_ADD'
  const isShort =
    Math.min(...[quote, source].map((text) => text.replaceAll('.', '').length)) < SHORTEST_FULL_WORD
  if (numeric || (isShort && (q.form === 'measure' || s.form === 'measure'))) return 'NUMBER_FORM'
  if (q.form === 'contracted' || s.form === 'contracted') return 'CONTRACTION'
  return 'SPELLING'
}

/** The hyphen that parts a word at the end of a line. */
const LINE_END = /[-‐\u00ad]\s*\n\s*/g

/** TYPOGRAPHY, PUNCTUATION or CASE where no letter but its height differs; NAME where the height makes the name; else null. */
function lettersType(quote: string, source: string): EditType | null {
  const [q, s] = [quote, source].map((text) => foldText(text.replace(LINE_END, ''), { case: 'keep' }))
  if (q === s) return 'TYPOGRAPHY'
  if (q.toLowerCase() === s.toLowerCase()) return isAcronymOfWord(q, s) ? 'NAME' : 'CASE'
  const bareQ = q.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  const bareS = s.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  if (/\p{N}/u.test(q)) return null
  if (bareQ.toLowerCase() !== bareS.toLowerCase()) return null
  if (isAcronymOfWord(bareQ, bareS)) return 'NAME'
  if (/\s/.test(q) !== /\s/.test(s)) return 'SPELLING'
  return bareQ === bareS ? 'PUNCTUATION' : 'CASE'
}

/** "US" and "us", "WHO" and "who", "IT" and "it": no difference of height alone. */
function isAcronymOfWord(a: string, b: string): boolean {
  const [upper, lower] = a === a.toUpperCase() ? [a, b] : [b, a]
  return (
    /^(?:US|WHO|IT|AIDS|SALT|START|NOW|CAN|MAY|AM|PM|IS)$/.test(upper) &&
    lower === lower.toLowerCase() &&
    upper !== lower
  )
}

/** So many words in capitals alone are captions that shout; fewer may be "US" and "WHO". */
const SHOUTED = 3

const isSetInCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= SHOUTED

/** Whether a capital alone tells two words apart beside a source of such habits. */
export const heightMakesName = (key: string, quoteText: string, source: Habits): boolean =>
  CAPITAL_MATTERS.has(key) && hasBothHeights(source) && !isSetInCapitals(quoteText)

/** Milli and mega, bit and byte, gram and generation; “mb” in small letters is neither. */
const SYMBOL = /^(?:[gG]|[mM](?:W|Wh|V|A|Hz|J|Pa|g|l|L)|[kKMGT][bB](?:ps)?)$/

/** Whether the height of a letter makes another unit: mW and MW, Mb and MB, 4G and 4 g. */
export const heightMakesUnit = (a: string, b: string): boolean =>
  SYMBOL.test(a) && SYMBOL.test(b) && a.replace(/^K/, 'k') !== b.replace(/^K/, 'k')

/** Line breaks and tabs, and the stars and bars by which plain text shows stress: none is a mark of the sentence. */
const WHITE = /[ \t\n\r\f\v]+/g
const STRESS = /[*_]+/g

/** How what stands between two words differs; `null` when it is the same or only a line was wrapped. */
export function gapType(quoteGap: string, sourceGap: string): EditType | null {
  const quote = quoteGap.replace(STRESS, '').replace(WHITE, ' ')
  const source = sourceGap.replace(STRESS, '').replace(WHITE, ' ')
  if (quote === source) return null
  const plain = (gap: string): string =>
    foldText(gap)
      .replace(/\s+/g, ' ')
      .replaceAll('. . .', '...')
      .replace(/ ?(--?) ?/g, '-')
      .replace(/ ?(\.{3}) ?/g, '$1')
  const hyphenOrDash = /[^\s]/.test(quoteGap) && quoteGap.trim() !== quoteGap
  const [a, b] = [plain(quote), plain(source)]
  if (a !== b) return 'PUNCTUATION'
  const dashWidth = a === '-' && hyphenOrDash !== (sourceGap.trim() !== sourceGap)
  return dashWidth && /^[-‐‑]$/.test(quote.trim()) && /^[-‐‑]$/.test(source.trim())
    ? 'PUNCTUATION'
    : 'TYPOGRAPHY'
}

/** The marks of a gap without the spaces around them; an empty span at its end where it is only spaces. */
export function marksOf(text: string, [start, end]: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from])) from++
  while (to > from && /\s/.test(text[to - 1])) to--
  return from < to ? [from, to] : [start, end]
}

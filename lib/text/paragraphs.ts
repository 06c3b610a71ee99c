/*
 * Cuts an article into paragraphs and says what each one is. A line is a paragraph; text that was wrapped by hand
 * (lines under 90 characters that break in mid-sentence) is one paragraph a blank-line block. The kind is read from
 * the look of the line alone, so that display copy (captions, credits, bylines) can be kept out of the claims.
 */
import { linesOf, type TextLine } from './lines'
import type { Span } from './span'

export type ParagraphKind =
  | 'HEADLINE'
  | 'DEK'
  | 'BYLINE'
  | 'DATELINE'
  | 'SUBHEAD'
  | 'BODY'
  | 'CAPTION'
  | 'CREDIT'
  | 'PULL_QUOTE'

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly kind: ParagraphKind
}

/** Raised whenever the same text could be cut differently; stored with every revision. */
export const SEGMENTATION_VERSION = 1

/** No headline, dek or subhead is longer than this, in characters. */
const LONGEST_DISPLAY_LINE = 250
const LONGEST_SUBHEAD = 80
/** A credit stands at the end of its caption: only so many characters are looked at, which keeps the cost linear. */
const TAIL = 300

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember'
const DATE = new RegExp(
  `\\b(?:${MONTHS})\\b\\.?|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b(?:19|20)\\d\\d\\b`,
  'i',
)
const ONLY_DATE_WORDS = new RegExp(
  `^(?:(?:${MONTHS}|updated?|published|posted|last|first|on|at|am|pm|a\\.m|p\\.m|[ecmp][ds]?t|gmt|utc|uhr|stand|veröffentlicht|aktualisiert|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|\\d+(?:st|nd|rd|th|am|pm)?)|[\\s.,:;|/–—-])+$`,
  'i',
)
const BYLINE = /^(?:by|von|words by|text by)\s+\p{Lu}/iu
const TRAILING_CREDIT =
  /[([][^()[\]]{0,120}(?:\/|\bvia\b|photo|image|foto|bild|courtesy|getty|reuters|afp|\bap\b)[^()[\]]{0,120}[)\]]\s*$/i
const CAPTION_LABEL =
  /^(?:photo|image|picture|caption|video|foto|bild)\s*(?:by|:|\|)|\b(?:image|photo|foto|bild):\s[^.]{2,80}\.?\s*$/i
const CREDIT =
  /\bcontributed (?:to (?:this|the)\b.*\b(?:report|story|article|reporting)|reporting)\b|^\(?(?:reporting|additional reporting|editing|writing|compiled|edited) by\b|^(?:©|\(c\)|copyright\b)|^follow .{1,60} on (?:twitter|facebook|instagram)\b/i
const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/
const WHOLE_QUOTE = /^["“„«'‘][^"“”„«»]{12,300}["”“»'’]$/

/** The paragraphs of a text in order: trimmed of white space, none empty, none overlapping. */
export function segment(text: string): Paragraph[] {
  const lines = linesOf(text)
  const words = lines.map((line) => text.slice(line.start, line.end))
  const quoted = words.some((w) => WHOLE_QUOTE.test(w)) ? quotedOpenings(words) : NONE
  const firstBody = words.findIndex((w) => ENDS_SENTENCE.test(w) && w.length > LONGEST_SUBHEAD)
  const kinds = lines.map((line, i) => kindOf(words, i, line, firstBody, quoted))
  return lines.map(({ start, end }, i) => ({ start, end, kind: kinds[i] }))
}

/** The paragraph a position stands in; null between paragraphs. */
export function paragraphAt(paragraphs: readonly Paragraph[], position: number): number | null {
  let low = 0
  let high = paragraphs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { start, end } = paragraphs[middle]
    if (position < start) high = middle - 1
    else if (position >= end) low = middle + 1
    else return middle
  }
  return null
}

export const spanOf = ({ start, end }: Paragraph): Span => [start, end]

function kindOf(
  words: readonly string[],
  i: number,
  line: TextLine,
  firstBody: number,
  quoted: ReadonlyMap<string, number>,
): ParagraphKind {
  const here = words[i]
  if (here.length < LONGEST_DISPLAY_LINE && CREDIT.test(here)) return 'CREDIT'
  if (here.length < 120 && DATE.test(here) && ONLY_DATE_WORDS.test(here)) return 'DATELINE'
  if (here.length < 120 && BYLINE.test(here) && !ENDS_SENTENCE.test(here)) return 'BYLINE'
  if (i > 0 && isCaption(here, words[i + 1], line.wrapped)) return 'CAPTION'
  const ended = ENDS_SENTENCE.test(here)
  if (i === 0)
    return words.length > 1 && here.length <= LONGEST_DISPLAY_LINE && (!ended || isTitleCase(here))
      ? 'HEADLINE'
      : 'BODY'
  if (WHOLE_QUOTE.test(here) && (quoted.get(openingOf(here.slice(1, -1))) ?? 0) > 1) return 'PULL_QUOTE'
  if (i === 1 && i < firstBody && !ended && here.length <= LONGEST_DISPLAY_LINE) return 'DEK'
  if (
    !ended &&
    here.length <= LONGEST_SUBHEAD &&
    i + 1 < words.length &&
    words[i + 1].length > here.length &&
    /\p{L}/u.test(here)
  )
    return 'SUBHEAD'
  return 'BODY'
}

/** A caption ends in its credit; the line above it that says the same without the credit is its alternative text. */
function isCaption(here: string, next: string | undefined, wrapped: boolean): boolean {
  if (TRAILING_CREDIT.test(here.slice(-TAIL)) || CAPTION_LABEL.test(here.slice(-TAIL))) return true
  if (wrapped || next === undefined || ENDS_SENTENCE.test(here) || here.length < 12) return false
  return TRAILING_CREDIT.test(next.slice(-TAIL)) && plain(next).startsWith(plain(here).slice(0, 60))
}

const plain = (line: string): string => line.replace(/[’‘]/g, "'").toLowerCase()

/** In a title nearly every long word starts with a capital; in a sentence few do. */
function isTitleCase(line: string): boolean {
  const long = line.match(/[\p{L}’'-]{4,}/gu) ?? []
  const capital = long.filter((w) => /^\p{Lu}/u.test(w)).length
  return long.length > 2 && capital / long.length > 0.75
}

/** How a quotation begins, folded: two that begin alike for forty characters are the same words printed twice. */
const openingOf = (inner: string): string =>
  plain(inner)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 40)

const NONE: ReadonlyMap<string, number> = new Map()

function quotedOpenings(lines: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const line of lines)
    for (const [, inner] of line.matchAll(/["“„«]([^"“”„«»]{12,})/g)) {
      const key = openingOf(inner)
      count.set(key, (count.get(key) ?? 0) + 1)
    }
  return count
}

/*
 * Pairs the quotation marks of a text, paragraph by paragraph, so that one lost mark spoils one paragraph at most.
 * Curly marks say which way they face, straight ones are read from the space around them; apostrophes, decades ('90s),
 * feet and inches, and plural possessives are none. A quotation left open at a paragraph's end goes on where the next
 * paragraph opens with the same mark; otherwise it runs to the paragraph's end and is reported as unclosed.
 */
import { findSingles } from './single-marks'
import type { Span } from './span'

/** A stretch between marks. Every quotation has an opening mark; `close` is null where the mark was never closed or the quotation goes on. */
export interface Quotation {
  /** the opening mark */
  readonly open: Span
  /** the words between the marks */
  readonly inner: Span
  /** the closing mark, or null */
  readonly close: Span | null
  /** index of the quotation, in the paragraph before, that this one carries on; null when it begins here */
  readonly continues: number | null
  /** whether a later paragraph carries it on */
  readonly goesOn: boolean
  /** double marks and guillemets are double; a quotation in single marks is often a headline or a quote within a quote */
  readonly single: boolean
}

export interface QuotationMarks {
  /** outermost quotations in order; those inside them are not listed */
  readonly quotations: readonly Quotation[]
  /** marks that pair with none, opening marks of unclosed quotations included */
  readonly stray: readonly Span[]
}

/** For each opening mark the marks that can close it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '"': '"',
  '”': '”',
  "''": "''",
  '``': "''",
}
const DOUBLE = /''|``|["“”„‟«»‹›「」『』]/g

interface Open {
  readonly at: number
  readonly mark: string
}

/** All outermost quotations and stray marks; `paragraphs` bound the search and carry quotations on. */
export function pairQuotationMarks(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
): QuotationMarks {
  const quotations: Quotation[] = []
  const stray: Span[] = []
  let pending: { index: number; mark: string } | null = null
  for (const { start, end } of paragraphs) {
    const found = pairParagraph(text, start, end)
    stray.push(...found.stray)
    const first = found.pairs[0]
    const carried = pending && first && first.open[0] === start && text.slice(...first.open) === pending.mark
    if (pending && carried) quotations[pending.index] = { ...quotations[pending.index], goesOn: true }
    else if (pending) stray.push(quotations[pending.index].open)
    const continues = pending && carried ? pending.index : null
    pending = null
    for (const pair of found.pairs) {
      const own = pair === first ? continues : null
      if (!pair.close) pending = { index: quotations.length, mark: text.slice(...pair.open) }
      quotations.push({ ...pair, continues: own, goesOn: false })
    }
  }
  if (pending) stray.push(quotations[pending.index].open)
  return { quotations, stray: stray.sort((a, b) => a[0] - b[0]) }
}

type Pair = Pick<Quotation, 'open' | 'inner' | 'close' | 'single'>

function pairParagraph(text: string, start: number, end: number) {
  const pairs: Pair[] = []
  const stray: Span[] = []
  let open: Open | null = null
  const para = text.slice(start, end)
  const closeAt = (from: Open, at: number, width: number) => {
    const inner = from.at + from.mark.length
    if (at > inner)
      pairs.push({ open: [from.at, inner], inner: [inner, at], close: [at, at + width], single: false })
  }
  for (const match of para.matchAll(DOUBLE)) {
    const mark = match[0]
    const at = start + match.index
    const before = charBefore(text, start, at)
    const after = text.charAt(at + mark.length)
    if (isMeasure(mark, before, after, open !== null)) continue
    const opening = looksOpening(before, at + mark.length < end ? after : '')
    if (!open) {
      if (mark === '”' || mark === '»' || mark === '›' || mark === '」' || mark === '』') {
        if (opening && mark !== '」' && mark !== '』') open = { at, mark }
        else stray.push([at, at + mark.length])
      } else if (opening || before === '' || mark !== '"' || !/\s/.test(after)) open = { at, mark }
      else stray.push([at, at + mark.length])
      continue
    }
    const closes =
      (CLOSERS[open.mark] ?? '').includes(mark) && (mark.length === open.mark.length || open.mark === '``')
    if (closes && !(opening && before !== '' && /\s/.test(before) && (mark === open.mark || mark === '“'))) {
      closeAt(open, at, mark.length)
      open = null
    } else if (closes || mark === open.mark) {
      if (mark === '“' && open.mark === '„') continue
      stray.push([open.at, open.at + open.mark.length])
      open = { at, mark }
    }
  }
  if (open) {
    const inner: number = open.at + open.mark.length
    if (end > inner) pairs.push({ open: [open.at, inner], inner: [inner, end], close: null, single: false })
    else stray.push([open.at, inner])
  }
  return { pairs: findSingles(text, start, end, pairs), stray }
}

const charBefore = (text: string, start: number, at: number): string =>
  at > start ? text.charAt(at - 1) : ''

/** A mark opens when space or opening punctuation stands before it and a word after it. */
function looksOpening(before: string, after: string): boolean {
  return (before === '' || /[\s([{—–\-/:‘']/.test(before)) && after !== '' && !/[\s,.;:!?)\]]/.test(after)
}

/** 5'10" and 6'' are feet and inches; a closing mark after a number inside an open quotation is still a mark. */
const isMeasure = (mark: string, before: string, after: string, inside: boolean): boolean =>
  (mark === '"' || mark === "''") && /\d/.test(before) && !inside && !/\p{L}/u.test(after)

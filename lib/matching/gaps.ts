/** The marks and spaces between words, and the mark that closes the quote. */
import type { Span } from '../text/span'
import type { Step } from './align'
import { withoutAnnotations } from './annotations'
import type { Difference } from './difference'
import type { EditType } from './model'
import { asksByMark } from './questions'
import type { Reading } from './reading'
import { type Gap, stopType } from './stops'
import { gapType, marksOf } from './surface'

/** Marks between words that stand side by side in both. */
export function gapsOf(quote: Reading, source: Reading, steps: readonly Step[]): Difference[] {
  const all = markedGaps(quote, source, steps)
  const changed = all.filter(({ looks }) => looks === 'PUNCTUATION')
  return all.map(({ q, s, looks, printed, said, marks }) => ({
    type: looks === 'PUNCTUATION' ? markType(quote, source, { q, s, printed, said }, changed) : looks,
    ...marks,
    quoteUnits: [q, q],
    sourceUnits: [s, s],
  }))
}

interface MarkedGap extends Gap {
  readonly looks: EditType
  readonly marks: { readonly quote: Span; readonly source: Span }
}

/** The gaps that look different, each before units `q` and `s`. */
function markedGaps(quote: Reading, source: Reading, steps: readonly Step[]): MarkedGap[] {
  const found: MarkedGap[] = []
  let [qEnd, sEnd] = [0, 0]
  let paired = false
  let wasSame = true
  for (const { q, s, same } of steps) {
    const isPair = q >= 0 && s >= 0
    if (isPair && paired) {
      const spans: [Span, Span] = [
        [qEnd, quote.units[q].whole[0]],
        [sEnd, source.units[s].whole[0]],
      ]
      const besideEdit = !(same && wasSame)
      const [printed, said] = [readGap(quote, spans[0], besideEdit), readGap(source, spans[1], false)]
      // the month stands before its day: what is between them in the text is no gap
      const inWord =
        spans[0][0] > spans[0][1] || spans[1][0] > spans[1][1] || /[\p{L}\p{Nd}]/u.test(printed + said)
      const looks = inWord ? null : gapType(printed, said)
      const marks = { quote: marksOf(quote.text, spans[0]), source: marksOf(source.text, spans[1]) }
      if (looks) found.push({ q, s, printed, said, looks, marks })
    }
    if (q >= 0) qEnd = Math.max(qEnd, quote.units[q].whole[1])
    if (s >= 0) sEnd = Math.max(sEnd, source.units[s].whole[1])
    paired = isPair
    wasSame = same
  }
  return found
}

/** What stands between two words; a currency sign there is a word, said after its number, and brackets belong to the edit they hold. */
const readGap = (reading: Reading, span: Span, besideEdit: boolean): string =>
  withoutAnnotations(reading.text.slice(...span)).replace(besideEdit ? /[$£€¥₹₽[\]()]/g : /[$£€¥₹₽]/g, '')

/** What another mark between two words is: often only that; where it turns the sentence, more. */
function markType(quote: Reading, source: Reading, gap: Gap, gaps: readonly Gap[]): EditType {
  const { q, s, printed, said } = gap
  if (turns(quote, q - 1, printed, source, s - 1, said)) return 'WORD_REPLACE'
  // "Ann/Bob" is either of them
  if (source.pointed && printed.includes('/') !== said.includes('/')) return 'WORD_REPLACE'
  return stopType(quote, source, gap, gaps) ?? 'PUNCTUATION'
}

/** Whether a question that only its mark shows became a statement, or the other way round. */
function turns(
  quote: Reading,
  q: number,
  printed: string,
  source: Reading,
  s: number,
  said: string,
): boolean {
  const [asked, asks] = [said.includes('?'), printed.includes('?')]
  if (asked === asks || !source.pointed) return false
  return asked ? asksByMark(source, s) : asksByMark(quote, q)
}

const CLOSERS = /["'”’»)\]\s]/g

/** What closes the quote against what follows its last word in the source; an editor's comma or full stop is none. */
export function closingMark(quote: Reading, source: Reading, steps: readonly Step[]): Difference[] {
  const last = steps.at(-1)
  if (!last || last.q < 0 || last.s < 0) return []
  const qEnd = Math.max(...quote.units.slice(-2).map((unit) => unit.whole[1]))
  const sEnd = Math.max(
    ...source.units.slice(Math.max(0, last.s - 1), last.s + 1).map((unit) => unit.whole[1]),
  )
  const printed = quote.text.slice(qEnd).replace(CLOSERS, '')
  const said = (/^[^\p{L}\p{N}]*/u.exec(source.text.slice(sEnd))?.[0] ?? '').replace(CLOSERS, '')
  // a fragment of a question is no statement made of it
  const isFragment = printed === '' && !source.opens[steps.find((step) => step.s >= 0)?.s ?? 0]
  const isTurned = !isFragment && turns(quote, last.q, printed.slice(0, 1), source, last.s, said.slice(0, 1))
  const isEditors = printed === '' || printed === ',' || /^(?:\.\.\.|…)/.test(printed)
  if (!isTurned && (isEditors || said.startsWith(printed) || (printed === '.' && !/^[?]/.test(said))))
    return []
  const width = printed.length
  return [
    {
      type: isTurned ? 'WORD_REPLACE' : 'PUNCTUATION',
      quote: [qEnd, Math.min(quote.text.length, qEnd + width)],
      source: [sEnd, Math.min(source.text.length, sEnd + Math.min(said.length, 1))],
      quoteUnits: [quote.units.length, quote.units.length],
      sourceUnits: [last.s + 1, last.s + 1],
    },
  ]
}

/*
 * Marks in captions, credits, bylines and pull quotes hold no claim of their own, nor does a heading that is nothing but
 * words from the text below it: newspapers set those in single marks, whatever the text has, or in capitals.
 *   The mayor at the “Day of Trees.” (Ann Lee/Daily Post) → set aside · 'A change warrior.' on a line alone → set aside
 */
import { type Paragraph, paragraphAt } from '../../text/paragraphs'
import type { Quotation } from '../../text/quotation-marks'
import type { Draft } from '../draft'
import type { SetAside } from '../model'

const REASONS: Readonly<Record<string, string>> = {
  CAPTION: 'This stands in a caption.',
  CREDIT: 'This stands in a credit line.',
  BYLINE: 'This stands in a byline.',
  DATELINE: 'This stands in a dateline.',
  PULL_QUOTE: 'This repeats words of the body as display copy.',
}

const HEADING = 'This line is a heading made of words from the text.'
/** A heading is no longer than this, in characters. */
const LONGEST_HEADING = 80

export function setAsideDisplayCopy(draft: Draft): Draft {
  const setAside: SetAside[] = []
  const { quotations } = draft.marks
  const doubled = quotations.filter(({ single }) => !single).length * 2 > quotations.length
  for (const quotation of quotations) {
    const { open, inner, close } = quotation
    const paragraph = paragraphAt(draft.paragraphs, open[0])
    if (paragraph === null) continue
    const heading = paragraph > 0 && isHeading(draft, quotation, draft.paragraphs[paragraph], doubled)
    const reason = heading ? HEADING : REASONS[draft.paragraphs[paragraph].kind]
    if (reason) setAside.push({ span: [open[0], (close ?? inner)[1]], class: 'other', reason })
  }
  return { ...draft, setAside: [...draft.setAside, ...setAside] }
}

/** A line of its own that is all marks: single ones in a text with double ones, or capitals throughout and no stop. */
function isHeading(
  { text }: Draft,
  { open, inner, close, single }: Quotation,
  { start, end }: Paragraph,
  doubled: boolean,
): boolean {
  if (open[0] !== start || close?.[1] !== end || end - start > LONGEST_HEADING) return false
  const words = text.slice(...inner)
  return (single && doubled) || /^(?=.*\p{Lu}\P{L}+\p{Lu}{2})\P{Ll}*\p{Lu}$/u.test(words)
}

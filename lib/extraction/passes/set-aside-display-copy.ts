/*
 * Marks in captions, credits, bylines and pull quotes hold no claim of their own.
 *   The mayor at the “Day of Trees.” (Ann Lee/Daily Post) → set aside
 */
import { paragraphAt } from '../../text/paragraphs'
import type { Draft } from '../draft'
import type { SetAside } from '../model'

const REASONS: Readonly<Record<string, string>> = {
  CAPTION: 'This stands in a caption.',
  CREDIT: 'This stands in a credit line.',
  BYLINE: 'This stands in a byline.',
  DATELINE: 'This stands in a dateline.',
  PULL_QUOTE: 'This repeats words of the body as display copy.',
}

export function setAsideDisplayCopy(draft: Draft): Draft {
  const setAside: SetAside[] = []
  for (const { open, inner, close } of draft.marks.quotations) {
    const paragraph = paragraphAt(draft.paragraphs, open[0])
    const reason = paragraph === null ? undefined : REASONS[draft.paragraphs[paragraph].kind]
    if (reason) setAside.push({ span: [open[0], (close ?? inner)[1]], class: 'other', reason })
  }
  return { ...draft, setAside: [...draft.setAside, ...setAside] }
}

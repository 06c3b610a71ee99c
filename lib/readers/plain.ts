import { linesOf } from '../text/lines'
import type { ReadParagraph } from './model'

/** The paragraphs of a source nobody speaks in: a line each, or a blank-line block each where the text was wrapped by hand. */
export function readPlain(text: string): ReadParagraph[] {
  return linesOf(text).map(({ start, end }, i) => ({
    start,
    end,
    locator: { label: `paragraph ${i + 1}` },
    speaker: null,
  }))
}

import type { ReadParagraph } from './model'
import { findLines, isHardWrapped } from './paragraph-lines'

/** The paragraphs of a source nobody speaks in: a line each, or a blank-line block each where the text was wrapped by hand. */
export function readPlain(text: string): ReadParagraph[] {
  const lines = findLines(text)
  const wrapped = isHardWrapped(text, lines)
  const spans: { start: number; end: number; block: number }[] = []
  for (const { span, block } of lines) {
    const last = spans.at(-1)
    if (wrapped && last?.block === block) last.end = span[1]
    else spans.push({ start: span[0], end: span[1], block })
  }
  return spans.map(({ start, end }, i) => ({
    start,
    end,
    locator: { label: `paragraph ${i + 1}` },
    speaker: null,
  }))
}

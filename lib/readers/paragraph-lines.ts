import type { Span } from '../text/span'

/** A line shorter than this may have been wrapped by hand. */
const WRAP_WIDTH = 90

/** What a line ends in when its sentence ends there. */
const SENTENCE_END = /[.!?…:;]["'”’»)\]*_]{0,3}\s*$/

/** The spans of the lines that hold anything, without the blanks around them; `block` counts the empty lines before. */
export interface Line {
  readonly span: Span
  readonly block: number
}

export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let block = 0
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end)
    const words = line.trim()
    if (words === '') block++
    else {
      const at = start + line.indexOf(words[0])
      lines.push({ span: [at, at + words.length], block })
    }
    start = end + 1
  }
  return lines
}

/**
 * Whether a text was wrapped by hand: most lines that another follows in their block are short and break mid-sentence.
 * `standsAlone` tells the lines that go on with nothing: the first of a turn, a remark.
 */
export function isHardWrapped(
  text: string,
  lines: readonly Line[],
  standsAlone: (index: number) => boolean = () => false,
): boolean {
  let followed = 0
  let broken = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i].block !== lines[i + 1].block || standsAlone(i + 1)) continue
    const [start, end] = lines[i].span
    followed++
    if (end - start < WRAP_WIDTH && !SENTENCE_END.test(text.slice(Math.max(start, end - 6), end))) broken++
  }
  return followed >= 2 && broken * 2 > followed
}

/*
 * Lines of a text, joined where somebody's mail program wrapped them. A block between blank lines was wrapped when its
 * lines are short, none had room for the next line's first word, and at least one break falls in mid-sentence.
 */

export interface TextLine {
  readonly start: number
  readonly end: number
  /** joined from several lines of the file */
  readonly wrapped: boolean
}

/** Wrapped text keeps its lines under this many characters. */
const WIDEST_WRAPPED_LINE = 90
/** Narrower blocks are verse, addresses and headlines with their bylines. */
const NARROWEST_WRAP = 45

const NEWLINE = /\r\n|[\n\r\u2028\u2029]/g

/** The lines of a text, white space trimmed, empty ones dropped, wrapped blocks joined. */
export function linesOf(text: string): TextLine[] {
  const out: TextLine[] = []
  let block: TextLine[] = []
  const flush = () => {
    const first = block[0]
    const last = block[block.length - 1]
    if (first && last && isWrapped(text, block))
      out.push({ start: first.start, end: last.end, wrapped: true })
    else for (const line of block) out.push(line)
    block = []
  }
  for (const [from, to] of rawLines(text)) {
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start === end) flush()
    else block.push({ start, end, wrapped: false })
  }
  flush()
  return out
}

function* rawLines(text: string): Generator<[number, number]> {
  let from = 0
  for (const match of text.matchAll(NEWLINE)) {
    yield [from, match.index]
    from = match.index + match[0].length
  }
  yield [from, text.length]
}

function isWrapped(text: string, block: readonly TextLine[]): boolean {
  if (block.length < 2) return false
  let widest = 0
  for (const { start, end } of block) widest = Math.max(widest, end - start)
  if (widest >= WIDEST_WRAPPED_LINE || widest < NARROWEST_WRAP) return false
  let full = 0
  let middle = 0
  for (let i = 0; i + 1 < block.length; i++) {
    const next = text.slice(block[i + 1].start, block[i + 1].end)
    const firstWord = next.search(/\s/) < 0 ? next.length : next.search(/\s/)
    if (block[i].end - block[i].start + 1 + firstWord > widest) full++
    if (/^\p{Ll}/u.test(next) || /[,\p{Ll}]$/u.test(text.slice(block[i].start, block[i].end))) middle++
  }
  const breaks = block.length - 1
  return full >= breaks * 0.8 && middle >= Math.max(1, breaks * 0.4)
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b)

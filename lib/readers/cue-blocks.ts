/**
 * A caption file → its cues with times and the place of their words. The times are judged by the caption parser; it is
 * handed each cue in canonical form, so that a missing empty line or header loses nobody's words.
 */
import { parseText } from 'media-captions'

export interface CueBlock {
  /** null where the times cannot be read: the words are kept all the same */
  readonly startMs: number | null
  readonly endMs: number | null
  /** false for words that no line of times stands over */
  readonly isTimed: boolean
  /** the cue's lines, markup included: `[from, to)` of the file */
  readonly from: number
  readonly to: number
}

interface RawBlock {
  /** the line of times; null for words without one */
  readonly timing: string | null
  readonly from: number
  readonly to: number
}

/** Cues handed to the parser at a time: its queue is slow when long, so a file of many is read in parts. */
const BATCH = 256

/** The cues of a WebVTT or SubRip file, and words that stand between them, in the file's order; none where no cue has times. */
export async function readCueBlocks(file: string): Promise<CueBlock[]> {
  const blocks = findBlocks(file)
  if (blocks.every(({ timing }) => timing === null)) return []
  const cues: CueBlock[] = []
  for (let i = 0; i < blocks.length; i += BATCH) cues.push(...(await readTimes(blocks.slice(i, i + BATCH))))
  return cues
}

async function readTimes(blocks: readonly RawBlock[]): Promise<CueBlock[]> {
  const canonical = blocks.flatMap(({ timing }, i) =>
    timing === null ? [] : `${i}\n${timing.replace(ARROW, ' --> ').trim()}\nwords\n\n`,
  )
  const { cues } = await parseText(canonical.join(''), { type: 'srt', errors: false })
  const times = new Map(cues.map((cue) => [Number(cue.id), cue]))
  return blocks.map(({ timing, from, to }, i) => {
    const cue = times.get(i)
    const [startMs, endMs] = cue
      ? [Math.round(cue.startTime * 1000), Math.round(cue.endTime * 1000)]
      : [null, null]
    return { startMs, endMs, isTimed: timing !== null, from, to }
  })
}

const ARROW = /\s*(?:-{1,3}|[–—=])>\s*|\s*→\s*/
const MARKS = String.raw`[\d:;.,()[\]\s]`
/** Where on the screen a cue stands: "align:start line:0", "X1:40 X2:600". */
const SETTINGS = String.raw`(?:\s+(?:vertical|line|position|size|align|region|[ALSTD]|[XY][12]):\S+)*\s*$`
/**
 * A line that opens a cue: an arrow between clocks and no word behind them, since "100 → 200 in a year" is said. A clock has
 * a colon: both where the arrow is drawn loosely, one where the other is broken.
 */
const TIMING = new RegExp(
  [
    String.raw`^(?=.*\d:\d)${MARKS}{1,40}-->${MARKS}{0,40}${SETTINGS}`,
    String.raw`^${MARKS}{0,20}\d:\d${MARKS}{1,20}(?:-{1,3}>|[–—=]>|→)${MARKS}{0,20}\d:\d${MARKS}{1,20}${SETTINGS}`,
    String.raw`^(?=.*[\p{L}\d]:[\p{L}\d])\s*\S{1,20}\s*-->\s*\S{0,20}\s*$`,
  ].join('|'),
  'u',
)
const NUMBER = /^\s*\d{1,7}\s*$/
/** A line that no cue is called by: it has a mark of speech or the end of a clause. */
const SPOKEN = /^\s*(?:>>|<|\[|-\s)|:\s|[.,;?!…]["'”’)]*\s*$/
/** What opens a block that is no cue in WebVTT. */
const NO_CUE = /^(?:NOTE|STYLE|REGION)(?:\s|$)/
const HEADER = /^WEBVTT(?:\s|$)/

interface FileLine {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Blocks of lines between empty ones, each parted where a line of times opens a cue. */
function findBlocks(file: string): RawBlock[] {
  const blocks: RawBlock[] = []
  const isVtt = HEADER.test(file)
  let lines: FileLine[] = []
  let timed = 0
  const close = () => {
    const isHeader = isVtt && (lines[0]?.start === 0 || NO_CUE.test(lines[0]?.text ?? ''))
    if (!isNumberOf(timed, lines)) blocks.push(...cuesOf(lines, isHeader, isVtt))
    timed += lines.filter(({ text }) => TIMING.test(text)).length
    lines = []
  }
  for (let start = 0; start < file.length; ) {
    const newline = file.indexOf('\n', start)
    const end = newline === -1 ? file.length : newline
    const text = file.slice(start, end)
    if (text === '') close()
    else lines.push({ text, start, end })
    start = end + 1
  }
  close()
  return blocks
}

/** The cues of one block. What stands over its first line of times is the name or number of a cue, and words over that are words. */
function cuesOf(lines: readonly FileLine[], isHeader: boolean, isVtt: boolean): RawBlock[] {
  const timings = lines.flatMap(({ text }, i) => (TIMING.test(text) ? [i] : []))
  const first = timings[0] ?? lines.length
  const idBefore = (at: number): number => (at > 0 && NUMBER.test(lines[at - 1].text) ? at - 1 : at)
  const isName = isVtt && first === 1 && timings.length > 0 && !SPOKEN.test(lines[0].text)
  const before = isHeader || isName ? [] : withoutNumber(lines.slice(0, idBefore(first)))
  return [
    blockOf(null, before),
    ...timings.map((at, k) =>
      blockOf(
        lines[at].text,
        lines.slice(at + 1, k + 1 < timings.length ? idBefore(timings[k + 1]) : lines.length),
      ),
    ),
  ].flatMap((block) => block ?? [])
}

/** A cue's number with an empty line under it, or with no words. */
const isNumberOf = (timed: number, lines: readonly FileLine[]): boolean =>
  lines.length === 1 && NUMBER.test(lines[0].text) && [timed, timed + 1].includes(Number(lines[0].text))

/** A cue's number over words whose line of times is missing. */
const withoutNumber = (lines: readonly FileLine[]): readonly FileLine[] =>
  lines.length > 1 && NUMBER.test(lines[0].text) ? lines.slice(1) : lines

const blockOf = (timing: string | null, words: readonly FileLine[]): RawBlock | null => {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? { timing, from: first.start, to: last.end } : null
}

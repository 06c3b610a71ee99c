/**
 * A caption file → its cues with times and the place of their words. The times are judged by the caption parser; it is
 * handed each cue in canonical form, so that a missing empty line or header loses nobody's words.
 */
import { parseText } from 'media-captions'

export interface CueBlock {
  /** null where the times cannot be read: the words are kept all the same */
  readonly startMs: number | null
  readonly endMs: number | null
  /** the cue's lines, markup included: `[from, to)` of the file */
  readonly from: number
  readonly to: number
}

interface RawBlock {
  readonly timing: string
  readonly from: number
  readonly to: number
}

/** Cues handed to the parser at a time: its queue is slow when long, so a file of many is read in parts. */
const BATCH = 256

/** The cues of a WebVTT or SubRip file, in the file's order. */
export async function readCueBlocks(file: string): Promise<CueBlock[]> {
  const blocks = findBlocks(file)
  const cues: CueBlock[] = []
  for (let i = 0; i < blocks.length; i += BATCH) cues.push(...(await readTimes(blocks.slice(i, i + BATCH))))
  return cues
}

async function readTimes(blocks: readonly RawBlock[]): Promise<CueBlock[]> {
  const canonical = blocks.map(
    ({ timing }, i) => `${i}\n${timing.replace(/\s*-->\s*/, ' --> ').trim()}\nwords\n\n`,
  )
  const { cues } = await parseText(canonical.join(''), { type: 'srt', errors: false })
  const times = new Map(cues.map((cue) => [Number(cue.id), cue]))
  return blocks.map(({ from, to }, i) => {
    const cue = times.get(i)
    const [startMs, endMs] = cue
      ? [Math.round(cue.startTime * 1000), Math.round(cue.endTime * 1000)]
      : [null, null]
    return { startMs, endMs, from, to }
  })
}

/** A line with an arrow between two clocks opens a cue, an empty line or the next such line ends it. */
const TIMING = /^[^\p{L}]{1,40}-->/u

function findBlocks(file: string): RawBlock[] {
  const blocks: { timing: string; from: number; to: number }[] = []
  let open: { timing: string; from: number; to: number } | null = null
  let lastLineStart = 0
  for (let start = 0; start < file.length; ) {
    const newline = file.indexOf('\n', start)
    const end = newline === -1 ? file.length : newline
    const line = file.slice(start, end)
    if (TIMING.test(line)) {
      if (open && /^\d+$/.test(file.slice(lastLineStart, start).trim()))
        open.to = Math.max(open.from, lastLineStart - 1)
      open = { timing: line, from: end + 1, to: end + 1 }
      blocks.push(open)
    } else if (line === '') open = null
    else if (open) open.to = end
    lastLineStart = start
    start = end + 1
  }
  return blocks.filter(({ from, to }) => from < to)
}

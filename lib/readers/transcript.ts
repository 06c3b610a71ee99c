/**
 * A transcript → its turns. A line that starts with `NAME:` opens one; the name and the time before it are not part of
 * its words. Lines after it are the same speaker's, each a paragraph of its own unless the text was wrapped by hand.
 */
import { counted, type ImportNote, type Locator, note, type ReadParagraph } from './model'
import { isHardWrapped } from './paragraph-lines'
import { findTranscriptLines, type TranscriptLine } from './transcript-lines'
import type { TurnHead } from './turn-head'
import { isUnnamedVoice, unnamedVoice } from './turn-labels'

export interface TranscriptReading {
  readonly paragraphs: readonly ReadParagraph[]
  readonly report: readonly ImportNote[]
  /** how many lines opened a turn with a name */
  readonly named: number
  /** how many lines hold anything */
  readonly lines: number
}

export function readTranscript(text: string): TranscriptReading {
  const lines = findTranscriptLines(text)
  const standsAlone = (i: number) => Boolean(lines[i].head) || lines[i].isAside || lines[i - 1].isAside
  const wrapped = isHardWrapped(text, lines, standsAlone)
  const paragraphs: { start: number; end: number; locator: Locator; speaker: string | null; line: number }[] =
    []
  let speaker: string | null = null
  let time: Pick<Locator, 'startMs' | 'endMs'> = {}
  let turn = 0
  let examiner: string | null = null
  let unnamed = 0

  for (const [i, { head, words, block, isAside }] of lines.entries()) {
    if (head?.name || head?.isUnnamed) {
      examiner = examinerIn(head.speaker) ?? examiner
      speaker = head.isUnnamed ? unnamedVoice(++unnamed) : speakerOf(head.speaker, examiner)
      turn++
    }
    if (head && head.startMs !== null) time = timeOf(head)
    const [start, end] = words
    if (start === end) continue
    const last = paragraphs.at(-1)
    if (wrapped && last?.line === i - 1 && lines[i - 1].block === block && !standsAlone(i)) {
      last.end = end
      last.line = i
      continue
    }
    const label = turn > 0 ? `turn ${turn}` : `paragraph ${paragraphs.length + 1}`
    paragraphs.push({ start, end, locator: { ...time, label }, speaker: isAside ? null : speaker, line: i })
    time = {}
  }
  const named = lines.filter(({ head }) => head?.name).length
  return {
    paragraphs: paragraphs.map(withoutLine),
    report: reportOf(paragraphs, lines),
    named,
    lines: lines.length,
  }
}

/** "BY MR. CRUZ:" says who asks what follows: the name of Mr. Cruz, or null. */
const examinerIn = (label: string | null): string | null =>
  /^(?:[A-Z]+ )?(?:[A-Z-]*EXAMINATION )?BY ((?:MR|MS|MRS|MISS|DR|THE)\b.+)$/.exec(label ?? '')?.[1] ?? null

/** Who speaks under a label: under `Q` whoever is known to ask. */
const speakerOf = (label: string | null, examiner: string | null): string | null =>
  examinerIn(label) ?? (label === 'Q' && examiner !== null ? examiner : label)

const withoutLine = ({ start, end, locator, speaker }: ReadParagraph): ReadParagraph => ({
  start,
  end,
  locator,
  speaker,
})

const timeOf = ({ startMs, endMs }: TurnHead): Pick<Locator, 'startMs' | 'endMs'> => ({
  ...(startMs === null ? {} : { startMs }),
  ...(endMs === null ? {} : { endMs }),
})

function reportOf(
  paragraphs: readonly ReadParagraph[],
  lines: readonly TranscriptLine[],
): readonly ImportNote[] {
  const times = paragraphs.flatMap(({ locator }) => locator.startMs ?? [])
  const back = times.filter((time, i) => i > 0 && time < times[i - 1]).length
  const asides = lines.filter(({ isAside }) => isAside).length
  const unknown =
    paragraphs.filter(({ speaker }) => speaker === null || isUnnamedVoice(speaker)).length - asides
  return [
    ...note(
      'times-go-back',
      back,
      `${counted(back, 'time')} earlier than the one before: check against the tape.`,
    ),
    ...note('speaker-unknown', unknown, `${counted(unknown, 'paragraph')} without a speaker.`),
  ]
}

/**
 * Captions (.vtt, .srt) → turns. A sentence is cut over many cues and the file puts numbers and times between them, so the
 * text of record is the cleaned words, a turn a line with its `NAME:` before it; `origin` says where in the file each
 * stretch stands, and the original bytes are kept by whoever stores the file.
 */
import { readCueBlocks } from './cue-blocks'
import { type CueText, cut, readCueText, type Utterance } from './cue-text'
import { counted, type ImportNote, note, type SourceReading } from './model'
import { findTurnHead } from './turn-head'
import { TurnWriter } from './turn-writer'

export interface TimedUtterance extends Utterance {
  readonly speaker: string | null
  readonly startMs: number | null
  readonly endMs: number | null
}

type Cue = CueText & { readonly startMs: number | null; readonly endMs: number | null }

export async function readCaptions(file: string): Promise<Omit<SourceReading, 'ok'>> {
  const blocks = await readCueBlocks(file)
  const cues = blocks.map(({ startMs, endMs, from, to }) => ({
    ...readCueText(file.slice(from, to), from),
    startMs,
    endMs,
  }))
  const rolling = cues.some(({ wordTimes }) => wordTimes > 0) ? withoutRepeats(cues) : { cues, repeats: 0 }
  const writer = new TurnWriter()
  for (const utterance of withSpeakers(rolling.cues)) writer.add(utterance)
  const { text, paragraphs, origin } = writer.finish()
  return { text, paragraphs, origin, report: reportOf(cues, rolling.repeats, paragraphs.length) }
}

/** Captions that roll show each line twice, the second time above the next: a line said again at once is dropped. */
function withoutRepeats(cues: readonly Cue[]): { readonly cues: readonly Cue[]; readonly repeats: number } {
  let shown = ''
  let repeats = 0
  const kept = cues.map((cue) => ({
    ...cue,
    utterances: cue.utterances.flatMap((utterance): Utterance[] => {
      const isRepeat = shown !== '' && (utterance.text === shown || utterance.text.startsWith(`${shown} `))
      const fresh = isRepeat ? cut(utterance, shown.length) : utterance
      if (isRepeat) repeats++
      if (fresh.text === '') return []
      shown = fresh.text
      return [fresh]
    }),
  }))
  return { cues: kept, repeats }
}

/** Who speaks: a voice tag says so for its cue, a leading `NAME:` until somebody else begins. */
function withSpeakers(cues: readonly Cue[]): TimedUtterance[] {
  let current: string | null = null
  return cues.flatMap(({ utterances, startMs, endMs }) =>
    utterances.map((utterance): TimedUtterance => {
      const head = findTurnHead(utterance.text)
      if (head?.speaker) {
        current = head.speaker
        return { ...cut(utterance, head.length), opens: false, speaker: current, startMs, endMs }
      }
      if (utterance.opens) current = null
      return { ...utterance, speaker: utterance.voice ?? current, startMs, endMs }
    }),
  )
}

function reportOf(cues: readonly Cue[], repeats: number, turns: number): readonly ImportNote[] {
  const tags = cues.reduce((sum, cue) => sum + cue.tags, 0)
  const untimed = cues.filter(({ startMs }) => startMs === null).length
  return [
    ...note(
      'cues-joined',
      cues.length,
      `${counted(cues.length, 'cue')} read as ${counted(turns, 'turn')}: the text kept here is their words, a turn a line; the file itself is kept too.`,
    ),
    ...note('caption-tags-dropped', tags, `${counted(tags, 'styling tag')} left out.`),
    ...note(
      'rolling-lines-dropped',
      repeats,
      `${counted(repeats, 'line')} shown twice by rolling captions kept once.`,
    ),
    ...note(
      'times-unreadable',
      untimed,
      `${counted(untimed, 'cue')} with times that cannot be read: the words are kept without a time.`,
    ),
  ]
}

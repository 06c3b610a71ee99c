/**
 * Captions (.vtt, .srt) → turns. A sentence is cut over many cues and the file puts numbers and times between them, so the
 * text of record is the cleaned words, a turn a line with its `NAME:` before it; `origin` says where in the file each
 * stretch stands, and the original bytes are kept by whoever stores the file.
 */
import { type CueBlock, readCueBlocks } from './cue-blocks'
import { withSpeakers } from './cue-speakers'
import { type CueText, cut, readCueText, type Utterance } from './cue-text'
import { counted, type ImportNote, note, type ReadParagraph, type SourceReading } from './model'
import { isUnnamedVoice } from './turn-labels'
import { TurnWriter } from './turn-writer'

type Cue = CueText & Pick<CueBlock, 'startMs' | 'endMs' | 'isTimed'>

export async function readCaptions(file: string): Promise<Omit<SourceReading, 'ok'>> {
  const blocks = await readCueBlocks(file)
  const cues = blocks.map(({ startMs, endMs, isTimed, from, to }) => ({
    ...readCueText(file.slice(from, to), from),
    startMs,
    endMs,
    isTimed,
  }))
  const rolling = cues.some(({ wordTimes }) => wordTimes > 0) ? withoutRepeats(cues) : { cues, repeats: 0 }
  const writer = new TurnWriter()
  for (const utterance of withSpeakers(rolling.cues)) writer.add(utterance)
  const { text, paragraphs, origin } = writer.finish()
  return { text, paragraphs, origin, report: reportOf(cues, rolling.repeats, paragraphs) }
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

function reportOf(
  cues: readonly Cue[],
  repeats: number,
  turns: readonly ReadParagraph[],
): readonly ImportNote[] {
  const tags = cues.reduce((sum, cue) => sum + cue.tags, 0)
  const untimed = cues.filter(({ startMs, isTimed }) => isTimed && startMs === null).length
  const bare = cues.filter(({ isTimed }) => !isTimed).length
  const unnamed = turns.filter(({ speaker }) => speaker !== null && isUnnamedVoice(speaker)).length
  return [
    ...note(
      'cues-joined',
      cues.length,
      `${counted(cues.length, 'cue')} read as ${counted(turns.length, 'turn')}: the text kept here is their words, a turn a line; the file itself is kept too.`,
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
    ...note(
      'times-missing',
      bare,
      `${counted(bare, 'stretch', 'stretches')} of words without a line of times: the words are kept without a time.`,
    ),
    ...note(
      'voices-unnamed',
      unnamed,
      `${counted(unnamed, 'turn')} of somebody whom a dash or >> alone tells from who spoke before.`,
    ),
  ]
}

import type { TimedUtterance } from './cue-speakers'
import type { Locator, OriginPiece, ReadParagraph } from './model'
import { isUnnamedVoice } from './turn-labels'

/** A pause this long after a finished sentence parts two turns of one speaker; longer than a breath. */
const PAUSE_MS = 2000

/** A turn of more characters than this ends with its sentence, so that a speech stays readable and its times useful. */
const LONG_TURN = 700

/** Captions without punctuation end no sentence; a turn this long ends anyway. */
const LONGEST_TURN = 1400

const SENTENCE_END = /[.!?…]["'”’»)\]♪]*$/

interface OpenTurn {
  readonly speaker: string | null
  readonly start: number
  readonly startMs: number | null
  endMs: number | null
  readonly cues: { start: number; end: number; startMs?: number; endMs?: number }[]
}

/** Writes utterances into one text, a turn a line, and keeps where each stood in the file and in time. */
export class TurnWriter {
  private readonly parts: string[] = []
  private readonly origin: OriginPiece[] = []
  private readonly paragraphs: ReadParagraph[] = []
  private length = 0
  private turn: OpenTurn | null = null
  private lastWords = ''

  add(utterance: TimedUtterance): void {
    if (utterance.text === '') return
    if (!this.turn || !this.continues(this.turn, utterance)) this.open(utterance)
    else this.write(' ')
    const start = this.length
    for (const { text, file } of utterance.pieces)
      this.origin.push({ text: [text[0] + start, text[1] + start], file })
    this.write(utterance.text)
    this.lastWords = utterance.text
    this.turn?.cues.push({ start, end: this.length, ...times(utterance.startMs, utterance.endMs) })
    if (this.turn && utterance.endMs !== null) this.turn.endMs = utterance.endMs
  }

  finish(): {
    readonly text: string
    readonly paragraphs: readonly ReadParagraph[]
    readonly origin: readonly OriginPiece[]
  } {
    this.close()
    return { text: this.parts.join(''), paragraphs: this.paragraphs, origin: this.origin }
  }

  /** The same voice goes on: in the middle of a sentence always, after one while the pause is short and the speaker known. */
  private continues(turn: OpenTurn, next: TimedUtterance): boolean {
    const length = this.length - turn.start
    if (turn.speaker !== next.speaker || length > LONGEST_TURN) return false
    if (next.opens && next.voice === null) return false
    const pause = turn.endMs !== null && next.startMs !== null ? next.startMs - turn.endMs : 0
    if (!SENTENCE_END.test(this.lastWords)) return pause < PAUSE_MS
    return turn.speaker !== null && pause < PAUSE_MS && length < LONG_TURN
  }

  private open(utterance: TimedUtterance): void {
    this.close()
    if (this.length > 0) this.write('\n')
    const { speaker } = utterance
    if (speaker !== null) this.write(isUnnamedVoice(speaker) ? '– ' : `${speaker}: `)
    this.turn = {
      speaker: utterance.speaker,
      start: this.length,
      startMs: utterance.startMs,
      endMs: null,
      cues: [],
    }
  }

  private close(): void {
    if (!this.turn) return
    const { start, startMs, endMs, speaker, cues } = this.turn
    const locator: Locator = { ...times(startMs, endMs), ...(cues.length > 1 ? { cues } : {}) }
    this.paragraphs.push({ start, end: this.length, locator, speaker })
    this.turn = null
  }

  private write(words: string): void {
    this.parts.push(words)
    this.length += words.length
  }
}

const times = (startMs: number | null, endMs: number | null): { startMs?: number; endMs?: number } => ({
  ...(startMs === null ? {} : { startMs }),
  ...(endMs === null ? {} : { endMs }),
})

/**
 * Who speaks in captions. A voice tag says so for its cue, a leading `NAME:` or `[MAN]` until somebody else begins. `>>` says
 * that somebody else does and goes on, a dash that somebody else says this sentence:
 *
 *   - You hired the gunman.⏎- I hired a gardener.   →   unnamed voice 1 · unnamed voice 2
 */
import { type CueText, cut, type Utterance } from './cue-text'
import { readForm } from './turn-form'
import { findTurnHead, type TurnForm } from './turn-head'
import { unnamedVoice } from './turn-labels'
import { findPieces } from './turn-pieces'

interface Times {
  readonly startMs: number | null
  readonly endMs: number | null
}

export interface TimedUtterance extends Utterance, Times {
  readonly speaker: string | null
}

/** The other dash of a cue that has both voices on one line: "- Who did? - The cook." */
const SECOND_DASH = /(?<=[.!?…"”’)\]]\s{1,3})[-–—]\s?(?=["“¿¡]?\p{L})/gu
const MARK = /^(?:>{2,3}|[-–—])\s*/
const SENTENCE_END = /[.!?…]["'”’»)\]♪]*$/

/** The utterances of all cues in order, each with its speaker; null where nothing says who. */
export function withSpeakers(cues: readonly (CueText & Times)[]): TimedUtterance[] {
  const texts = cues.flatMap(({ utterances }) => utterances.map(({ text }) => text))
  const form: TurnForm = { ...readForm(texts), dashed: new Set(), hasChevrons: true }
  const talk = new Talk(form)
  return cues.flatMap(({ utterances, startMs, endMs }) =>
    utterances
      .flatMap((utterance) => piecesOf(utterance, form))
      .map((piece) => ({ ...talk.next(piece), startMs, endMs })),
  )
}

/** An utterance parted where somebody else begins within it. */
function piecesOf(utterance: Utterance, form: TurnForm): Utterance[] {
  const { text, mark } = utterance
  const dashes = mark === '-' ? Array.from(text.matchAll(SECOND_DASH), ({ index }) => index) : []
  const starts = [...new Set([...findPieces(text, form), ...dashes])].sort((a, b) => a - b)
  if (starts.length === 1) return [utterance]
  return starts.map((start, k): Utterance => {
    const piece = cut(utterance, start, starts[k + 1])
    if (k === 0) return piece
    const marked = MARK.exec(piece.text)
    const opened = marked ? cut(piece, marked[0].length) : piece
    return { ...opened, opens: true, mark: marked ? (marked[0].startsWith('>') ? '>>' : '-') : null }
  })
}

/** Who speaks from one utterance to the next. */
class Talk {
  /** named, or begun by `>>`: until somebody else begins */
  private current: string | null = null
  /** begun by a dash: to the end of the sentence */
  private passing: string | null = null
  private voices = 0

  constructor(private readonly form: TurnForm) {}

  next(utterance: Utterance): Utterance & { readonly speaker: string | null } {
    const head = findTurnHead(utterance.text, { ...this.form, hasChevrons: false })
    if (head?.speaker) {
      this.current = head.speaker
      this.passing = null
      return { ...cut(utterance, head.length), opens: false, mark: null, speaker: head.speaker }
    }
    if (utterance.opens) this.begin(utterance)
    const speaker = utterance.voice ?? this.current ?? this.passing
    if (SENTENCE_END.test(utterance.text)) this.passing = null
    return { ...utterance, speaker }
  }

  private begin({ voice, mark }: Utterance): void {
    const another = mark !== null && voice === null ? unnamedVoice(++this.voices) : null
    this.current = mark === '>>' ? another : null
    this.passing = mark === '-' ? another : null
  }
}

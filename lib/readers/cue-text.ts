/**
 * The words of one caption cue, without its markup, each stretch with the place it came from.
 *
 *   <v Mary Finch>It is <i>safe</i> &amp; sound.   →   Mary Finch · "It is safe & sound."
 *   - Is it?⏎- It is.                             →   "Is it?" · "It is."
 */
import type { OriginPiece } from './model'

/** Words of one voice within a cue; pieces count from 0 in `text` and in the file. */
export interface Utterance {
  readonly text: string
  readonly pieces: readonly OriginPiece[]
  /** named by a voice tag; null without one */
  readonly voice: string | null
  /** whether a mark says that somebody else speaks now: a voice tag, `>>` or a dash */
  readonly opens: boolean
}

export interface CueText {
  readonly utterances: readonly Utterance[]
  /** tags and styling codes left out */
  readonly tags: number
  /** whether words carry times of their own, as machine captions that roll do */
  readonly wordTimes: number
}

const TOKEN =
  /<\/?(?:v|c|i|b|u|s|lang|ruby|rt|font)(?:[.\s][^<>\n]*)?>|<\d[\d:.]*>|\{\\[^{}\n]*\}|&(?:amp|lt|gt|nbsp|quot|apos|lrm|rlm|#39);|\n/gi
const VOICE = /^<v(?:\.[^\s<>]*)?\s+([^<>]+)>$/i
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00A0',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&lrm;': '\u200E',
  '&rlm;': '\u200F',
}
/** What opens somebody else's words at a line's start. */
const CHANGE_MARK = /^\s*(?:>{2,3}\s*|[-–—]\s*(?=\S))/

/** The words of the cue that stands at `from` in the file. */
export function readCueText(raw: string, from: number): CueText {
  const utterances: Utterance[] = []
  let open = new OpenUtterance(null, false)
  let tags = 0
  let wordTimes = 0
  let at = 0
  const close = (next: OpenUtterance) => {
    const done = open.finish()
    if (done) utterances.push(done)
    open = next
  }
  const addWords = (end: number) => {
    if (end > at) open.add(raw.slice(at, end), from + at, end - at)
  }

  for (const match of raw.matchAll(TOKEN)) {
    const token = match[0]
    addWords(match.index)
    at = match.index + token.length
    if (token === '\n') {
      const mark = CHANGE_MARK.exec(raw.slice(at, at + 20))
      if (mark) {
        close(new OpenUtterance(open.voice, true))
        at += mark[0].length
      } else open.add(' ', from + match.index, 1)
    } else if (token.startsWith('&')) {
      open.add(ENTITIES[token.toLowerCase()] ?? token, from + match.index, token.length)
    } else {
      tags++
      if (/^<\d/.test(token)) wordTimes++
      const voice = VOICE.exec(token)
      if (voice) close(new OpenUtterance(voice[1].trim(), true))
    }
  }
  addWords(raw.length)
  close(new OpenUtterance(null, false))
  return { utterances: utterances.map(withoutChangeMark), tags, wordTimes }
}

class OpenUtterance {
  private text = ''
  private readonly pieces: OriginPiece[] = []

  constructor(
    readonly voice: string | null,
    private readonly opens: boolean,
  ) {}

  add(words: string, file: number, fileLength: number): void {
    this.pieces.push({
      text: [this.text.length, this.text.length + words.length],
      file: [file, file + fileLength],
    })
    this.text += words
  }

  finish(): Utterance | null {
    if (!/\S/.test(this.text)) return null
    return cut({ text: this.text, pieces: this.pieces, voice: this.voice, opens: this.opens })
  }
}

/** A first line's `>>` or dash, which no line end announced. */
function withoutChangeMark(utterance: Utterance): Utterance {
  const mark = CHANGE_MARK.exec(utterance.text)
  if (!mark) return utterance
  return { ...cut(utterance, mark[0].length), opens: true }
}

/** An utterance without its first `drop` characters and without blanks at its ends. */
export function cut(utterance: Utterance, drop = 0): Utterance {
  const { text } = utterance
  const words = text.slice(drop)
  const start = drop + (words.length - words.trimStart().length)
  const end = Math.max(start, text.trimEnd().length)
  const pieces = utterance.pieces.flatMap(({ text: [s, e], file: [fs, fe] }): OriginPiece[] => {
    const from = Math.max(s, start)
    const to = Math.min(e, end)
    if (from >= to) return []
    const isCopy = e - s === fe - fs
    return [{ text: [from - start, to - start], file: isCopy ? [fs + from - s, fe - (e - to)] : [fs, fe] }]
  })
  return { ...utterance, text: text.slice(start, end), pieces }
}

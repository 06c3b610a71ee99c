/**
 * The words of one caption cue, without its markup, each stretch with the place it came from.
 *
 *   <v Mary Finch>It is <i>safe</i> &amp; sound.   →   Mary Finch · "It is safe & sound."
 *   - Is it?⏎- It is.                             →   "Is it?" · "It is."
 */
import type { OriginPiece } from './model'
import { findTurnHead, PLAIN_FORM } from './turn-head'
import { isCapitals } from './turn-name'
import { asideBefore } from './turn-pieces'

/** Words of one voice within a cue; pieces count from 0 in `text` and in the file. */
export interface Utterance {
  readonly text: string
  readonly pieces: readonly OriginPiece[]
  /** named by a voice tag; null without one */
  readonly voice: string | null
  /** whether a mark says that somebody else speaks now: a voice tag, `>>`, a dash, a name on a new line */
  readonly opens: boolean
  /** the mark that says so and names nobody; null without one */
  readonly mark: '>>' | '-' | null
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
/** What opens somebody else's words at a line's start; "-5 degrees" is a number. */
const CHANGE_MARK = /^\s*(?:>{2,3}\s*|[-–—](?!\d)\s*(?=\S))/
/** A dash before small letters where no sentence ended is the speaker's own. */
const OWN_DASH = /^\s*[–—]\s*\p{Ll}/u
const TAGS = /<[^<>\n]{0,80}>|\{\\[^{}\n]{0,80}\}/g
/** A mark or a name stands within so many characters of a line's start. */
const LONGEST_OPENING = 200
/** A sentence's end, with its closing marks and tags, is seen in so many characters before a line's end. */
const LONGEST_END = 40
const SENTENCE_END = /[.!?…]["'”’»)\]♪]*\s*$/

/** The words of the cue that stands at `from` in the file. */
export function readCueText(raw: string, from: number): CueText {
  const utterances: Utterance[] = []
  let open = new OpenUtterance(null, false, null)
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
      const line = raw.slice(at, at + LONGEST_OPENING)
      const mark = CHANGE_MARK.exec(line)
      const before = raw.slice(Math.max(0, match.index - LONGEST_END), match.index).replace(TAGS, '')
      const goesOn = /\S/.test(before) && !SENTENCE_END.test(before)
      if (mark && !(goesOn && OWN_DASH.test(line))) {
        close(new OpenUtterance(open.voice, true, markOf(mark[0])))
        at += mark[0].length
      } else if (isNamed(line, goesOn)) close(new OpenUtterance(open.voice, true, null))
      else open.add(' ', from + match.index, 1)
    } else if (token.startsWith('&')) {
      open.add(ENTITIES[token.toLowerCase()] ?? token, from + match.index, token.length)
    } else {
      tags++
      if (/^<\d/.test(token)) wordTimes++
      const voice = VOICE.exec(token)
      if (voice) close(new OpenUtterance(voice[1].trim(), true, null))
    }
  }
  addWords(raw.length)
  close(new OpenUtterance(null, false, null))
  return { utterances: utterances.map(withoutChangeMark), tags, wordTimes }
}

class OpenUtterance {
  private text = ''
  private readonly pieces: OriginPiece[] = []

  constructor(
    readonly voice: string | null,
    private readonly opens: boolean,
    private readonly mark: Utterance['mark'],
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
    const { text, pieces, voice, opens, mark } = this
    return cut({ text, pieces, voice, opens, mark })
  }
}

/** A first line's `>>` or dash, which no line end announced. */
function withoutChangeMark(utterance: Utterance): Utterance {
  const mark = CHANGE_MARK.exec(utterance.text)
  if (!mark) return utterance
  return { ...cut(utterance, mark[0].length), opens: true, mark: markOf(mark[0]) }
}

const markOf = (mark: string): Utterance['mark'] => (mark.includes('>') ? '>>' : '-')

/** Whether a line begins with the name of who speaks; in the middle of a sentence only one in capitals is one. */
function isNamed(line: string, goesOn: boolean): boolean {
  const words = line.split('\n', 1)[0].replace(TAGS, '')
  const speaker = findTurnHead(words)?.speaker ?? null
  return (speaker !== null && (!goesOn || isCapitals(speaker))) || asideBefore(words, PLAIN_FORM) > 0
}

/** An utterance from its character `from` to `to`, without blanks at the ends. */
export function cut(utterance: Utterance, from = 0, to = utterance.text.length): Utterance {
  const { text } = utterance
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = Math.max(start, from + words.trimEnd().length)
  const all = utterance.pieces
  const near = all.slice(firstBehind(all, start), firstBehind(all, end) + 1)
  const pieces = near.flatMap(({ text: [s, e], file: [fs, fe] }): OriginPiece[] => {
    const [first, last] = [Math.max(s, start), Math.min(e, end)]
    if (first >= last) return []
    const isCopy = e - s === fe - fs
    return [
      { text: [first - start, last - start], file: isCopy ? [fs + first - s, fe - (e - last)] : [fs, fe] },
    ]
  })
  return { ...utterance, text: text.slice(start, end), pieces }
}

/** The first of the pieces that ends behind a place in the text, sought by halves: one cue may be parted a hundred thousand times. */
function firstBehind(pieces: readonly OriginPiece[], at: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle].text[1] > at) high = middle
    else low = middle + 1
  }
  return low
}

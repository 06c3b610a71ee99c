/**
 * Two texts that differ only in how they are set should compare as equal, and every position in the compare-form must
 * lead back to the original. Folding lowers case, turns typographic marks and spaces into their plain forms, opens
 * ligatures, drops invisible characters and makes composed and decomposed letters one. Superscripts stay as they are:
 * 10² is not 102.
 */
import type { Span } from './span'

export interface FoldOptions {
  /** whether é stays apart from e (the default) or becomes it */
  readonly accents?: 'keep' | 'fold'
  /** whether A stays apart from a; by default it becomes it */
  readonly case?: 'keep' | 'fold'
}

/** The compare-form of a text; code unit `i` of `text` came from `[starts[i], ends[i])` of the original. */
export interface Folded {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const PLAIN = new Map<string, string>([
  ...mapAll('‘’‚‛ʼ′`´ʹ＇', "'"),
  ...mapAll('“”„‟″«»＂', '"'),
  ...mapAll('‹›', "'"),
  ...mapAll('‐‑‒–—―−﹘﹣－⸺⸻', '-'),
  ...mapAll(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r\v\f',
    ' ',
  ),
  ...mapAll(
    '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
    '',
  ),
  ['…', '...'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
])

/** Letters whose stroke is part of the letter, so that no decomposition takes it away. */
const STROKED = new Map<string, string>([
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ß', 'ss'],
])

const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu
const ASCII_LOWER = /^[a-z0-9]*$/
const ASCII = /^[\x20-\x7e]*$/

function mapAll(from: string, to: string): [string, string][] {
  return [...from].map((c) => [c, to])
}

function foldCluster(cluster: string, options: FoldOptions): string {
  const plain = PLAIN.get(cluster)
  if (plain !== undefined) return plain
  const composed = cluster.normalize('NFC')
  const cased = options.case === 'keep' ? composed : composed.toLowerCase().normalize('NFC')
  if (options.accents !== 'fold') return cased
  const bare = cased.normalize('NFD').replace(/\p{M}+/gu, '')
  return STROKED.get(bare) ?? bare
}

/** The compare-form of `text` with the way back to its original offsets. Linear in the length of the text. */
export function fold(text: string, options: FoldOptions = {}): Folded {
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(CLUSTER)) {
    const folded = foldCluster(match[0], options)
    const end = match.index + match[0].length
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index)
      ends.push(end)
    }
    pieces.push(folded)
  }
  return { text: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** The compare-form alone, quicker for short strings. */
export function foldText(text: string, options: FoldOptions = {}): string {
  if (options.case !== 'keep' && ASCII_LOWER.test(text)) return text
  if (ASCII.test(text) && !text.includes('`')) return options.case === 'keep' ? text : text.toLowerCase()
  return text.replace(CLUSTER, (cluster) => foldCluster(cluster, options))
}

/** Where a stretch of the compare-form stands in the original text; an empty stretch stays empty. */
export function unfoldSpan(folded: Folded, [start, end]: Span): Span {
  const { starts, ends } = folded
  const last = ends.length === 0 ? 0 : ends[ends.length - 1]
  const from = start < starts.length ? starts[start] : last
  return end > start ? [from, ends[Math.min(end, ends.length) - 1]] : [from, from]
}

/*
 * Strings no editor ever wrote, for trying the engine: random Unicode, spliced sentences and marks, lone surrogates,
 * right-to-left text. Seeded, so that a failure can be had again.
 */
import type { Extraction } from './model'

const PIECES = [
  '“',
  '”',
  '"',
  "''",
  '``',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '‹',
  '›',
  '„',
  '‚',
  '「',
  '」',
  '『',
  '』',
  '(',
  ')',
  '[',
  ']',
  '—',
  '–',
  '-',
  '...',
  '…',
  '.',
  ',',
  ':',
  ';',
  '?',
  '!',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\0',
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  'é',
  'e\u0301',
  'שלום',
  '\u202eاهلا\u202c',
  '中文',
  'İ',
  'ß',
  'said',
  'he',
  'she',
  'told',
  'that',
  'says',
  'according to',
  'Smith',
  'Anna Lee',
  'Mr.',
  'U.S.',
  'who',
  'and',
  'but',
  'the mayor',
  'NAME:',
  'By Ann Lee',
  'Image: AP',
  '(Ann Lee/Reuters)',
  'called',
  'it',
  'sagte',
  'laut',
  'dass',
  '1,000',
  '’90s',
  '5\'10"',
  'rock ’n’ roll',
  'of',
  'with',
  'saying',
  'not',
] // prettier-ignore

/** A repeatable stream of numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** An odd string, spliced from the pieces, from random code units and from `corpus`. */
export function oddString(random: () => number, corpus: string): string {
  const parts: string[] = []
  const length = 1 + Math.floor(random() * 60)
  for (let i = 0; i < length; i++) {
    const dice = random()
    if (dice < 0.6) parts.push(PIECES[Math.floor(random() * PIECES.length)], random() < 0.6 ? ' ' : '')
    else if (dice < 0.7) parts.push(String.fromCharCode(Math.floor(random() * 0x10000)))
    else {
      const at = Math.floor(random() * corpus.length)
      parts.push(corpus.slice(at, at + Math.floor(random() * 80)))
    }
  }
  return parts.join('')
}

/** What is wrong with an extraction of a text, as a sentence; null when nothing is. */
export function findFault(text: string, found: Extraction): string | null {
  const inside = ([start, end]: readonly [number, number]) =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
  let last = -1
  for (const a of found.attributions) {
    const told = [a.when, a.where, a.relays?.cue].filter((span) => span != null)
    const spans = [...a.content, ...a.fragments, ...(a.speaker ?? []), ...(a.cue ?? []), ...a.persuadedBy]
      .concat(told, a.relays?.speaker ?? [])
      .concat(a.candidates.map(({ persuadedBy }) => persuadedBy))
    if (a.content.length === 0) return 'a statement has no words'
    if (!spans.every(inside)) return `a span of ${a.rule} leaves the text`
    if (a.content[0][0] < last) return 'statements are out of order'
    last = a.content[0][0]
    if (a.content.some(([start], i) => i > 0 && start < a.content[i - 1][1]))
      return `content of ${a.rule} overlaps itself`
    if (a.candidates.some(({ castIndex }) => !found.cast[castIndex])) return 'a candidate is not in the cast'
    if (a.castIndex !== null && found.cast[a.castIndex]?.name !== a.speakerEntity)
      return 'a speaker is not in the cast'
  }
  if (!found.setAside.every(({ span }) => inside(span))) return 'a mark set aside leaves the text'
  if (!found.cast.every(({ mentions }) => mentions.every(inside))) return 'a mention leaves the text'
  return null
}

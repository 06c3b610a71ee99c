import { EDIT_CLASSES, type Edit, type EditClass, type EditType } from '@/lib/matching/model'
import { differenceWords } from '@/lib/reports/words'

/**
 * A linked passage read against the print: kept words plain, cut words (said, not printed) struck, added words (printed,
 * not said) boxed, each edit under its label, with a stretch of the source before and after.
 */
export type DiffPiece =
  | { readonly as: 'kept'; readonly words: string }
  | {
      readonly as: 'edit'
      /** said and not printed; empty when nothing was cut */
      readonly cut: string
      /** printed and not said */
      readonly added: string
      readonly type: EditType
      readonly label: string
      readonly class: EditClass
    }

export interface WordDiff {
  /** the passage before and after the compared words */
  readonly before: string
  readonly pieces: readonly DiffPiece[]
  readonly after: string
}

export const classOfEdit = (type: EditType): EditClass =>
  (Object.keys(EDIT_CLASSES) as EditClass[]).find((name) =>
    (EDIT_CLASSES[name] as readonly EditType[]).includes(type),
  ) ?? 'ALTERED'

/** The diff of a passage, or null when its words cannot be laid beside the print (only part of them, or none, is there). */
export function diffOf(printed: string, said: string, edits: readonly Edit[]): WordDiff | null {
  const ordered = edits.toSorted((a, b) => a.quote[0] - b.quote[0] || a.source[0] - b.source[0])
  const [first] = ordered
  if (!first) return keptWhole(printed, said)
  const pieces: DiffPiece[] = []
  let at = 0
  for (const { type, quote, source } of ordered) {
    if (quote[0] > at) pieces.push({ as: 'kept', words: printed.slice(at, quote[0]) })
    pieces.push({
      as: 'edit',
      cut: said.slice(...source),
      added: printed.slice(Math.max(at, quote[0]), quote[1]),
      type,
      label: differenceWords(type),
      class: classOfEdit(type),
    })
    at = Math.max(at, quote[1])
  }
  const from = startOf(said, printed.slice(0, first.quote[0]), Math.min(...edits.map((e) => e.source[0])))
  const last = afterSpace(said, Math.max(...edits.map((e) => e.source[1])))
  const tail = printed.slice(at)
  const rest = tail.replace(/^[\]\s]+/u, '')
  const words = stands(said, rest, last) ? rest : rest.replace(/[,.]$/u, '')
  if (words) pieces.push({ as: 'kept', words: tail.slice(0, tail.length - rest.length) + words })
  const to = stands(said, words, last) ? last + words.length : last
  return { before: said.slice(0, from), pieces, after: said.slice(to) }
}

/** A passage that a paraphrase clashes with: its own words, and in their midst what the claim has otherwise. */
export function clashesIn(printed: string, said: string, edits: readonly Edit[]): WordDiff {
  const pieces: DiffPiece[] = []
  let at = 0
  for (const { type, quote, source } of edits.toSorted((a, b) => a.source[0] - b.source[0])) {
    const start = Math.max(at, source[0])
    if (start > at) pieces.push({ as: 'kept', words: said.slice(at, start) })
    at = Math.max(start, source[1])
    pieces.push({
      as: 'edit',
      cut: said.slice(start, at),
      added: printed.slice(...quote),
      type,
      label: differenceWords(type),
      class: classOfEdit(type),
    })
  }
  return { before: '', pieces, after: said.slice(at) }
}

/** An edit may leave the space behind it on either side. */
const afterSpace = (said: string, at: number): number => at + (/^\s*/u.exec(said.slice(at))?.[0].length ?? 0)

/** Whether words stand at a place of the source, the shape of marks and spaces aside. */
const stands = (said: string, words: string, at: number): boolean =>
  plain(said.slice(at, at + words.length)) === plain(words)

/** Where the compared words begin in the source: what is kept before the first edit stands right before it, or not at all. */
const startOf = (said: string, kept: string, edited: number): number => {
  const words = kept.trimEnd()
  if (!words) return edited
  const start = said.slice(0, edited).trimEnd().length - words.length
  return start >= 0 && stands(said, words, start) ? start : edited
}

/** Without an edit the words stand in the passage; capitals and the shape of marks aside. */
function keptWhole(printed: string, said: string): WordDiff | null {
  const bare = printed.replace(/[,.]$/u, '')
  const at = plain(said).indexOf(plain(bare))
  if (at < 0) return null
  const end = at + bare.length
  return {
    before: said.slice(0, at),
    pieces: [{ as: 'kept', words: said.slice(at, end) }],
    after: said.slice(end),
  }
}

/** Letter for letter as long as the text, so that places hold. */
const plain = (text: string): string =>
  text.replace(/[‘’ʼ]/gu, "'").replace(/[“”]/gu, '"').replace(/\s/gu, ' ')

/**
 * The print with each difference put back as it was said: what a fix proposes. Marks and spaces stay the editor's.
 */
export function asSaid(printed: string, said: string, edits: readonly Edit[]): string {
  const wrong = edits
    .filter(({ type }) => type !== 'TYPOGRAPHY' && type !== 'PUNCTUATION')
    .toSorted((a, b) => a.quote[0] - b.quote[0] || a.source[0] - b.source[0])
  let fixed = ''
  let at = 0
  for (const { quote, source } of wrong) {
    fixed += printed.slice(at, Math.max(at, quote[0]))
    const words = said.slice(...source).trim()
    const next = printed[quote[1]] ?? ''
    const opens = fixed === '' || /[\s([“‘"'—-]$/u.test(fixed)
    const closes = next === '' || /[\s,.;:!?)\]”’"'—-]/u.test(next)
    fixed += words && `${opens ? '' : ' '}${words}${closes ? '' : ' '}`
    at = Math.max(at, quote[1])
  }
  return (fixed + printed.slice(at)).replace(/ {2,}/gu, ' ').trim()
}

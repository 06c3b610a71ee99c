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

const classOfEdit = (type: EditType): EditClass =>
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
  const tail = printed.slice(at)
  const rest = tail.replace(/^[\]\s]+/u, '')
  const edited = {
    from: Math.min(...edits.map(({ source }) => source[0])),
    to: Math.max(...edits.map(({ source }) => source[1])),
  }
  const from = startOf(said, printed.slice(0, first.quote[0]), first.source[0])
  const to = endOf(said, rest, ordered.at(-1)?.source[1] ?? edited.to)
  const closes = to !== null && /[,.]$/u.test(rest) && said[to] === rest.at(-1)
  const words = closes || to === null ? rest : rest.replace(/[,.]$/u, '')
  if (words) pieces.push({ as: 'kept', words: tail.slice(0, tail.length - rest.length) + words })
  const end = to === null ? null : to + (closes ? 1 : 0)
  return {
    before: from === null ? '' : said.slice(0, Math.min(from, edited.from)),
    pieces,
    after: end === null ? '' : said.slice(Math.max(end, edited.to)),
  }
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

/** Where kept words begin that end before `edited`, by their letters; null where others stand there. */
function startOf(said: string, kept: string, edited: number): number | null {
  const wanted = lettersOf(kept)
  const there = lettersOf(said.slice(0, edited))
  const first = there.at.length - wanted.at.length
  if (wanted.at.length === 0) return edited
  return there.letters.endsWith(wanted.letters) ? there.at[first] : null
}

/** Where kept words end that begin after `edited`, by their letters; null where others stand there. */
function endOf(said: string, kept: string, edited: number): number | null {
  const wanted = lettersOf(kept)
  const there = lettersOf(said.slice(edited))
  if (wanted.at.length === 0) return edited
  return there.letters.startsWith(wanted.letters) ? edited + there.at[wanted.at.length - 1] + 1 : null
}

/** Without an edit the words stand in the passage; capitals, marks and spaces aside. */
function keptWhole(printed: string, said: string): WordDiff | null {
  const wanted = lettersOf(printed)
  const there = lettersOf(said)
  if (wanted.at.length === 0) return null
  const length = wanted.at.length
  const isWithin = (i: number) => there.at[i] === (there.at[i - 1] ?? Number.NaN) + 1
  let first = there.letters.indexOf(wanted.letters)
  while (first >= 0 && (isWithin(first) || isWithin(first + length)))
    first = there.letters.indexOf(wanted.letters, first + 1)
  if (first < 0) return null
  const start = there.at[first]
  const end = there.at[first + length - 1] + 1
  return {
    before: said.slice(0, start),
    pieces: [{ as: 'kept', words: said.slice(start, end) }],
    after: said.slice(end),
  }
}

/** The letters and digits of a text in small, and where each stands: what two texts share whose marks and spaces differ. */
function lettersOf(text: string): { letters: string; at: number[] } {
  const at: number[] = []
  let letters = ''
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const small = letter.toLowerCase()
    letters += small
    for (let i = 0; i < small.length; i++) at.push(index + Math.min(i, letter.length - 1))
  }
  return { letters, at }
}

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

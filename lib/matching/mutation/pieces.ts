/** A quote in the making: words with the marks around them, and whether a mutation has been at them. */
export interface Piece {
  readonly lead: string
  readonly core: string
  readonly trail: string
  readonly touched: boolean
}

const PIECE = /^([^\p{L}\p{N}$€£]*)(.*?)([^\p{L}\p{N}%]*)$/su

/** Words parted at white space, marks set apart. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const [, lead = '', core = '', trail = ''] = PIECE.exec(word) ?? []
      return { lead, core, trail, touched: false }
    })
}

export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((p) => p.lead + p.core + p.trail).join(' ')

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
export const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** Whether a sentence begins at piece `i`. */
export const isOpening = (pieces: readonly Piece[], i: number): boolean =>
  i === 0 || /[.?!]/.test(pieces[i - 1].trail)

/** `to` in the height of `from`. */
export const likeCase = (from: string, to: string): string => (isCapital(from) ? capitalized(to) : to)

/** `pieces` with those of `[from, to)` replaced; marks of the last one replaced are kept on the last put in. */
export function replaced(
  pieces: readonly Piece[],
  from: number,
  to: number,
  words: readonly string[],
): Piece[] {
  const last = pieces[to - 1]
  const put = words.map(
    (core, k): Piece => ({
      lead: k === 0 ? pieces[from].lead : '',
      core,
      trail: k === words.length - 1 ? last.trail : '',
      touched: true,
    }),
  )
  return [...pieces.slice(0, from), ...put, ...pieces.slice(to)]
}

/** `pieces` without those of `[from, to)`; the neighbours count as touched, and a new first word of a sentence is capital. */
export function without(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const opening = isOpening(pieces, from)
  const before = pieces.slice(0, from).map((p, k) => (k === from - 1 ? { ...p, touched: true } : p))
  const after = pieces
    .slice(to)
    .map((p, k) => (k === 0 ? { ...p, core: opening ? capitalized(p.core) : p.core, touched: true } : p))
  return [...before, ...after]
}

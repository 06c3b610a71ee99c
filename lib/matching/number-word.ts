/** A word as the readers of numbers see it: folded, and how it follows the one before. */
export interface NumberWord {
  readonly key: string
  /** with nothing but a space or a hyphen between */
  readonly joined: boolean
  /** a hyphen stands before it */
  readonly hyphened: boolean
  /** a slash stands before it */
  readonly slashed: boolean
}

export interface NumberReading {
  /** equal for equal numbers: "#25", "#3th", "#90s", "#2/3", "#14:05" */
  readonly key: string
  /** a second reading: "the 90s" may be the 1990s */
  readonly other: string | null
  /** how many words it takes */
  readonly words: number
  /** letters left over after digits, a unit written onto them: "km", "m", else '' */
  readonly suffix: string
}

export const reading = (
  key: string,
  words: number,
  other: string | null = null,
  suffix = '',
): NumberReading => ({ key, other, words, suffix })

/** The same value always as the same text, without the noise of binary fractions. */
export const tidy = (value: number): string => String(Number(value.toPrecision(15)))

/** A word that follows the one before with nothing but a space or a hyphen; '' for none. */
export const wordAt = (words: readonly NumberWord[], i: number): string =>
  words[i]?.joined ? words[i].key : ''

/** "10 000": groups of three parted by plain spaces. */
export function readGroups(words: readonly NumberWord[], i: number): NumberReading | null {
  let n = 1
  while (words[i + n]?.joined && !words[i + n].hyphened && /^\d{3}$/.test(words[i + n].key)) n++
  if (n === 1) return null
  const digits = words
    .slice(i, i + n)
    .map((word) => word.key)
    .join('')
  return reading(`#${tidy(Number(digits))}`, n)
}

/**
 * How a text is written on the whole, told once for all its words: with capitals or without, and with apostrophes or, as
 * machines write, without any: "we dont know why". Only there may "its" be "it's" and "us" the U.S.
 */
import { BARE_CONTRACTIONS, BEFORE_CANT, OTHER_WITHOUT_APOSTROPHE } from './lexicon/en/bare-contractions'
import type { Token } from './tokens'

export interface Habits {
  readonly hasCapitals: boolean
  readonly hasSmall: boolean
  /** no apostrophe in any word, and a "dont" or "I cant" among them or not a single capital */
  readonly leavesApostrophes: boolean
}

export function habitsOf(text: string, tokens: readonly Token[]): Habits {
  const hasCapitals = /\p{Lu}/u.test(text)
  const isTold = (): boolean =>
    tokens.some(
      ({ folded }, i) =>
        BARE_CONTRACTIONS.has(folded) &&
        (!OTHER_WITHOUT_APOSTROPHE.has(folded) || BEFORE_CANT.has(tokens[i - 1]?.folded ?? '')),
    )
  const leavesApostrophes = !/\p{L}['’]\p{L}/u.test(text) && (!hasCapitals || isTold())
  return { hasCapitals, hasSmall: /\p{Ll}/u.test(text), leavesApostrophes }
}

/** Letters of both heights; a text that has not tells nothing of names. */
export const hasBothHeights = ({ hasCapitals, hasSmall }: Habits): boolean => hasCapitals && hasSmall

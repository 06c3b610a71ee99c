/**
 * A text as words with their places. Hyphens part words ("long-term" is two), apostrophes inside do not ("don't" is
 * one), a number keeps its separators and what is written onto it ("1,200.50", "14:05", "21st", "5pm"), initials keep
 * their dots ("U.S."), and the signs that are read aloud ($ % &) are words of their own. A brackets' pair inside a word
 * ("[T]he", "walk[ed]") parts it here; the matcher joins it again.
 */
import type { Span } from './span'

export type WordKind = 'word' | 'number' | 'sign'

export interface Word {
  readonly span: Span
  readonly kind: WordKind
}

const APOSTROPHE = "['’ʼ‘＇]"
const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*`
const INVISIBLE = String.raw`[\u00ad\u200b\u200c\u200d\u2060]?`
const LETTER = String.raw`[\p{L}\p{M}]`

/** Words cut short at the front; the apostrophe belongs to them. */
const CLIPPED = String.raw`${APOSTROPHE}(?:em|cause|cos|til|bout|round|tis|twas|n)(?![\p{L}\p{M}])`
const INITIALS = String.raw`(?:\p{L}\.){2,}|\p{L}\.\p{L}(?![\p{L}\p{M}])`
const NUMBER = String.raw`\p{Nd}+(?:(?:[\u00a0\u2009\u202f]\p{Nd}{3}(?!\p{Nd}))|(?:[.,:]\p{Nd}+))*(?:\p{L}+)?`
const LETTERS = String.raw`${LETTER}(?:${INVISIBLE}(?:${APOSTROPHE})?[\p{L}\p{M}\p{Nd}])*`
const SIGN = '[$£€¥₹₽¢%‰°&]'

const WORD = new RegExp(
  `(${SIGN})|(${NUMBER})|(?:${IDEOGRAPH})|(?:${CLIPPED})|(?:${INITIALS})|(?:${LETTERS})`,
  'giu',
)

/** The words of `text` in order; empty for a text of marks alone. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const [word, sign, number] = match
    const kind = sign ? 'sign' : number ? 'number' : 'word'
    words.push({ span: [match.index, match.index + word.length], kind })
  }
  return words
}

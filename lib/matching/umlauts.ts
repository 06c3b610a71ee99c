/**
 * In German an umlaut parts two words: "konnte" was able to, "könnte" might; "fordern" demands, "fördern" promotes. "ae" for
 * "ä" is its other spelling, and in other languages a name may lose its dots.
 */
import { foldText } from '../text/fold'
import { UMLAUT_MOODS } from './lexicon/de/moods'
import type { EditType } from './model'

const UMLAUTS = /[äöü]/g
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/** A folded word with its umlauts as two letters: "könnte" is "koennte"; null where it has none. */
export const spelledOut = (folded: string): string | null =>
  /[äöü]/.test(folded) ? folded.replace(UMLAUTS, (letter) => SPELLED_OUT[letter]) : null

/** What it is when two German words that are one without their umlauts have them in other places; null where they have not. */
export function umlautType(quote: string, source: string): EditType | null {
  const [q, s] = [foldText(quote), foldText(source)]
  const marks = (word: string): string => (word.match(UMLAUTS) ?? []).join('')
  if (q === s || marks(q) === marks(s) || (spelledOut(q) ?? q) === (spelledOut(s) ?? s)) return null
  return UMLAUT_MOODS.test(foldText(source, { accents: 'fold' })) ? 'MODAL' : 'WORD_REPLACE'
}

/**
 * What a difference of looks tells of one word. Mostly it is its look and no more; a capital, an accent, a spelling or an
 * apostrophe may make it another word: "Gray" told "Grey", the rose and the rosé, 4G phones and 4 g, "its" and "it's".
 */
import { foldText } from '../text/fold'
import { slice } from '../text/span'
import { hasBothHeights } from './habits'
import { CAPITAL_MATTERS } from './lexicon/capitals'
import { SHARP_S_MATTERS } from './lexicon/de/sharp-s'
import { OTHER_WITHOUT_APOSTROPHE } from './lexicon/en/bare-contractions'
import { SLANG_MONEYS } from './lexicon/en/moneys'
import { TITLES } from './lexicon/en/sense'
import { ACCENT_MATTERS, NEVER_NAMES } from './lexicon/en/spelling'
import { VERB_LEMMAS } from './lexicon/en/verbs'
import type { EditType } from './model'
import { REACH, rangeEnd, rangeStart } from './ranges'
import type { Reading } from './reading'
import { heightMakesName, heightMakesUnit, surfaceType } from './surface'
import { umlautType } from './umlauts'

/** German "Sie" speaks to somebody, "sie" of them. */
const ADDRESS = /^(?:sie|ihnen|ihr(?:e[rnms]?)?)$/
const MODAL = /^(?:can|could|will|would|may|might|must|should)$/
/** Behind "the" these stand for no one: "the us team" is a country's. */
const NO_PRONOUN_BEHIND_THE = /^(?:us|who|it)$/

/** How unit `q` of the print differs from unit `s` of the source, one word or number; null where it stands letter for letter. */
export function tellingType(quote: Reading, q: number, source: Reading, s: number): EditType | null {
  if (isHalfOfRange(quote, q, source, s)) return 'NUMBER'
  const surface = surfaceType(quote.text, quote.units[q], source.text, source.units[s])
  const opens = quote.opens[q] || source.opens[s]
  switch (surface) {
    case 'CASE': {
      const apostrophe = apostropheType(quote, q, source, s)
      if (apostrophe !== 'PUNCTUATION') return apostrophe
      if (isOtherUnit(quote, q, source, s)) return 'UNIT'
      if (!opens && isOtherName(quote, q, source, s)) return 'NAME'
      return !opens && ADDRESS.test(quote.keys[q]) ? 'PRONOUN' : surface
    }
    case 'NUMBER_FORM':
      return isOtherUnit(quote, q, source, s) ? 'UNIT' : surface
    case 'NAME':
      return isLoweredAcronym(source, s) ? 'CASE' : surface
    case 'PUNCTUATION':
      return apostropheType(quote, q, source, s)
    case 'SPELLING':
      return spellingType(quote, q, source, s)
    default:
      return surface
  }
}

/** "15,000 marched" or "ten thousand marched" for "ten to fifteen thousand marched". */
function isHalfOfRange(quote: Reading, q: number, source: Reading, s: number): boolean {
  const { units, text } = source
  const hasNumber = (from: number, to: number): boolean =>
    quote.units.slice(Math.max(0, from), to).some(({ kind }) => kind === 'number')
  if (rangeStart(units, text, s) !== null) return !hasNumber(q - REACH, q)
  return rangeEnd(units, text, s) !== null && !hasNumber(q + 1, q + 1 + REACH)
}

const written = ({ text, units }: Reading, i: number): string => slice(text, units[i].whole)

function isOtherUnit(quote: Reading, q: number, source: Reading, s: number): boolean {
  const [a, b] = [slice(quote.text, quote.units[q].span), slice(source.text, source.units[s].span)]
  return heightMakesUnit(a, b) && hasBothHeights(source.habits)
}

/** "Polish" and "polish". */
function isOtherName(quote: Reading, q: number, source: Reading, s: number): boolean {
  const [a, b] = [quote.units[q], source.units[s]]
  return a.form === 'plain' && b.form === 'plain' && heightMakesName(a.key, quote.text, source.habits)
}

/** A machine that writes no capitals has "the us team" for the U.S. team. */
const isLoweredAcronym = ({ habits, keys }: Reading, s: number): boolean =>
  !habits.hasCapitals && keys[s - 1] === 'the' && NO_PRONOUN_BEHIND_THE.test(keys[s])

/** "its" and "it's", "nations" and "nation's" are others, unless the source writes no apostrophes at all. */
function apostropheType(quote: Reading, q: number, source: Reading, s: number): EditType {
  const [a, b] = [written(quote, q), written(source, s)].map((word) => foldText(word))
  const isPossessive = a.endsWith("'s") !== b.endsWith("'s") && quote.keys[q] !== source.keys[s]
  const isOther = isPossessive || OTHER_WITHOUT_APOSTROPHE.has(a) !== OTHER_WITHOUT_APOSTROPHE.has(b)
  if (!isOther || source.habits.leavesApostrophes) return 'PUNCTUATION'
  return isPossessive && quote.senses[q] === 'NAME' ? 'NAME' : 'WORD_REPLACE'
}

function spellingType(quote: Reading, q: number, source: Reading, s: number): EditType {
  // "two hundred pounds" for "two hundred quid"
  if (SLANG_MONEYS.has(quote.keys[q]) !== SLANG_MONEYS.has(source.keys[s])) return 'WORD_REPLACE'
  const [printed, said] = [written(quote, q), written(source, s)]
  const [a, b] = [foldText(printed, { accents: 'fold' }), foldText(said, { accents: 'fold' })]
  if (a === b) {
    if (ACCENT_MATTERS.has(a)) return 'WORD_REPLACE'
    if (quote.language !== 'de' && source.language !== 'de') return 'SPELLING'
    const isOtherS = SHARP_S_MATTERS.has(a) && /ß/.test(printed) !== /ß/.test(said)
    return isOtherS ? 'WORD_REPLACE' : (umlautType(printed, said) ?? 'SPELLING')
  }
  return isNameSpelled(quote, q, source, s) || isCountedName(quote, q, source, s) ? 'NAME' : 'SPELLING'
}

/** A name is spelled in one way: Gray is not Grey, nor the Labor Party of Australia Labour. */
function isNameSpelled(quote: Reading, q: number, source: Reading, s: number): boolean {
  const key = quote.keys[q]
  if (key !== source.keys[s] || NEVER_NAMES.has(key)) return false
  const isTitle = [written(quote, q), written(source, s)].some((word) => TITLES.has(foldText(word)))
  if (isTitle) return false
  const isName = quote.senses[q] === 'NAME' && source.senses[s] === 'NAME'
  return isName || (opensAsName(quote, q) && opensAsName(source, s))
}

/** "Gray told …" at the front of a sentence, where every word has a capital. */
function opensAsName({ text, units, keys, opens }: Reading, i: number): boolean {
  const isActing = VERB_LEMMAS.has(keys[i + 1] ?? '') || MODAL.test(keys[i + 1] ?? '')
  return opens[i] && isActing && CAPITAL_MATTERS.has(keys[i]) && /^\p{Lu}/u.test(text.slice(...units[i].span))
}

/** "Fifty Cent" is no fifty cents, the Thirty Years' War no thirty-year war. */
function isCountedName(quote: Reading, q: number, source: Reading, s: number): boolean {
  const [a, b] = [written(quote, q), written(source, s)]
  const isMeasure = quote.units[q].form === 'measure' || source.units[s].form === 'measure'
  const isCapital = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text)
  const [one, other] = [a, b].map((text) => text.toLowerCase().replace(/s$/, ''))
  return (
    isMeasure &&
    one === other &&
    isCapital(a) !== isCapital(b) &&
    hasBothHeights(source.habits) &&
    quote.language !== 'de' &&
    source.language !== 'de'
  )
}

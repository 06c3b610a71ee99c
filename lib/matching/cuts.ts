/**
 * Words of the source that print leaves out: a filler, a false start, a marked cut, or an unmarked one; a word that
 * carries the sense makes any of the last two a change of sense. Fillers and false starts must prove themselves: what
 * may have been meant is not one.
 */

import { gapBefore } from './gap-before'
import { FUNCTION_WORDS, PRONOUNS } from './lexicon/en/pronouns'
import { BETWEEN, CHARGING, CHARGING_WITH_TO, NOT_ONLY, REVERSING } from './lexicon/en/reversers'
import { SENSE_ORDER } from './lexicon/en/sense'
import {
  BARE_FILLERS,
  HESITATIONS,
  HESITATIONS_ABROAD,
  OBJECT_OPENERS,
  REPAIRS,
  SET_OFF_FILLERS,
} from './lexicon/en/speech'
import { spellingKey } from './lexicon/en/spelling'
import { AUXILIARIES } from './lexicon/en/verbs'
import type { EditType } from './model'
import { UNHEARD } from './noted-units'
import { Phrases } from './phrases'
import type { Reading } from './reading'
import { worstSense } from './replacements'

const spelled = (phrase: string): string => phrase.split(' ').map(spellingKey).join(' ')
const SET_OFF = new Phrases(SET_OFF_FILLERS.map((p) => [spelled(p), true] as const))
const BARE = new Phrases(BARE_FILLERS.map((p) => [p, true] as const))
const REPAIR = new Phrases(REPAIRS.map((p) => [p, true] as const))

const LONGEST_FILLER = 4

/** A pause one can see in the transcript. */
const PAUSE = /[,;:–—…]|\s-|-\s|\.\.\.|[.?!]/

/** What leaving out units `[from, to)` of the source is; `marked` where the print shows three dots or brackets there. */
export function cutType(source: Reading, from: number, to: number, marked: boolean): EditType {
  if (isFiller(source, from, to)) return marked ? 'ELLIPSIS_CUT' : 'FILLER_CUT'
  if (isFalseStart(source, from, to)) return marked ? 'ELLIPSIS_CUT' : 'FALSE_START_CUT'
  const sense = worstSense(source, from, to)
  if (sense) return sense
  // three dots tell nobody that the words could not be heard
  if (source.keys.slice(from, to).includes(UNHEARD)) return 'UNMARKED_CUT'
  if (marked)
    return reversed(source, from, to) ?? (changesSubject(source, from, to) ? 'PRONOUN' : 'ELLIPSIS_CUT')
  return source.keys.slice(from, to).every((key) => AUXILIARIES.has(key)) ? 'TENSE' : 'UNMARKED_CUT'
}

/** “He was … arson” for "He was cleared of arson": the word that governed what is printed behind the dots. */
function reversed(source: Reading, from: number, to: number): EditType | null {
  if (source.closes[to - 1]) return null
  if (source.senses[from - 1] === 'NEGATION' && NOT_ONLY.has(source.keys[from])) return 'QUANTIFIER'
  let last = to - 1
  while (last > from && BETWEEN.has(source.keys[last])) last--
  if (REVERSING.has(source.keys[last])) return 'NEGATION'
  const charges =
    CHARGING.has(source.keys[last]) ||
    (CHARGING_WITH_TO.has(source.keys[last]) && source.keys[last + 1] === 'to')
  return charges ? 'HEDGE' : null
}

/** “She … knew it” for "She lied. He knew it.": what one did is printed of another. */
function changesSubject(source: Reading, from: number, to: number): boolean {
  const opening = source.opens.lastIndexOf(true, to - 1)
  if (opening <= from || !source.opens[from - 1] || source.opens[to]) return false
  const [a, b] = [source.keys[from - 1], source.keys[opening]]
  const isSubject = (key: string): boolean => PRONOUNS.has(key) || !FUNCTION_WORDS.has(key)
  return a !== b && isSubject(a) && isSubject(b)
}

/** Whether units `[from, to)` are nothing but hesitations and fillers that are set off. */
export function isFiller(source: Reading, from: number, to: number): boolean {
  let i = from
  while (i < to) {
    const length = fillerAt(source, i, to)
    if (length === 0) return false
    i += length
  }
  return to > from
}

/** The length of the filler at unit `i`, 0 for none. */
export function fillerAt(source: Reading, i: number, to: number): number {
  if (isHesitation(source, i)) return 1
  if (source.language !== 'en') return 0
  // "like, five hundred" is about five hundred.
  if (source.keys[i] === 'like' && source.keys[i + 1]?.startsWith('#')) return 0
  const phrase = SET_OFF.at(source.keys, i)
  if (phrase && i + phrase.length <= to && isSetOff(source, i, i + phrase.length)) return phrase.length
  const bare = BARE.at(source.keys, i)
  if (!bare || i + bare.length > to) return 0
  const after = source.keys[i + bare.length]
  const unpointed = gapBefore(source, i) === ' ' && gapBefore(source, i + bare.length) === ' '
  const meant = after === undefined || OBJECT_OPENERS.has(after) || isAsked(source.keys[i - 1])
  return unpointed && !meant ? bare.length : 0
}

/** A sound that carries nothing; "Ms. Er" or "the ER", with a capital and no pause about it, is a name. */
const isHesitation = (source: Reading, i: number): boolean =>
  (source.language === 'en' ? HESITATIONS : HESITATIONS_ABROAD).has(source.keys[i]) &&
  (source.senses[i] !== 'NAME' ||
    [i, i + 1].some((k) => PAUSE.test(gapBefore(source, k).replace(/^\. /, ' '))))

/** "do you know", "what I mean", "as you know": not fillers. */
const isAsked = (before: string | undefined): boolean =>
  before !== undefined &&
  /^(?:do|did|what|as|if|that|which|when|how|all|not|let|would|could|who|before|because)$/.test(before)

/** A pause, a hesitation or the edge of a sentence on both sides. */
function isSetOff(source: Reading, from: number, to: number): boolean {
  const before = source.opens[from] || PAUSE.test(gapBefore(source, from)) || isHesitation(source, from - 1)
  const opensTurn = from === 0 && !source.pointed
  const after =
    opensTurn || source.closes[to - 1] || PAUSE.test(gapBefore(source, to)) || isHesitation(source, to)
  return before && after
}

/** "we were, we were": said twice; "the hos- the hospital": broken off; "the school — sorry, the hospital": mended. */
function isFalseStart(source: Reading, from: number, to: number): boolean {
  let end = to
  for (let i = from; i < end; i++) {
    const repair = REPAIR.at(source.keys, i)
    if (repair && i > from && i + repair.length === end) end = i
  }
  end = withoutFillers(source, from, end)
  let start = from
  while (start < end && fillerAt(source, start, end) > 0) start += fillerAt(source, start, end)
  if (end <= start) return false
  return (
    isRepeated(source, from, start, end, to) ||
    isBrokenOff(source, start, end, to) ||
    isMended(source, start, end, to, end < to)
  )
}

/** Where the fillers at the end of `[from, end)` begin: "a lot of, you know," is "a lot of". */
function withoutFillers(source: Reading, from: number, end: number): number {
  for (let i = Math.max(from + 1, end - LONGEST_FILLER * 2); i < end; i++)
    if (isFiller(source, i, end)) return i
  return end
}

const same = (source: Reading, a: number, b: number): boolean =>
  source.keys[a] !== undefined && source.keys[a] === source.keys[b]

/** Whether `[start, end)` stands again at `next`, or stood right before `from`, fillers between not counted. */
function isRepeated(source: Reading, from: number, start: number, end: number, next: number): boolean {
  const length = end - start
  const isBehind = !same(source, start, next)
  if (length === 1 && isWeighty(source, isBehind ? from - 1 : start)) return false
  const isSteady = Array.from({ length: length - 1 }, (_, k) => same(source, start + k, start + k + 1)).every(
    Boolean,
  )
  // "we, we, we are": one word said three times
  if (length > 1 && isSteady && same(source, start, next)) return !isWeighty(source, start)
  const follows = Array.from({ length }, (_, k) => same(source, start + k, next + k)).every(Boolean)
  const precedes = Array.from({ length }, (_, k) => same(source, start + k, from - length + k)).every(Boolean)
  return follows || precedes
}

/** What is said twice by a stammer and never for weight: "would, would come", "if, if you", "some, some people". */
const STAMMERED: ReadonlySet<string> = new Set(['MODAL', 'CONDITION', 'QUANTIFIER', 'HEDGE'])
const GRADED =
  /^(?:very|really|so|much|too|more|most|less|many|few|little|all|always|never|only|every|lots|long|far|big|again|maybe|perhaps|almost)$/

/**
 * "very, very", "many, many" and "no, no" are said for weight, and so is "a bad, bad man" with its comma; "win-win" is one
 * word, "had had" and "that that" are two.
 */
const isWeighty = (source: Reading, i: number): boolean =>
  (source.senses[i] !== null && !STAMMERED.has(source.senses[i])) ||
  GRADED.test(source.keys[i]) ||
  (/^(?:had|that)$/.test(source.keys[i]) &&
    gapBefore(source, i) === ' ' &&
    gapBefore(source, i + 1) === ' ') ||
  (!FUNCTION_WORDS.has(source.keys[i]) &&
    !PRONOUNS.has(source.keys[i]) &&
    /^[,-]/.test(gapBefore(source, i + 1)))

function isBrokenOff(source: Reading, start: number, end: number, next: number): boolean {
  const stub = source.units[end - 1]
  const after = source.text.slice(stub.whole[1], stub.whole[1] + 1)
  if (!/[-–—…]/.test(after) || source.keys[next] === undefined) return false
  // "win-win" is one word, "I-I" a stammer
  if (gapBefore(source, end) === '-' && same(source, end - 1, end) && isWeighty(source, end - 1)) return false
  const before = source.keys.slice(start, end - 1)
  const resumed = source.keys.slice(next, next + before.length)
  return (
    before.every((key, k) => key === resumed[k]) &&
    (source.keys[next + before.length] ?? '').startsWith(stub.key) &&
    stub.key.length > 0
  )
}

/** Begins as what follows begins, breaks off at a dash or a repair, and takes nothing of the sense with it. */
function isMended(source: Reading, start: number, end: number, next: number, repaired: boolean): boolean {
  if (end - start > 6 || !same(source, start, next)) return false
  if (!repaired && !/\s?[–—]|--|\s-\s|…|\.\.\./.test(gapBefore(source, end))) return false
  const resumed = new Set(source.keys.slice(next, next + end - start + 3))
  return source.keys
    .slice(start, end)
    .every((key, k) => !SENSE_ORDER.some((type) => source.senses[start + k] === type) || resumed.has(key))
}

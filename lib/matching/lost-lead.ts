/** What was said before the first printed word and should not have been left out. */
import { cutType, fillerAt, isFiller } from './cuts'
import type { Lost } from './edges'
import { gapBefore } from './gap-before'
import { isAside } from './lead-asides'
import { PRONOUNS } from './lexicon/en/pronouns'
import { SENSE_ORDER, type SenseType } from './lexicon/en/sense'
import { LEAD_JOINERS } from './lexicon/en/speech'
import { lostFrame } from './lost-frame'
import { lostInversion } from './lost-inversion'
import type { Reading } from './reading'

/** A lead of more words than this before a printed capital is another clause, not a cut. */
const SHORT_LEAD = 3
/** A condition further off than this belongs to something else; nearer in a transcript without marks. */
const CONDITION_REACH = 24
const UNPOINTED_REACH = 14

/** How far before a "that" a word may stand and still govern what follows: "there is no evidence at all that". */
const THAT_REACH = 7

/** Behind a pause, or where none would be written, these open a clause of their own; what bound the one before does not bind it. */
const JOINED = /^(?:and|but|so|because)$/

const BINDING: ReadonlySet<SenseType> = new Set(['NEGATION', 'CONDITION', 'HEDGE', 'QUANTIFIER'])
/** Where nothing shows a sentence's end, "all" or "nothing" may end the one before; these never do. */
const BINDING_UNPOINTED: ReadonlySet<SenseType> = new Set(['CONDITION', 'HEDGE'])

/** The words lost before unit `first`, where unit `unit` of the quote stands; null where nothing is missed. */
export function lostLead(
  quote: Reading,
  unit: number,
  source: Reading,
  first: number,
  last: number,
): Lost | null {
  if (source.opens[first]) return null
  const start = sentenceStart(source, first)
  const [at] = quote.units[unit].span
  const isSentence =
    quote.opens[unit] &&
    (quote.units[unit].bracket !== 'none' || /^\p{Lu}/u.test(quote.text.slice(at, at + 2)))
  const isUnclear = isSentence && !source.pointed
  const isJoined = JOINED.test(source.keys[first]) && (!source.pointed || hasPause(source, first))
  const twice = repeatedBefore(source, first)
  if (twice) return twice
  if (isSentence && !quote.dots[unit] && isAside(source, start, first))
    return isFiller(source, start, first) ? { type: 'FILLER_CUT', from: start, to: first } : null
  const near = isJoined
    ? null
    : senseJustBefore(source, start, first, isUnclear ? BINDING_UNPOINTED : BINDING)
  if (near) return { ...near, to: first }
  const inverted = lostInversion(quote, unit, source, start, first)
  if (inverted) return inverted
  const frame = isSentence && !quote.dots[unit] && !isJoined ? lostFrame(source, start, first) : null
  if (frame) return frame
  if (!isSentence || quote.dots[unit]) return null
  const lowered = !/^\p{Lu}/u.test(source.text.slice(source.units[first].span[0]))
  const mayDepend = !isJoined && (lowered || source.closes[last])
  const condition = mayDepend
    ? (lostCondition(source, start, first) ?? conditionWithoutIf(source, start, first))
    : null
  if (condition) return condition
  if (first - start > SHORT_LEAD) return null
  if (isFiller(source, start, first)) return { type: 'FILLER_CUT', from: start, to: first }
  const joined = source.keys.slice(start, first).every((key) => LEAD_JOINERS.has(key))
  if (!lowered || joined || isJoined || isUnclear) return null
  return { type: cutType(source, start, first, false), from: start, to: first }
}

const hasPause = (source: Reading, i: number): boolean => /[,;:–—]/.test(gapBefore(source, i))

/** "we were, we were late" printed from the second "we", "every, every boat" from the second "every". */
function repeatedBefore(source: Reading, first: number): Lost | null {
  for (let length = 4; length >= 1; length--) {
    const from = first - length
    const isSame =
      from >= 0 && source.keys.slice(from, first).every((key, k) => key === source.keys[first + k])
    // one word said twice is lost only where it would count as a word of sense
    const isLost =
      length > 1 ||
      (source.senses[from] !== null && cutType(source, from, first, false) === 'FALSE_START_CUT')
    if (isSame && isLost) return { type: 'FALSE_START_CUT', from, to: first }
  }
  return null
}

function sentenceStart(source: Reading, first: number): number {
  let start = first
  while (start > 0 && !source.opens[start]) start--
  return start
}

/** Words of sense that stand right before the first printed word, fillers between not counted. */
function senseJustBefore(
  source: Reading,
  start: number,
  first: number,
  binding: ReadonlySet<SenseType>,
): { type: SenseType; from: number } | null {
  let from = first
  const found = new Set<SenseType>()
  for (let i = first - 1; i >= start; i--) {
    const sense = source.senses[i]
    if (sense && binding.has(sense)) {
      // "That is all, we leave": what is counted stands right behind the word that counts.
      if (sense === 'QUANTIFIER' && i === first - 1 && hasPause(source, first)) break
      found.add(sense)
      from = i
      continue
    }
    const isWithinReach = /^(?:that|dass)$/.test(source.keys[first - 1]) && first - i <= THAT_REACH
    if (!isWithinReach && fillerAt(source, i, first) === 0) break
  }
  const type = SENSE_ORDER.find((sense) => found.has(sense))
  return type ? { type, from } : null
}

/** "If the money comes, " before words now printed as a sentence of their own. */
function lostCondition(source: Reading, start: number, first: number): Lost | null {
  const reach = source.pointed ? CONDITION_REACH : UNPOINTED_REACH
  for (let i = first - 1; i >= Math.max(start, first - reach); i--) {
    if (source.senses[i] === 'CONDITION' && source.senses[i - 1] !== 'CONDITION')
      return { type: 'CONDITION', from: i, to: first }
  }
  return null
}

/** "Should he come back, we pay": a condition without an "if". */
function conditionWithoutIf(source: Reading, start: number, first: number): Lost | null {
  const isInverted =
    first - start >= 3 &&
    /^(?:should|had|were)$/.test(source.keys[start]) &&
    PRONOUNS.has(source.keys[start + 1])
  return isInverted && hasPause(source, first) ? { type: 'CONDITION', from: start, to: first } : null
}

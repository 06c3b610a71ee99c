/** What the same breath went on to say after the last printed word. */
import { cutType, fillerAt } from './cuts'
import type { Lost } from './edges'
import { gapBefore } from './gap-before'
import * as german from './lexicon/de/speech'
import { PRONOUNS } from './lexicon/en/pronouns'
import * as english from './lexicon/en/speech'
import { AUXILIARIES } from './lexicon/en/verbs'
import { frameBehind } from './lost-frame'
import { Phrases } from './phrases'
import type { Reading } from './reading'
import { takenBack } from './taken-back'

const phrases = (list: readonly string[]): Phrases<true> =>
  new Phrases(list.map((phrase) => [phrase, true] as const))

/** What goes on after a quote, by language. */
interface Tails {
  readonly qualifier: Phrases<true>
  readonly binds: Phrases<true>
  readonly adjunct: Phrases<true>
}

const tailsOf = (words: Pick<typeof english, 'QUALIFIERS' | 'CONDITIONS_THAT_BIND' | 'ADJUNCTS'>): Tails => ({
  qualifier: phrases(words.QUALIFIERS),
  binds: phrases(words.CONDITIONS_THAT_BIND),
  adjunct: phrases(words.ADJUNCTS),
})
const ENGLISH = tailsOf(english)
const GERMAN = tailsOf(german)
const tailsIn = ({ language }: Reading): Tails => (language === 'de' ? GERMAN : ENGLISH)

/** A qualifier further off than this belongs to something else; nearer in a transcript without marks. */
const REACH = 12
const UNPOINTED_REACH = 3
/** More words than these behind a comma are a question of their own; "isn't it" is three. */
const TAG = 4
/** Fewer words than these behind "and I think" are no clause of their own: "and I think so". */
const CLAUSE = 3

/**
 * The words lost after unit `last`, where the quote stops before unit `unit`: a condition or a hedge right behind it
 * changes the sense; any other qualifier makes it cut short.
 */
export function lostTail(
  quote: Reading,
  unit: number,
  source: Reading,
  last: number,
): { lost: Lost | null; truncated: boolean } {
  const next = last + 1
  if (next >= source.units.length || source.closes[last]) return { lost: null, truncated: false }
  const end = sentenceEnd(source, next)
  const reach = Math.min(end, next + (source.pointed ? REACH : UNPOINTED_REACH))
  if (isDenied(source, last))
    return { lost: { type: 'NEGATION', from: next, to: next + 1 }, truncated: false }
  const denied = deniedBehind(source, last, end)
  if (denied) return { lost: denied, truncated: false }
  const back = takenBack(source, next, end) ?? frameBehind(source, last, end)
  if (back) return { lost: back, truncated: true }
  // "rose five" of "rose five percent"
  if (
    source.units[last].kind === 'number' &&
    source.senses[next] === 'UNIT' &&
    !/[,;:]/.test(gapBefore(source, next))
  )
    return { lost: { type: 'UNIT', from: next, to: next + 1 }, truncated: false }
  if (isTag(source, next, end) && !/\?[^\p{L}\p{N}]*$/u.test(quote.text))
    return { lost: null, truncated: true }
  const { open, joiner } = openingOf(source, next, reach)
  if (open >= end) return { lost: null, truncated: false }
  const lost = { from: next, to: Math.min(end, next + REACH) }
  const isNew = opensThought(quote, unit, source, open, end, joiner)
  // where no mark shows it, the "if" may open the next sentence: the quote may be cut short, and no more is known
  if (tailsIn(source).binds.at(source.keys, open) && !isNew)
    return { lost: source.pointed ? { type: 'CONDITION', ...lost } : null, truncated: true }
  const isHedge = tailsIn(source).qualifier.at(source.keys, open) && source.senses[open] === 'HEDGE'
  if (isHedge && source.pointed && !isNew) return { lost: { type: 'HEDGE', ...lost }, truncated: true }
  if (quote.dots[unit] && unit === quote.units.length && source.pointed) {
    return { lost: { type: cutType(source, lost.from, lost.to, true), ...lost }, truncated: false }
  }
  if (opensClause(source, open)) return { lost: null, truncated: false }
  const from = isNew ? open + (tailsIn(source).qualifier.at(source.keys, open)?.length ?? 0) : open
  const isTurned = (isNew && joiner === 'but') || isPutOff(quote, unit, source, open)
  for (let i = from; i < reach; i++)
    if (
      isTurned ||
      (i === open && tailsIn(source).adjunct.at(source.keys, i)) ||
      tailsIn(source).qualifier.at(source.keys, i)
    )
      return { lost: null, truncated: true }
  return { lost: null, truncated: false }
}

/**
 * Whether a joiner opens another thought that takes nothing back: "…, and I think we must go on", "…, and if you call us,
 * we come". "…, I think." and "…, but if the money comes" do; so does an "if" beside another in the printed words.
 */
function opensThought(
  quote: Reading,
  unit: number,
  source: Reading,
  open: number,
  end: number,
  joiner: string | null,
): boolean {
  if (joiner === null) return false
  const length = tailsIn(source).qualifier.at(source.keys, open)?.length ?? 1
  const goesOn = end - open - length >= CLAUSE
  if (source.keys[open] === 'i') return goesOn
  const isIf = /^(?:if|even)$/.test(source.keys[open]) && source.senses[open] === 'CONDITION'
  return isIf && joiner !== 'but' && goesOn && !quote.senses.slice(0, unit).includes('CONDITION')
}

const SUBJECT = /^(?:the|a|an|my|your|our|their|there|der|die|das|ich|du|er|es|wir|ihr)$/

/** "…, and that is not good", "…, so they never came": a clause with a subject of its own; its "not" takes nothing back. */
const opensClause = (source: Reading, open: number): boolean =>
  /^(?:and|so|und)$/.test(source.keys[open]) &&
  gapBefore(source, open).includes(',') &&
  (PRONOUNS.has(source.keys[open + 1]) ||
    SUBJECT.test(source.keys[open + 1] ?? '') ||
    source.senses[open + 1] === 'NAME')

/** "We will pay when the money comes": what is to be waits for it. */
const isPutOff = (quote: Reading, unit: number, source: Reading, open: number): boolean =>
  /^(?:when|whenever|after)$/.test(source.keys[open]) &&
  quote.keys.slice(0, unit).some((key) => key === 'will')

/** "we will" printed of "we will not": the helping verb was denied. */
function isDenied(source: Reading, last: number): boolean {
  const helps = AUXILIARIES.has(source.keys[last]) || source.senses[last] === 'MODAL'
  return helps && gapBefore(source, last + 1) === ' ' && source.senses[last + 1] === 'NEGATION'
}

const DENYING = /^(?:no|none|nobody|nothing|nowhere|neither|never)$/
const PREPOSITION = /^(?:of|to|on|in|at|for|from|by|with|about|against|into|under|over)$/
/** "in no time", "no doubt", "no matter what": they deny nothing. */
const NO_DENIAL = /^(?:time|doubt|matter|wonder|mind|problem)$/

/** "We raised taxes" of "We raised taxes on nobody", "He is guilty" of "He is guilty of nothing". */
function deniedBehind(source: Reading, last: number, end: number): Lost | null {
  const next = last + 1
  const at = PREPOSITION.test(source.keys[next]) ? next + 1 : next
  const isClose = at < end && [next, at].every((i) => gapBefore(source, i) === ' ')
  if (!source.pointed || !isClose || !DENYING.test(source.keys[at])) return null
  if (NO_DENIAL.test(source.keys[at + 1] ?? '')) return null
  return { type: 'NEGATION', from: next, to: at + 1 }
}

/** ", right?", ", isn't it?" behind a statement: whoever prints it without says what was asked. */
const isTag = (source: Reading, next: number, end: number): boolean =>
  end - next <= TAG &&
  gapBefore(source, next).includes(',') &&
  source.text
    .slice(source.units[end - 1].whole[1])
    .trimStart()
    .startsWith('?')

function sentenceEnd(source: Reading, from: number): number {
  let end = from
  while (end < source.units.length && !source.closes[end]) end++
  return Math.min(end + 1, source.units.length)
}

/** The first word that counts: fillers are passed over, and an "and" before a qualifier, which is told. */
function openingOf(
  source: Reading,
  from: number,
  reach: number,
): { readonly open: number; readonly joiner: string | null } {
  let open = from
  for (
    let length = fillerAt(source, open, reach);
    open < reach && length > 0;
    length = fillerAt(source, open, reach)
  )
    open += length
  const joiner = /^(?:and|but|so)$/.exec(source.keys[open] ?? '')?.[0] ?? null
  return joiner && tailsIn(source).qualifier.at(source.keys, open + 1)
    ? { open: open + 1, joiner }
    : { open, joiner: null }
}

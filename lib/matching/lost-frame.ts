/**
 * A clause that somebody is told to have said, thought or asked is not the speaker's own statement: “He was fired” must not
 * be printed of "The man at the gate told me he was fired" or "the idea that he was fired", nor “The bridge is safe” of
 * "According to the paper, …" or "…, they say".
 */
import type { Lost } from './edges'
import { gapBefore } from './gap-before'
import { FRAMING_VERBS as GERMAN_VERBS } from './lexicon/de/speech'
import { PRONOUNS } from './lexicon/en/pronouns'
import { FRAMING_NOUNS, FRAMING_VERBS } from './lexicon/en/speech'
import type { Reading } from './reading'
import { worstSense } from './replacements'

/** So many words may stand between the verb and the clause: "told all of us", "seems to me". */
const OBJECT = 3
const CLAUSE_OPENER = /^(?:that|whether|if|how|why|dass|ob)$/
const PAUSE = /[,;:–—.?!]|\s-\s/
const OPENING_MARK = /["“„«]\s*$/
const DETERMINER = /^(?:the|a|an|my|your|his|her|its|our|their|this|that|all)$/

/** The frame lost before unit `first` of a sentence that starts at `start`; null where none governs what follows. */
export function lostFrame(source: Reading, start: number, first: number): Lost | null {
  const verb = verbBefore(source, start, first)
  const from = verb === null ? null : clauseStart(source, start, verb)
  const accordingTo = from ?? accordingToAt(source, start, first)
  if (accordingTo === null) return null
  return { type: worstSense(source, accordingTo, first) ?? 'UNMARKED_CUT', from: accordingTo, to: first }
}

/** The framing verb whose clause begins at unit `first`. Words it quotes are another's only in what somebody speaks. */
function verbBefore(source: Reading, start: number, first: number): number | null {
  const isQuoted = OPENING_MARK.test(gapBefore(source, first))
  if (isQuoted && !source.spoken) return null
  // German sets its comma between the verb and the clause
  const isAfterComma = source.language === 'de' && /^,\s$/.test(gapBefore(source, first))
  if (!isQuoted && !isAfterComma && PAUSE.test(gapBefore(source, first))) return null
  if (source.keys[first - 1] === 'that' && FRAMING_NOUNS.has(source.keys[first - 2])) return first - 2
  const near = CLAUSE_OPENER.test(source.keys[first - 1]) ? first - 2 : first - 1
  for (let i = near; i >= Math.max(start, near - OBJECT); i--) {
    if (frames(source, i) && source.senses[i] !== 'NAME') {
      if (isOwnWord(source, clauseStart(source, start, i), i)) return null
      const own = isQuoted && source.keys.slice(clauseStart(source, start, i), i).some((key) => key === 'i')
      return own ? null : i
    }
    if (!mayBeTold(source, i) || PAUSE.test(gapBefore(source, i))) return null
  }
  return null
}

const frames = ({ keys, language }: Reading, i: number): boolean =>
  (language === 'de' ? GERMAN_VERBS : FRAMING_VERBS).has(keys[i])

/** "I want to say that", "we can tell you that": it is the speaker's own statement. */
function isOwnWord({ keys, senses }: Reading, from: number, verb: number): boolean {
  const isPlain = !senses.slice(from, verb).some((sense) => sense !== null && sense !== 'MODAL')
  return isPlain && /^(?:i|we)$/.test(keys[from]) && /^(?:say|saying|tell|telling)$/.test(keys[verb])
}

/** Whether unit `i` may be of whom a verb tells: "us", "Ann", "the committee". */
const mayBeTold = (source: Reading, i: number): boolean =>
  PRONOUNS.has(source.keys[i]) ||
  /^(?:to|of|everyone|everybody|people|reporters|mir|dir|ihm|ihr|uns|euch|ihnen)$/.test(source.keys[i]) ||
  source.senses[i] === 'NAME' ||
  source.senses[i] === 'HEDGE' ||
  DETERMINER.test(source.keys[i]) ||
  DETERMINER.test(source.keys[i - 1] ?? '')

function clauseStart(source: Reading, start: number, verb: number): number {
  let from = verb
  while (from > start && !PAUSE.test(gapBefore(source, from))) from--
  return from
}

/** "According to the paper, ". */
function accordingToAt(source: Reading, start: number, first: number): number | null {
  for (let i = start; i < first - 1; i++)
    if (source.keys[i] === 'according' && source.keys[i + 1] === 'to') return i
  return null
}

/** More words than these behind a comma are another clause. */
const TAIL = 5
const OWN = /^(?:i|we|you|ich|wir|du)$/
/** ", which sounds bad to say", ", not to say late" */
const NO_FRAME = /^(?:which|to|zu)$/

/** ", they say", ", claims the prosecutor": the frame behind unit `last` of a sentence that ends before `end`; null for none. */
export function frameBehind(source: Reading, last: number, end: number): Lost | null {
  const next = last + 1
  if (!source.spoken || !/^,\s$/.test(gapBefore(source, next)) || end - next > TAIL) return null
  const isFrame = frames(source, end - 1) || frames(source, next)
  const keys = source.keys.slice(next, end)
  if (!isFrame || keys.length < 2 || keys.some((key) => OWN.test(key) || NO_FRAME.test(key))) return null
  return { type: worstSense(source, next, end) ?? 'UNMARKED_CUT', from: next, to: end }
}

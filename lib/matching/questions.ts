/**
 * A mark of question that comes or goes: "Was it safe." is still a question by its words, "The bridge is safe?" by its mark
 * alone, and printed with a full stop it says what was asked.
 */
import { gapBefore } from './gap-before'
import { AUXILIARIES } from './lexicon/en/verbs'
import type { Reading } from './reading'

const QUESTION_WORD = /^(?:who|whom|whose|what|when|where|why|how|which)$/
const MODAL = /^(?:can|could|will|would|shall|should|may|might|must)$/
const SUBJECT = /^(?:i|you|he|she|it|we|they|there|this|that)$/
/** Words that may stand before the one that asks. */
const BEFORE = /^(?:and|but|so|or|well|then|now|okay|ok|yeah|yes|no|right|like|because)$/
/** At the end these ask by themselves: "It was late, huh?"; "no" and "right" may answer as well. */
const TAG = /^(?:ok|okay|huh|eh)$/

/** Whether the sentence that ends with unit `last` asks by nothing but its mark. */
export function asksByMark(reading: Reading, last: number): boolean {
  const { keys, opens } = reading
  let first = last
  while (first > 0 && !opens[first]) first--
  let open = first
  while (open < last && BEFORE.test(keys[open])) open++
  if (QUESTION_WORD.test(keys[open]) || helps(keys[open]) || keys[open + 1] === 'ever') return false
  for (let i = open; i < last; i++) {
    // "and the other is how do we …", "…, was she good enough"
    if (helps(keys[i + 1]) && QUESTION_WORD.test(keys[i])) return false
    const subject = keys[i + 1] === 'not' ? keys[i + 2] : keys[i + 1]
    const isTold = SUBJECT.test(keys[i - 1] ?? '') && !gapBefore(reading, i).includes(',')
    if (helps(keys[i]) && SUBJECT.test(subject ?? '') && !isTold) return false
  }
  return !(TAG.test(keys[last]) || QUESTION_WORD.test(keys[last]))
}

const helps = (key: string): boolean => AUXILIARIES.has(key) || MODAL.test(key)

/*
 * Whether marks that no cue took hold anybody's words at all, or the writer's own: a turn of phrase, a name, a title.
 *   the so-so “deal” → the writer's · on “Bridge Today,” Ruiz laughed → a title
 */
import { paragraphAt } from '../text/paragraphs'
import type { Draft } from './draft'
import type { LedIn } from './lead-in'
import { TAG } from './lexicon/lexicon'
import type { SetAside } from './model'
import { has } from './noun-phrase'
import { isTitled, wordsOf } from './title-case'

/** A quotation no cue took, and what is known of it. */
export interface FreeMarks {
  /** token index */
  readonly at: number
  /** first token of its sentence */
  readonly floor: number
  /** nothing but quotations in the sentence */
  readonly alone: boolean
  /** who would have said it */
  readonly by: LedIn
  /** a statement of somebody's stands in the sentence */
  readonly beside: boolean
  /** token index of the last marks of the sentence that nobody said, or -1 */
  readonly lastAside: number
}

const SCARE = 'A few words in marks, in a sentence that names nobody who could have said them.'
const TITLE = 'Words with capitals that no verb of saying governs are a name, a title or a slogan.'
/** Words in marks that nobody near them says: so many are still a turn of phrase. */
const LONGEST_SCARE = { beside: 2, inSentence: 5, alone: 3, governed: 1 }
/** A title in marks has at most so many words. */
const LONGEST_TITLE = 12

/** What the marks are if nobody's speech; null when somebody said it. */
export function unspokenMarks(draft: Draft, marks: FreeMarks): Omit<SetAside, 'span'> | null {
  const { start, end } = draft.tokens[marks.at]
  if (/HEADLINE|SUBHEAD/.test(draft.paragraphs[paragraphAt(draft.paragraphs, start) ?? 0].kind)) return null
  const inner = draft.text.slice(start, end)
  const words = wordsOf(inner).length
  if (words <= LONGEST_TITLE && isName(draft, marks, inner, words)) return { class: 'title', reason: TITLE }
  return isScare(draft, words, marks) || goesWithAside(draft, marks)
    ? { class: 'scare', reason: SCARE }
    : null
}

/** Whether marks hold the writer's own emphasis. */
function isScare(draft: Draft, words: number, { at, alone, by, beside }: FreeMarks): boolean {
  if (beside && words <= LONGEST_SCARE.beside) return true
  if (by.rule === 'sentence-subject' && !draft.lexicon.verbSecond) return words <= LONGEST_SCARE.governed
  if (!/^(?:carried|unattributed|sentence-subject)$/.test(by.rule)) return false
  if (alone && words > 1 && goesOnFrom(draft, at)) return false
  return words <= (alone ? LONGEST_SCARE.alone : LONGEST_SCARE.inSentence)
}

/** “It is sound,” Ruiz said. ¶ *“None at all.”*: a sentence of its own below a paragraph with marks is still speech. */
function goesOnFrom({ text, tokens, paragraphs }: Draft, at: number): boolean {
  if (!/[.!?…][”"'’»]+$/.test(text.slice(tokens[at].end - 4, tokens[at].end))) return false
  const here = paragraphAt(paragraphs, tokens[at].start)
  if (!here) return false
  if (tokens[at].start !== paragraphs[here].start) return false
  const { start, end } = paragraphs[here - 1]
  for (let i = at - 1; i >= 0 && tokens[i].start >= start; i--)
    if (tokens[i].kind === 'quote' && tokens[i].start < end) return true
  return false
}

/** a “safe” *or “sound”* bridge: joined to marks of the writer's own. */
function goesWithAside({ tokens }: Draft, { at, lastAside }: FreeMarks): boolean {
  if (lastAside < 0) return false
  for (let i = lastAside + 1; i < at; i++)
    if (tokens[i].kind !== 'comma' && !has(tokens[i], TAG.conjunction)) return false
  return true
}

/** Capitals within a sentence; one capital that only opens it tells nothing, nor do capitals throughout. */
function isName(
  { lexicon }: Draft,
  { at, floor, alone, by }: FreeMarks,
  inner: string,
  words: number,
): boolean {
  if (alone || lexicon.nounsAreCapital || !/sentence-subject|carried|unattributed/.test(by.rule)) return false
  return isTitled(inner) && /\p{Ll}/u.test(inner) && (words > 1 || at > floor)
}

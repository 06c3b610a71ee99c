/*
 * Puts aside what stands in marks without being speech: titles of works, nicknames, and words named as words. From here
 * on each of them is read as a word of its sentence.
 *   the host of “Meet the Press” → title · James “Whitey” Bulger → nickname · the so-called “birther” movement → term
 */
import { paragraphAt } from '../../text/paragraphs'
import type { Draft } from '../draft'
import type { Token } from '../lexer'
import { TAG } from '../lexicon/lexicon'
import type { SetAside } from '../model'
import { has, isName, isPossessive, isWord } from '../noun-phrase'
import { isTitled, wordsOf } from '../title-case'

/** A title in marks has at most so many words. */
const LONGEST_TITLE = 12
/** A name has at most so many. */
const LONGEST_NAME = 6

export function setAsideTitles(draft: Draft): Draft {
  const { tokens, text, marks } = draft
  const setAside: SetAside[] = []
  const read = tokens.map((token, i): Token => {
    if (token.kind !== 'quote' || inHeadline(draft, token.start)) return token
    const quotation = marks.quotations[token.quotation]
    if (!quotation.close || quotation.inner[1] - quotation.inner[0] > 120) return token
    const inner = text.slice(...quotation.inner)
    const found = classify(draft, tokens, i, inner)
    if (!found) return token
    setAside.push({ span: [token.start, token.end], ...found })
    // “👍” tweeted Ruiz: what has no letters is nobody's name
    return wordsOf(inner).length > 0 ? { ...token, kind: 'word', capital: true } : { ...token, kind: 'other' }
  })
  return { ...draft, tokens: read, setAside: [...draft.setAside, ...setAside] }
}

/** In a headline every word has a capital, so capitals tell nothing. */
function inHeadline({ paragraphs }: Draft, position: number): boolean {
  const at = paragraphAt(paragraphs, position)
  return at !== null && /HEADLINE|SUBHEAD/.test(paragraphs[at].kind)
}

function classify(
  draft: Draft,
  tokens: readonly Token[],
  at: number,
  inner: string,
): Omit<SetAside, 'span'> | null {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (/=\s*$/.test(draft.text.slice(Math.max(0, tokens[at].start - 2), tokens[at].start)))
    return { class: 'other', reason: 'These marks belong to markup left in the text.' }
  const words = wordsOf(inner)
  if (words.length === 0) return { class: 'other', reason: 'There are no words between these marks.' }
  if (
    isName(before) &&
    isName(after) &&
    before.end + 1 >= tokens[at].start &&
    words.length <= 3 &&
    isTitled(inner)
  )
    return { class: 'nickname', reason: 'A name inside a name is a nickname.' }
  if (isWord(before) && draft.lexicon.namers.has(before.lower))
    return { class: 'term', reason: `After “${before.lower}” the marks hold a name or term, not speech.` }
  if (draft.lexicon.nounsAreCapital)
    return isWord(before) && draft.lexicon.works.has(before.lower) && !/[.!?]\s/.test(inner)
      ? { class: 'title', reason: 'After a word for a work the marks hold its title.' }
      : null
  if (words.length <= LONGEST_TITLE && isTitled(inner) && standsAsTitle(draft, tokens, at, words.length))
    return {
      class: 'title',
      reason: 'Words with capitals after a preposition, article or owner are the title of a work.',
    }
  return null
}

/** called *Ruiz* “The Bridge Builder”: names stand between a verb of naming and what it calls them. */
function isCalled({ lexicon }: Draft, tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (at - i < LONGEST_NAME && isName(tokens[i])) i--
  const verb = tokens[i]
  return (
    isWord(verb) && lexicon.verbs.get(verb.lower)?.verbs.some(({ frames }) => frames.has('naming')) === true
  )
}

/** *She* sang “Hope”, *Ruiz* read it; a sign reads what is written on it. */
const isPerformer = (token: Token | undefined): boolean =>
  has(token, TAG.conjunction | TAG.masculine | TAG.feminine) || (isName(token) && !has(token, TAG.document))

function standsAsTitle(draft: Draft, tokens: readonly Token[], at: number, length: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'comma') return draft.lexicon.works.has(tokens[at - 2]?.lower ?? '')
  if (!isWord(before)) return false
  if (draft.lexicon.works.has(before.lower)) return true
  if (draft.lexicon.performs.has(before.lower)) return isPerformer(tokens[at - 2])
  if (draft.lexicon.verbs.has(before.lower) && !has(before, TAG.document | TAG.venue)) return false
  if (isPossessive(before, draft.lexicon)) return length >= 2
  if (has(before, TAG.preposition | TAG.determiner)) return length >= 2
  return isName(before) && length >= 2 && !isCalled(draft, tokens, at)
}

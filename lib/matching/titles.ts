/**
 * A title or a kind of place cut short beside a name is read in full too: "Gov. Lee" is Governor Lee, "St. Louis" Saint
 * Louis, "Lee St." Lee Street.
 */
import type { Habits } from './habits'
import type { Language } from './language'
import { BEFORE_GERMAN_NAMES, BEFORE_NAMES, BEHIND_NAMES } from './lexicon/en/abbreviations'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import type { Token } from './tokens'

interface Named {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: Language
  readonly habits: Habits
}

/** The full word of token `i` where it is a short form beside a name; else null. */
export function fullTitle({ text, tokens, language, habits }: Named, i: number): string | null {
  const { folded, gap } = tokens[i]
  const before = (language === 'de' ? BEFORE_GERMAN_NAMES : BEFORE_NAMES).get(folded)
  const behind = BEHIND_NAMES.get(folded)
  if (before === undefined && behind === undefined) return null
  const isCapital = (k: number): boolean => /^\p{Lu}/u.test(text.slice(...tokens[k].span))
  const next = tokens[i + 1]
  const isFollowed = next !== undefined && /^\.? $/.test(next.gap)
  // a machine that writes no capitals shows no names; "Gen Z" is no general's
  if (before && isFollowed && next.folded.length > 1) {
    const isName = habits.hasCapitals ? isCapital(i) && isCapital(i + 1) : !FUNCTION_WORDS.has(next.folded)
    if (isName) return before
  }
  return behind && i > 0 && /^,? $/.test(gap) && isCapital(i - 1) && isCapital(i) ? behind : null
}

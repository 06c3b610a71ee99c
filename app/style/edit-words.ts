import type { StyledType } from '@/lib/matching/house-style'
import type { EditClass } from '@/lib/matching/model'

/** What each type of edit does to a quote, for people who set the rules. */
export const EDIT_WORDS: Record<StyledType, string> = {
  TYPOGRAPHY: 'the shape of marks, spaces and dashes',
  PUNCTUATION: 'a comma or full stop more, less or another',
  CASE: 'a capital letter',
  ELLIPSIS_CUT: 'words cut, an ellipsis in their place',
  BRACKET_ADD: 'words put in, in brackets',
  BRACKET_REPLACE: 'words replaced, the new ones in brackets',
  FILLER_CUT: '“um”, “you know” left out',
  FALSE_START_CUT: 'a false start left out',
  CONTRACTION: '“do not” for “don’t”, or the other way',
  SPELLING: 'another spelling of the same word',
  NUMBER_FORM: '“4” for “four”',
  WORD_ADD: 'a word put in',
  WORD_REPLACE: 'one word for another',
  UNMARKED_CUT: 'words left out without a mark',
  TENSE: 'another tense',
  PRONOUN: 'another pronoun',
  ORDER: 'the same words in another order',
}

export const CLASS_WORDS: Record<EditClass, string> = {
  TYPOGRAPHY: 'How it is set',
  MARKED_EDIT: 'Edits marked in print',
  CLEANED: 'Speech tidied',
  ALTERED: 'Words altered',
  SENSE_CHANGED: 'Sense changed',
}

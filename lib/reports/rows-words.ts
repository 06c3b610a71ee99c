/* The sentences a report says about itself. */

/** What was looked at, and how much was not. */
export function scopeStatement(sentences: number, notChecked: number): string {
  const rest = `${notChecked} of ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'} ${notChecked === 1 ? 'was' : 'were'} not checked`
  return `Quoted statements; ${rest}.`
}

/** What its words do not mean, for a reader who was not there. */
export const MEANING: readonly string[] = [
  '“Matches” is a machine’s comparison of printed words with a source’s words, letter by letter. It does not mean that anyone heard them said, nor that the transcript is right.',
  '“Said as printed” is a named person’s word that the statement was made in these words, on the basis given. It does not mean that what was said is so.',
  'A second signature means that another person looked at the same evidence and agreed.',
  'A sentence without a claim was not looked at.',
]

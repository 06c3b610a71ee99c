/** How people answer a question with yes or no, first words of the answer, in the languages that are read. Compare-keys. */

const list = (phrases: string): readonly string[] => phrases.split('|')

export const YES = list(
  `yes|yeah|yep|yup|correct|that is correct|right|that is right|exactly|absolutely|certainly|definitely|of course|indeed|true|that is true|i did|
it was|it is|it did|they did|they were|we did|he did|she did|i do|we do|ja|genau|richtig|stimmt|das stimmt|selbstverstandlich|naturlich`.replaceAll(
    '\n',
    '',
  ),
)

/** Beside these, any word that denies among the first few of an answer. */
export const NO = list(
  'no|nope|nah|never|not|absolutely not|certainly not|of course not|nein|nie|niemals|nicht|keineswegs',
)

/** Words that deny and answer nothing. */
export const NEITHER = list(
  'no comment|no idea|not know|not sure|not say|not remember|not recall|not for me|kein kommentar|keine ahnung|weiss nicht|weiss ich nicht',
)

/**
 * Whether words before a colon name who speaks: "MAYOR", "Dr. Ana de la Cruz, chair", "fire marshal Gus Hall", "speaker b",
 * "SPEAKER_00". A sentence that happens to hold a colon has small words that no name and no office has.
 */
import { NOBILIARY, OFFICE_WORDS } from '../text/office-words'
import { isNameless, isRoleWord, partsSentence } from './turn-labels'

/** A name has at most this many characters and words; longer is a sentence. */
export const MAX_NAME = 60
const MAX_NAME_WORDS = 7
/** "deputy fire marshal Gus Hall": no more words than this stand small before a name. */
const MAX_OFFICE_WORDS = 3

const NAME_WORD = /^["“'(]?[\p{Lu}\p{Lt}\p{Lo}\d][\p{L}\p{M}\d.’'&()/_-]{0,30}[,”"']?$/u
/** A name starts with a capital, or with a letter of a script that has none. */
const FIRST_WORD = /^["“'(]?[\p{Lu}\p{Lt}\p{Lo}]/u
const NAME_PARTICLE =
  /^(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|ibn|al|el|of|the|for|and|und|für|vom|–|—|-|&)$/
/** As machines number voices, whatever the letters: "speaker b", "SPEAKER_00". */
const NUMBERED = /^(?:speaker|spk|voice|participant|caller|person)(?:[ _-]?\d{1,3}|[ _-][a-z])$/i
/** Small words that open a clause, and no office. */
const CLAUSE_WORD =
  /^(?:a|an|the|and|or|but|so|as|if|then|when|while|that|this|his|her|their|our|my|your|to|by|for|from|of|in|on|at|with|said|says|told|asked|is|was|were|are|had|has|have)$/

export function isTurnName(name: string): boolean {
  if (name.length === 0 || name.length > MAX_NAME || isNameless(name)) return false
  if (NUMBERED.test(name)) return true
  const [person, ...description] = name.split(', ')
  const words = person.split(/\s+/)
  if (behindSentence(words) > 0) return false
  if (words.length + description.length > MAX_NAME_WORDS) return false
  const small = words.findIndex((word) => FIRST_WORD.test(word))
  if (small < 0 || (small > 0 && !mayLead(words.slice(0, small), words.length - small))) return false
  if (!words.slice(small).every((word, i, all) => isWordOfName(word, i === all.length - 1))) return false
  return description.length === 0 || words.length > 1 || !/\p{Ll}/u.test(name)
}

/** Of the words before a colon, the first that no end of a sentence follows: "Ann" of "No. Ann". */
export const behindSentence = (words: readonly string[]): number =>
  Math.max(
    0,
    words.findLastIndex((word, i) => i > 0 && partsSentence(words[i - 1], word)),
  )

/** Small words before a name of so many words: "van der", "fire marshal". */
function mayLead(words: readonly string[], named: number): boolean {
  if (words.every((word) => NOBILIARY.has(word))) return true
  const office = words.at(-1) ?? ''
  const isOffice = words.length <= MAX_OFFICE_WORDS && OFFICE_WORDS.has(office.replace(/\.$/, ''))
  return isOffice && (words.length === 1 || named > 1) && words.every((word) => !CLAUSE_WORD.test(word))
}

/** "chief" may stand small within "Fire chief Don Reyes", and does not end a name. */
const isWordOfName = (word: string, isLast: boolean): boolean =>
  NAME_WORD.test(word) || NAME_PARTICLE.test(word) || isRoleWord(word) || (!isLast && OFFICE_WORDS.has(word))

/** Capitals, Irish and Scottish prefixes apart: "McCREADY" counts. */
export const isCapitals = (name: string): boolean =>
  !/\p{Ll}/u.test(name.replace(/\b(?:Ma?c|O’|O')(?=\p{Lu})|\(.*\)/gu, ''))

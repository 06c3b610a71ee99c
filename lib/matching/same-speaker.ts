/**
 * Whether two names are one person, as far as names can say: "Mayor Ada Quill", "QUILL", "A. Quill". Labels that name
 * nobody ("Q", "Speaker 2", "the mayor", "she") leave it open, and so does a word that may be one name or the other of
 * several ("García" of María García López).
 */
import { mayBeShortFor, POINTERS } from './lexicon/names'
import { type PersonName, readName } from './person-name'

/** `null` where the names do not decide. */
export function isSameSpeaker(printed: string | null, source: string | null): boolean | null {
  if (printed === null || source === null || isPronoun(printed)) return null
  const [a, b] = [readName(printed), readName(source)]
  const hasNames = a.words.length > 0 && b.words.length > 0 && /\p{Lu}/u.test(printed)
  const same = hasNames ? isSamePerson(a, b) : isSameAsker(a, b)
  if (same === true) return true
  return isOtherPart(a, b) || isOther(a.gender, b.gender) ? false : same
}

/** German “man” is whoever you like; a label “Man” is a man. */
const isPronoun = (printed: string): boolean => POINTERS.has(printed.toLowerCase()) || printed === 'man'

/** Two labels for whoever asks: the moderator is the moderator and not the reporter. */
const isSameAsker = (a: PersonName, b: PersonName): boolean | null =>
  a.asker !== null && b.asker !== null && !isNamed(a) && !isNamed(b) ? a.asker === b.asker : null

/** Who asks is not who answers or presides, nor anybody with a name. */
const isOtherPart = (a: PersonName, b: PersonName): boolean =>
  isOther(a.part, b.part) || (a.part === 'asks' && isNamed(b)) || (b.part === 'asks' && isNamed(a))

const isNamed = ({ words, part }: PersonName): boolean => part !== 'asks' && words.length > 0

const isOther = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

function isSamePerson(a: PersonName, b: PersonName): boolean | null {
  if (isOther(a.generation, b.generation) || isOther(a.gender, b.gender)) return false
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (few.words.length === 1) return isNameOf(few, many)
  if (few.words.every((word, i) => isWordOf(word, i, many.words))) return true
  if (few.words.at(-1) !== many.words.at(-1)) return mayBeOneFamily(few.words, many.words) ? null : false
  const [given, other] = [few.words[0], many.words[0]]
  return given !== other && mayBeShortFor(given, other) ? null : false
}

/**
 * One word against a whole name: its family name, or the given name that somebody is known by. A word in the middle may be
 * either. "Mrs. Smith" against John Smith: a title says nothing of a person whose given name alone is known.
 */
function isNameOf(one: PersonName, { words, gender }: PersonName): boolean | null {
  const [word] = one.words
  if (word.length === 1 || words.every(({ length }) => length === 1)) return null
  if (word !== words[0] && word !== words.at(-1)) return words.includes(word) ? null : false
  return words.length > 1 && one.gender !== null && gender === null ? null : true
}

/** A whole word anywhere in the name, an initial only in its own place: F. Scott and Scott, but not George W. and George H. W. */
const isWordOf = (word: string, at: number, name: readonly string[]): boolean =>
  (word.length > 1 && name.includes(word)) || fits(word, name[at])

const fits = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** The last word of the one stands among the family names of the other: López, López Obrador. */
function mayBeOneFamily(a: readonly string[], b: readonly string[]): boolean {
  const isAmong = (name: readonly string[], other: readonly string[]): boolean =>
    other.slice(1).includes(name[name.length - 1])
  return fits(a[0], b[0]) && (isAmong(a, b) || isAmong(b, a))
}

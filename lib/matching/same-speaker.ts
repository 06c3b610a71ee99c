/**
 * Whether two names are one person, as far as names can say: "Mayor Ada Quill", "QUILL", "A. Quill". Labels that name
 * nobody ("Q", "Speaker 2", "the mayor") leave it open.
 */
import { foldText } from '../text/fold'
import { TITLES } from './lexicon/en/sense'

/** Labels for whoever asks: what they say is not what the person asked says. */
const QUESTIONER =
  /^(?:q|question|interviewer|moderator|reporter|reporters|journalist|journalists|host|presenter|chair|counsel|caller|audience)$/
const NOBODY =
  /^(?:a|answer|speaker|voice|male|female|man|woman|unknown|unidentified|inaudible|interviewee|narrator|subject|participant|resident|\d+|the|an|of|and|for)$/

function nameWords(name: string): string[] {
  return foldText(name, { accents: 'fold' })
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0 && !NOBODY.test(word) && !TITLES.has(word))
}

/** `null` where the names do not decide. */
export function isSameSpeaker(printed: string | null, source: string | null): boolean | null {
  if (printed === null || source === null) return null
  const [a, b] = [nameWords(printed), nameWords(source)]
  if (a.length > 0 && b.length > 0 && a.some(isQuestioner) !== b.some(isQuestioner)) return false
  if (a.length === 0 || b.length === 0 || !/\p{Lu}/u.test(printed)) return null
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.every((word) => many.some((other) => matches(word, other)))) return true
  const surname = matches(a[a.length - 1], b[b.length - 1])
  if (!surname) return a.some((word) => word.length > 2 && b.includes(word)) ? null : false
  return a.length === 1 || b.length === 1 || matches(a[0], b[0])
}

const matches = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

const isQuestioner = (word: string): boolean => QUESTIONER.test(word)

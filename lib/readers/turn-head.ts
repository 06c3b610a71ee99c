/**
 * How a transcript says who speaks, and when:
 *
 *   MAYOR: It is safe.                     [00:12:03] MAYOR: It is safe.
 *   Mary Finch (14:05): It is safe.        **Mary Finch:** It is safe.
 *   00:01:02 Q: Is it safe?                Speaker 1  0:05   (its words on the next line)
 */
import { isNameless } from './turn-labels'

/** What opens a line: counts are UTF-16 units from the line's start. */
export interface TurnHead {
  readonly speaker: string | null
  /** where the name stands in the line; null without one */
  readonly name: readonly [number, number] | null
  readonly startMs: number | null
  readonly endMs: number | null
  /** where the words begin */
  readonly length: number
}

/** A name has at most this many words and characters; longer is a sentence that happens to hold a colon. */
const MAX_NAME = 60
const MAX_NAME_WORDS = 7

const CLOCK = String.raw`\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?`
const TIME = String.raw`[\[(]?(${CLOCK})(?:\s?(?:-->|[-–—])\s?(${CLOCK}))?[\])]?`
const LEADING_TIME = new RegExp(String.raw`^\s{0,8}${TIME}(?=[\s:]|$)[:\s]{0,3}(?:[-–—]\s)?`)
const TRAILING_TIME = new RegExp(String.raw`[\s,]{1,4}${TIME}$`)
const NAME_WORD = /^["“'(]?[\p{Lu}\p{Lt}\p{Lo}\d][\p{L}\p{M}\d.’'&()/-]{0,30}[,”"']?$/u
/** A name starts with a capital, or with a letter of a script that has none. */
const FIRST_WORD = /^["“'(]?[\p{Lu}\p{Lt}\p{Lo}]/u
const NAME_PARTICLE =
  /^(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|ibn|al|el|of|the|for|and|und|für|vom|–|—|-|&)$/
const LEAD = /^\s{0,8}(?:\*\*|__)?/
/** How transcripts name those they cannot: "Unidentified speaker", "Woman in audience", "Speaker two". */
const ROLE_WORD =
  /^(?:speaker|voice|man|woman|male|female|person|reporter|interviewer|interviewee|moderator|journalist|host|caller|narrator|translator|interpreter|witness|officer|member|audience|crowd|public|press|floor|in|from|one|two|three|four|five|six)$/
/** A colon that belongs to no time. */
const COLON = /:(?!\d)/
const AFTER_COLON = /^(?:\*\*|__)?(\s+|$)?/

/** What opens a line of a transcript; null when it is only words. */
export function findTurnHead(line: string): TurnHead | null {
  const time = LEADING_TIME.exec(line)
  const from = time?.[0].length ?? 0
  const named = findNamed(line, from)
  if (!named && !time) return null
  return {
    speaker: named ? line.slice(...named.name) : null,
    name: named?.name ?? null,
    startMs: time ? milliseconds(time[1]) : (named?.startMs ?? null),
    endMs: time?.[2] ? milliseconds(time[2]) : null,
    length: named?.length ?? from,
  }
}

interface Named {
  readonly name: readonly [number, number]
  readonly startMs: number | null
  readonly length: number
}

/** A name from `from` on that ends in a colon, or is alone on its line with a time after it. */
function findNamed(line: string, from: number): Named | null {
  const rest = line.slice(from, from + MAX_NAME * 2)
  const lead = LEAD.exec(rest)?.[0].length ?? 0
  const colon = rest.search(COLON)
  const after = colon === -1 ? null : AFTER_COLON.exec(line.slice(from + colon + 1))
  const label = rest.slice(lead, colon === -1 ? undefined : colon).replace(/(?:\*\*|__)$/, '')
  const time = TRAILING_TIME.exec(label.trimEnd())
  if (colon === -1 && (!time || rest.length < line.length - from)) return null
  const name = (time ? label.slice(0, time.index) : label).trimEnd()
  const isParted = after === null || after[1] !== undefined || isCapitals(name)
  if (!isName(name) || !isParted) return null
  return {
    name: [from + lead, from + lead + name.length],
    startMs: time ? milliseconds(time[1]) : null,
    length: after ? from + colon + 1 + after[0].length : line.length,
  }
}

function isName(name: string): boolean {
  if (name.length === 0 || name.length > MAX_NAME || isNameless(name)) return false
  const [person, ...description] = name.split(', ')
  const words = person.split(/\s+/)
  if (words.length + description.length > MAX_NAME_WORDS || !FIRST_WORD.test(person)) return false
  if (!words.every((word) => NAME_WORD.test(word) || NAME_PARTICLE.test(word) || ROLE_WORD.test(word)))
    return false
  return description.length === 0 || words.length > 1 || !/\p{Ll}/u.test(name)
}

/** "1:02:03.5" → 3723500. */
function milliseconds(clock: string): number {
  const parts = clock.replace(',', '.').split(':').map(Number)
  return Math.round(parts.reduce((sum, part) => sum * 60 + part, 0) * 1000)
}

/** Capitals, Irish and Scottish prefixes apart: "McCREADY" counts. */
const isCapitals = (name: string): boolean =>
  !/\p{Ll}/u.test(name.replace(/\b(?:Ma?c|O’|O')(?=\p{Lu})|\(.*\)/gu, ''))

/**
 * How a transcript says who speaks, and when:
 *
 *   MAYOR: It is safe.                     [00:12:03] MAYOR: It is safe.
 *   Mary Finch (14:05): It is safe.        **Mary Finch:** It is safe.
 *   00:01:02 Q: Is it safe?                Speaker 1  0:05   (its words on the next line)
 *   Will Tarn [angry]: Never.              [SPEAKER_02]: Never.        [MAN] Never.
 *
 * and, where the transcript as a whole has that form, `Q. Is it safe?`, `Mary Finch – It is safe.` and `>> It is safe.`
 */
import { isRemark, isVoiceInBrackets } from './turn-labels'
import { isCapitals, isTurnName, MAX_NAME } from './turn-name'

/** What opens a line: counts are UTF-16 units from the line's start. */
export interface TurnHead {
  readonly speaker: string | null
  /** where the name stands in the line; null without one */
  readonly name: readonly [number, number] | null
  readonly startMs: number | null
  readonly endMs: number | null
  /** where the words begin */
  readonly length: number
  /** a mark alone says that somebody else speaks now */
  readonly isUnnamed: boolean
}

/** What only the lines of a transcript together show: read by `readForm`. */
export interface TurnForm {
  /** names that a dash parts from their words */
  readonly dashed: ReadonlySet<string>
  /** lines open with `Q.` and `A.` */
  readonly hasQuestions: boolean
  /** `>>` opens somebody else’s words */
  readonly hasChevrons: boolean
  /** names in capitals that a colon follows, within a line too, and how often */
  readonly labels: ReadonlyMap<string, number>
  /** those of them that open a line */
  readonly openers: ReadonlySet<string>
}

export const PLAIN_FORM: TurnForm = {
  dashed: new Set(),
  hasQuestions: false,
  hasChevrons: false,
  labels: new Map(),
  openers: new Set(),
}

const CLOCK = String.raw`\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?`
const TIME = String.raw`[\[(]?(${CLOCK})(?:\s?(?:-->|[-–—])\s?(${CLOCK}))?[\])]?`
const LEADING_TIME = new RegExp(String.raw`^\s{0,8}${TIME}(?=[\s:]|$)[:\s]{0,3}(?:[-–—]\s)?`)
const TRAILING_TIME = new RegExp(String.raw`[\s,]{1,4}${TIME}$`)
const LEAD = /^\s{0,8}(?:\*\*|__)?/
/** A colon that belongs to no time. */
const COLON = /:(?!\d)/
const AFTER_COLON = /^(?:\*\*|__)?(\s+|$)?/

/** A direction for how it was said: "Will Tarn [angry]:", "Sana Roy (laughing):". */
const HOW_SAID = /(?:\s*\[[^[\]]{1,40}\]|\s+\(\p{Ll}[^()]{0,40}\))$/u
const IN_BRACKETS = /^[[(]([^[\]()]{1,40})[\])]$/
const VOICE_IN_BRACKETS = /^\s{0,8}\[([\p{Lu}\p{N}_ ]{2,40})\](?:\s+|$)/u
const CHEVRONS = /^\s{0,8}>{2,3}\s*/
const QUESTION_OR_ANSWER = /^\s{0,8}([QA])(?:\.\s+|\.$|\t\s*|\s{2,}(?=\S))/
const DASHED = /^\s{0,8}(\S[^–—:]{0,60}?)\s+(?:–|—|--)\s+/

/** What opens a line of a transcript; null when it is only words. */
export function findTurnHead(line: string, form: TurnForm = PLAIN_FORM): TurnHead | null {
  const time = LEADING_TIME.exec(line)
  const clocked = time?.[0].length ?? 0
  const chevrons = form.hasChevrons ? CHEVRONS.exec(line.slice(clocked, clocked + 20)) : null
  const from = clocked + (chevrons?.[0].length ?? 0)
  const named = findNamed(line, from) ?? findUncoloned(line, from, form)
  if (!named && !time && !chevrons) return null
  return {
    speaker: named ? line.slice(...named.name) : null,
    name: named?.name ?? null,
    startMs: time ? milliseconds(time[1]) : (named?.startMs ?? null),
    endMs: time?.[2] ? milliseconds(time[2]) : null,
    length: named?.length ?? from,
    isUnnamed: !named && chevrons !== null,
  }
}

interface Named {
  readonly name: readonly [number, number]
  readonly startMs: number | null
  readonly length: number
}

/** A name that ends in no colon: in brackets, or where the form of the whole transcript says that it is one. */
function findUncoloned(line: string, from: number, form: TurnForm): Named | null {
  const rest = line.slice(from, from + MAX_NAME * 2)
  const voice = VOICE_IN_BRACKETS.exec(rest)
  const question = form.hasQuestions ? QUESTION_OR_ANSWER.exec(rest) : null
  const dashed = form.dashed.size > 0 ? findDashed(rest) : null
  const found =
    (voice && isVoiceInBrackets(voice[1]) ? voice : null) ??
    question ??
    (dashed && form.dashed.has(dashed[1]) ? dashed : null)
  if (!found) return null
  const at = from + found[0].indexOf(found[1])
  return { name: [at, at + found[1].length], startMs: null, length: from + found[0].length }
}

/** "Mary Finch – It is safe.": what stands before the dash, where it may be a name. */
export function findDashed(line: string): RegExpExecArray | null {
  const found = DASHED.exec(line)
  return found && isTurnName(found[1]) ? found : null
}

/** What a line of questions and answers opens with: `Q` or `A`. */
export const findQuestionOrAnswer = (line: string): string | null =>
  QUESTION_OR_ANSWER.exec(line)?.[1] ?? null

/** A name from `from` on that ends in a colon, or is alone on its line with a time after it. */
function findNamed(line: string, from: number): Named | null {
  const rest = line.slice(from, from + MAX_NAME * 2)
  const lead = LEAD.exec(rest)?.[0].length ?? 0
  const colon = rest.search(COLON)
  const after = colon === -1 ? null : AFTER_COLON.exec(line.slice(from + colon + 1))
  const label = rest.slice(lead, colon === -1 ? undefined : colon).replace(/(?:\*\*|__)$/, '')
  const time = TRAILING_TIME.exec(label.trimEnd())
  if (colon === -1 && (!time || rest.length < line.length - from)) return null
  const said = (time ? label.slice(0, time.index) : label).trimEnd()
  const how = HOW_SAID.exec(said)
  const inner = IN_BRACKETS.exec(said)?.[1]
  if (inner !== undefined && !(isCapitals(inner) && !isRemark(inner))) return null
  const name = inner ?? (how ? said.slice(0, how.index) : said)
  const isParted = after === null || after[1] !== undefined || isCapitals(name)
  if (!isTurnName(name) || !isParted) return null
  const at = from + lead + (inner === undefined ? 0 : 1)
  return {
    name: [at, at + name.length],
    startMs: time ? milliseconds(time[1]) : null,
    length: after ? from + colon + 1 + after[0].length : line.length,
  }
}

/** "1:02:03.5" → 3723500. */
function milliseconds(clock: string): number {
  const parts = clock.replace(',', '.').split(':').map(Number)
  return Math.round(parts.reduce((sum, part) => sum * 60 + part, 0) * 1000)
}

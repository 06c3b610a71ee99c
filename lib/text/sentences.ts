/*
 * Cuts a paragraph into sentences. A sentence ends at . ! ? or …, after any closing marks and brackets, where the next
 * word begins like a sentence; never after an abbreviation or initial, and never inside quotation marks, so that a
 * quotation of many sentences stands in one.
 */
import { AFTER_ORDINALS, NEVER_ENDS, OPENERS, PERHAPS_ENDS } from './abbreviations'
import type { Span } from './span'

const TERMINAL = /[.!?…。！？]+/g
const LETTERS_BEFORE = /[\p{L}\p{N}.]+$/u
const STARTS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘„«‹»›‚「『([¿¡@#$€£—–-]/u
/** the 5th, written 5. */
const ORDINAL = /^\d{1,2}$/
/** No abbreviation is longer. */
const LONGEST_ABBREVIATION = 12

/** The sentences of `paragraph`, trimmed, in order. `closed` are the quotations that must not be cut, in order, marks included. */
export function splitSentences(text: string, paragraph: Span, closed: readonly Span[]): Span[] {
  const out: Span[] = []
  const [from, to] = paragraph
  const para = text.slice(from, to)
  let start = from
  let next = 0
  for (const match of para.matchAll(TERMINAL)) {
    let end = from + match.index + match[0].length
    if (end <= start) continue
    while (next < closed.length && closed[next][1] < end) next++
    const inside = next < closed.length && closed[next][0] < end && end <= closed[next][1]
    if (inside && !onlyMarksUntil(text, end, closed[next][1])) continue
    if (inside) end = closed[next][1]
    while (end < to && /["'”’»›)\]」』]/.test(text.charAt(end))) end++
    if (end < to && !/\s/.test(text.charAt(end))) continue
    const following = nextWordAt(text, end, to)
    if (following >= to) break
    if (!endsHere(text, from, from + match.index, match[0], text.slice(following, following + 24), inside))
      continue
    out.push([start, end])
    start = following
  }
  if (start < to) out.push([start, to])
  return out
}

function endsHere(
  text: string,
  from: number,
  stop: number,
  marks: string,
  following: string,
  quoted: boolean,
): boolean {
  if (!STARTS_SENTENCE.test(following)) return false
  if (marks !== '.' || quoted) return true
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(from, stop - LONGEST_ABBREVIATION), stop))?.[0] ?? ''
  const word = before.toLowerCase()
  if (NEVER_ENDS.has(word)) return false
  const nextWord = (/^["'“‘„«»›‚([]*([\p{L}’']+)/u.exec(following)?.[1] ?? '').toLowerCase()
  if (ORDINAL.test(word) && AFTER_ORDINALS.has(nextWord)) return false
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before) || PERHAPS_ENDS.has(word))
    return OPENERS.has(nextWord)
  return true
}

function onlyMarksUntil(text: string, at: number, end: number): boolean {
  if (end - at > 6) return false
  return /^["'”“’‘»«›‹)\]」』\s]*$/.test(text.slice(at, end))
}

function nextWordAt(text: string, at: number, end: number): number {
  let i = at
  while (i < end && /\s/.test(text.charAt(i))) i++
  return i
}

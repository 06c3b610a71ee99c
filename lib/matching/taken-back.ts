/**
 * Words that the speaker took back at once: “in Kiel” of "in Kiel, no, in Kassel", “he hit her” of "he hit her, strike that,
 * he pushed her". Printed alone they say what was mended.
 */
import { fillerAt } from './cuts'
import type { Lost } from './edges'
import { gapBefore } from './gap-before'
import { PRONOUNS } from './lexicon/en/pronouns'
import { RETRACTIONS, RETRACTIONS_THAT_RESUME } from './lexicon/en/speech'
import { Phrases } from './phrases'
import type { Reading } from './reading'

const ALWAYS = new Phrases(RETRACTIONS.map((phrase) => [phrase, true] as const))
const RESUMING = new Phrases(RETRACTIONS_THAT_RESUME.map((phrase) => [phrase, true] as const))

/** Whoever mends goes back at most so many words to where the mending sets in (Levelt's retracing repairs). */
const RETRACED = 4
const PAUSE = /[,;:–—…]|\s-\s|\.\.\./

/** The words from unit `next` to before `end` that take back what ends before `next`; null where they do not. */
export function takenBack(source: Reading, next: number, end: number): Lost | null {
  if (next === 0 || next >= end) return null
  if (source.pointed && !PAUSE.test(gapBefore(source, next))) return null
  let at = next
  while (at < end && fillerAt(source, at, at + 1) > 0) at++
  const always = ALWAYS.at(source.keys, at)
  const resuming = RESUMING.at(source.keys, at)
  const takes = always ?? (resuming && resumes(source, next, at + resuming.length, end) ? resuming : null)
  if (!takes) return null
  return {
    type: source.senses[next - 1] ?? 'UNMARKED_CUT',
    from: next,
    to: Math.min(end, at + takes.length + 2),
  }
}

/** Whether unit `i` sets in where one of the last words before `next` stood: the same word again, a number for a number, a name for a name. */
function resumes(source: Reading, next: number, i: number, end: number): boolean {
  // "no, no, no" is one word said again
  if (i >= end || PRONOUNS.has(source.keys[i]) || source.keys[i] === source.keys[i - 1]) return false
  const kind = source.senses[i]
  const isSameKind = (kind === 'NUMBER' || kind === 'NAME') && source.senses[next - 1] === kind
  return isSameKind || source.keys.slice(Math.max(0, next - RETRACED), next).includes(source.keys[i])
}

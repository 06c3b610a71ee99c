/** How far apart printed words were said, as a sentence: the same on the card, in the report and in a terminal. */
import type { SpliceJoint } from './splice'

/** "Part 2 was said 3 turns (2 min 10 s) after part 1": `n` is the first part's number in the order of the print. */
export function jointWords(joint: SpliceJoint, n: number): string {
  const { turnsApart, msApart, reversed, otherSpeaker, between } = joint
  const far =
    turnsApart === null
      ? 'in another source than'
      : turnsApart === 0
        ? `in the same turn, ${reversed ? 'before' : 'after'}`
        : `${apart(turnsApart, msApart)} ${reversed ? 'before' : 'after'}`
  const order = reversed ? '; the print turns their order round' : ''
  const who = otherSpeaker ? '; another person said it' : ''
  const voices = between.length > 0 ? `; ${listed(between)} spoke in between` : ''
  return `Part ${n + 1} was said ${far} part ${n}${order}${who}${voices}.`
}

function apart(turns: number, ms: number | null): string {
  const inTurns = turns === 1 ? '1 turn' : `${turns} turns`
  return ms === null ? inTurns : `${inTurns} (${spanOfTime(ms)})`
}

/** "45 s", "2 min 10 s", "1 h 3 min". */
function spanOfTime(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

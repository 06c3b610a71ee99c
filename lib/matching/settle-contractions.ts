/**
 * Which of two words was contracted, told by what stands behind: "he'd gone" is had, "he'd go" would, "he's been" has, "he's
 * a friend" is. Where both may be meant, "they'd cut it", "it's closed", it is neither, and print that opens it says more
 * than was said.
 */
import { PASSED_OVER, QUESTION_WORDS } from './lexicon/en/contractions'
import { PRONOUNS } from './lexicon/en/pronouns'
import { isParticiple, SAME_PARTICIPLES } from './lexicon/en/verbs'
import type { Unit } from './units'

/** Settles the doubtful contractions among `units` in place. */
export function settleContractions(units: Unit[]): void {
  units.forEach((unit, i) => {
    if (unit.form !== 'contracted' || unit.other === null) return
    const next = nextKey(units, i)
    if (next === undefined) return
    const key = settledKey(unit.key, units[i - 1]?.key ?? '', next)
    if (key) units[i] = { ...unit, key, other: null }
  })
}

/** The word behind, adverbs passed over; undefined at the end. */
function nextKey(units: readonly Unit[], i: number): string | undefined {
  const next = units
    .slice(i + 1, i + 4)
    .find(({ key }) => !PASSED_OVER.has(key) && !/(?:al|nt|rd|se)ly$/.test(key))
  return next?.key
}

function settledKey(key: string, before: string, next: string): string | null {
  if (key === 'will') return before === 'i' || before === 'we' ? null : 'will'
  if (key === 'would') {
    if (/^(?:better|best|to)$/.test(next)) return 'had'
    // "What'd he say?" is did
    if (SAME_PARTICIPLES.has(next) || (QUESTION_WORDS.has(before) && PRONOUNS.has(next))) return "'d"
    return isParticiple(next) ? 'had' : 'would'
  }
  if (key !== 'is') return null
  if (/^(?:been|got|had)$/.test(next)) return 'has'
  if (/^(?:supposed|tired|interested|born)$/.test(next)) return 'is'
  return SAME_PARTICIPLES.has(next) || isParticiple(next) ? "'s" : 'is'
}

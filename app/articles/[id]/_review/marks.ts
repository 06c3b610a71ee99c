import { STATUS_LOOKS } from '@/app/_components/status-looks'
import type { ClaimView, Result } from '@/lib/claims/model'
import { RESULT_LETTERS } from '@/lib/reports/words'

export const RESULT_WORDS: Record<Result, string> = {
  GOOD: 'good as printed',
  FIX: 'needs a fix',
  CONFLICT: 'sources conflict',
  NO_BACKUP: 'no back-up',
  UNCHECKABLE: 'cannot be checked',
  ON_AUTHOR: 'on author',
  CUT: 'cut asked',
  OPEN: 'no verdict',
}

/** "PL" for Petra Lindqvist; one letter for a single name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u)
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}

/** Who is on a claim that is being checked: whom it is assigned to, or who linked evidence first. */
const whoIsOn = (claim: ClaimView): string | null =>
  claim.assignee?.name ?? claim.evidence[0]?.by.name ?? null

/**
 * The letters beside a claim's number: its result, twice signed doubled, and what its line says besides. Green is never
 * told by colour alone, and a second tick needs the second signature.
 */
export function letterOf(claim: ClaimView): string {
  if (claim.state === 'DISMISSED') return '×'
  if (claim.status === 'HELD') return 'H'
  const result = RESULT_LETTERS[claim.result]
  if (claim.status === 'STALE') return `S${result}`
  if (claim.result === 'GOOD') return claim.status === 'APPROVED' ? '✓✓' : '✓'
  if (claim.status === 'CHECKING') return initials(whoIsOn(claim) ?? '') || '…'
  return claim.status === 'APPROVED' ? `${result} A` : result
}

/** What a screen reader hears of a claim's mark: "claim 7, approved, good as printed". */
export function spokenMark(claim: ClaimView): string {
  const on = claim.status === 'CHECKING' ? whoIsOn(claim) : null
  const result = claim.result === 'OPEN' ? null : RESULT_WORDS[claim.result]
  const status = claim.state === 'DISMISSED' ? 'dismissed' : STATUS_LOOKS[claim.status].text.toLowerCase()
  return [`claim ${claim.number}`, status + (on ? ` by ${on}` : ''), result, claim.waiver ? 'waived' : null]
    .filter(Boolean)
    .join(', ')
}

/** Where a green tone is right: never before somebody signed, never on a held or stale claim. */
export type Tone = 'good' | 'fix' | 'bad' | 'author' | 'cut' | 'held' | 'stale' | 'open' | 'uncheckable'

const TONES: Record<Result, Tone> = {
  GOOD: 'good',
  FIX: 'fix',
  CONFLICT: 'bad',
  NO_BACKUP: 'bad',
  UNCHECKABLE: 'uncheckable',
  ON_AUTHOR: 'author',
  CUT: 'cut',
  OPEN: 'open',
}

/** The tone by result; a good result is green only once approved, as until then one signature is missing. */
export function toneOf({ status, result }: Pick<ClaimView, 'status' | 'result'>): Tone {
  if (status === 'HELD') return 'held'
  if (status === 'STALE') return 'stale'
  return result === 'GOOD' && status !== 'APPROVED' ? 'open' : TONES[result]
}

import { overlap, type Span } from '../text/span'
import type { AnchoredSpan, ClaimView } from './model'

/** The rules of the versions that taking over a difference makes, beside those of the run itself; the database knows them too. */
export const NO_LONGER_READ = 'no-longer-read'
export const ACCEPTING_UNDONE = 'accepting-undone'
/** The rule of the version that a person's claim has in the next draft: it stays the work of whoever did it. */
export const CARRIED_OVER = 'carried-over'

/** What of a statement can differ between two readings. */
export interface Reading {
  readonly kind: ClaimView['kind']
  readonly content: readonly AnchoredSpan[]
  readonly cue: readonly AnchoredSpan[]
  readonly speaker: string | null
}

export interface OldClaim extends Reading {
  readonly id: string
  readonly live: boolean
  /** dismissed only because somebody took back that they had accepted it: it can be accepted again */
  readonly undone: boolean
  /** a run read it once: a claim a person added was never the machine's to drop */
  readonly read: boolean
}

/** Indexes into the claims and the proposals: a proposal alone, or with an undone claim, is new; a claim alone is read no more. */
export interface Pairing {
  readonly claim: number | null
  readonly proposal: number | null
}

/** Two readings of half the same letters are of one statement, as in the evaluation. */
const SAME_STATEMENT = 0.5

/**
 * Where a newer run differs from the claims: statements it adds, changes and no longer reads, in that order. Each claim is
 * paired with one proposal at most: the same words first, then the most alike. A dismissed claim is never proposed again.
 */
export function differencesOf(claims: readonly OldClaim[], proposals: readonly Reading[]): Pairing[] {
  const claimOf = pair(claims, proposals)
  const taken = new Set(claimOf)
  const added = claimOf.flatMap((claim, proposal) =>
    claim === null || claims[claim].undone ? [{ claim, proposal }] : [],
  )
  const changed = claimOf.flatMap((claim, proposal) =>
    claim !== null && claims[claim].live && differs(claims[claim], proposals[proposal])
      ? [{ claim, proposal }]
      : [],
  )
  const gone = claims.flatMap(({ live, read }, claim) =>
    live && read && !taken.has(claim) ? [{ claim, proposal: null }] : [],
  )
  return [...added, ...changed, ...gone]
}

/** The same for the same difference whichever run proposes it: what it is about, and what it would be read as. */
export const differenceKey = (claimId: string | null, reading: Reading | null): string =>
  [
    claimId ?? '',
    ...(reading ? [reading.kind, key(reading.content), key(reading.cue), reading.speaker ?? ''] : ['gone']),
  ].join('|')

const differs = (a: Reading, b: Reading): boolean =>
  a.kind !== b.kind ||
  a.speaker !== b.speaker ||
  key(a.content) !== key(b.content) ||
  key(a.cue) !== key(b.cue)

/** For each proposal the index of its claim, or null. */
function pair(claims: readonly OldClaim[], proposals: readonly Reading[]): (number | null)[] {
  const waiting = new Map<string, number[]>()
  for (const [i, { content }] of claims.entries()) {
    const same = waiting.get(key(content))
    if (same) same.push(i)
    else waiting.set(key(content), [i])
  }
  const claimOf = proposals.map(({ content }) => waiting.get(key(content))?.shift() ?? null)
  const taken = new Set(claimOf)
  const free = claims.flatMap((_, i) => (taken.has(i) ? [] : [i]))
  for (const [i, proposal] of proposals.entries()) {
    if (claimOf[i] !== null) continue
    let best = SAME_STATEMENT
    for (const claim of free) {
      const alike = taken.has(claim) ? 0 : likeness(claims[claim].content, proposal.content)
      if (alike < best) continue
      best = alike
      claimOf[i] = claim
    }
    taken.add(claimOf[i])
  }
  return claimOf
}

/** Shared characters of all there are, 0 to 1. */
function likeness(a: readonly AnchoredSpan[], b: readonly AnchoredSpan[]): number {
  const shared = a.reduce((sum, x) => sum + b.reduce((part, y) => part + overlap(spanOf(x), spanOf(y)), 0), 0)
  return shared === 0 ? 0 : shared / (length(a) + length(b) - shared)
}

const spanOf = ([start, end]: AnchoredSpan): Span => [start, end]
const length = (content: readonly AnchoredSpan[]) =>
  content.reduce((sum, [start, end]) => sum + end - start, 0)
const key = (spans: readonly AnchoredSpan[]) => spans.map(([start, end]) => `${start}-${end}`).join()

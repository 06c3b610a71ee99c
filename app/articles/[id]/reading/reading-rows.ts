import type { readDifferences } from '@/lib/claims/queries'
import type { DecidedItem } from './decided-list'
import type { DifferenceItem, DifferenceKind } from './difference-list'

// What another reading says, as the rows of its page: plain, one page at a time.

type Read = Awaited<ReturnType<typeof readDifferences>>

/** Rows on a page. */
const A_PAGE = 50

/** The asked page of a list, from 1; the last there is where the list has grown shorter meanwhile. */
export function pageOf<T>(rows: readonly T[], asked: number) {
  const last = Math.max(1, Math.ceil(rows.length / A_PAGE))
  const page = Math.min(last, Math.max(1, asked))
  return { rows: rows.slice((page - 1) * A_PAGE, page * A_PAGE), page, isLast: page === last }
}

const ORDER: readonly DifferenceKind[] = ['added', 'changed', 'gone', 'touched']

/** The differences in the order of their kinds. */
export const differenceRows = ({ items }: Read): DifferenceItem[] =>
  items.map(toItem).toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))

function toItem({ claim, proposal, isNew, touched }: Read['items'][number]): DifferenceItem {
  const before = isNew ? null : sideOf(claim && { ...claim, speaker: claim.cast?.name ?? null })
  return {
    kind: touched ? 'touched' : !before ? 'added' : proposal ? 'changed' : 'gone',
    proposalId: proposal?.id ?? null,
    claimId: claim?.id ?? null,
    version: claim?.version ?? null,
    number: claim?.number ?? null,
    before,
    after: sideOf(proposal),
    reason: proposal?.reason ?? null,
  }
}

/** What was decided and can be taken back: the accepted first. */
export const decidedRows = ({ decided, may }: Read, memberId: string): DecidedItem[] =>
  decided.map(({ decision: { id, decision, by }, claim, proposal }) => ({
    id,
    decision: decision === 'LEFT' ? 'left' : 'accepted',
    number: claim?.number ?? null,
    words: wordsOf((proposal ?? claim)?.content ?? []),
    isGone: !proposal,
    speaker: proposal ? proposal.speaker : (claim?.cast?.name ?? null),
    by: by.name,
    at: by.at,
    isMine: may.correct && by.memberId === memberId,
  }))

/** How many rows of each there are, on all pages. */
export function count<T, K extends string>(rows: readonly T[], of: (row: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1)
  return counts
}

type Said = { readonly content: Words; readonly speaker: string | null }
type Words = readonly (readonly [number, number, string])[]

const sideOf = (said: Said | null) => said && { words: wordsOf(said.content), speaker: said.speaker }

const wordsOf = (content: Words) => content.map((span) => span[2]).join(' … ')

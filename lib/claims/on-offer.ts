import type { loadDifferences } from './load-differences'

export type Differences = Awaited<ReturnType<typeof loadDifferences>>
export type Difference = Differences['items'][number]
export type Decided = Differences['decided'][number]

/** How a person names a difference: by what the run proposes or the claim it drops, as they saw it. */
export interface OfferName {
  readonly proposalId: string | null
  readonly claimId: string | null
  readonly version: number | null
}

export const nameOf = ({ proposalId, claimId, version }: OfferName): string =>
  [proposalId ?? '', claimId ?? '', version ?? ''].join(' ')

/** The differences that can be accepted or left, by their names: none where a person worked on the claim. */
export const onOffer = (items: readonly Difference[]): ReadonlyMap<string, Difference> =>
  new Map(
    items
      .filter(({ touched }) => !touched)
      .map((item) => {
        const { id = null, version = null } = item.claim ?? {}
        return [nameOf({ proposalId: item.proposal?.id ?? null, claimId: id, version }), item]
      }),
  )

/** What was decided, by the decision: all of it, or one member's alone. */
export const decidedBy = (decided: readonly Decided[], memberId?: string): ReadonlyMap<string, Decided> =>
  new Map(
    decided
      .filter(({ decision }) => !memberId || decision.by.memberId === memberId)
      .map((item) => [item.decision.id, item]),
  )

import type { ArchiveView, CandidateView, ClaimView } from '@/lib/claims/model'

/** Whether a place is linked to the claim already, for the same fragment. */
export const isLinked = (
  claim: ClaimView,
  place: Pick<CandidateView & ArchiveView, 'sourceId' | 'start' | 'end'>,
  fragment: number | null,
): boolean =>
  claim.evidence.some(
    (e) =>
      e.sourceId === place.sourceId &&
      e.fragmentIndex === fragment &&
      e.span !== null &&
      e.span[0] < place.end &&
      e.span[1] > place.start,
  )

/** The place that one key links: the best not linked yet, unless its words are not there at all. */
export function bestPlace(
  claim: ClaimView,
  places: readonly CandidateView[],
  fragment: number | null,
): { readonly place: CandidateView } | { readonly none: string } {
  const [best] = places
  if (!best) return { none: 'nothing on the shelf is like it; add a source, or link a place by hand' }
  const place = places.find((candidate) => !isLinked(claim, candidate, fragment))
  if (isLinked(claim, best, fragment))
    return { none: `${best.sourceTitle}, ${best.locator} is linked already` }
  if (!place || place.finding === 'NOT_FOUND')
    return { none: 'its words are in no source on the shelf; look through the places below yourself' }
  return { place }
}

/**
 * What evidence is looked for first: the fragments of a partly quoted claim are islands, each with a place of its own; any
 * other claim is looked for as a whole.
 */
export function startFragment(claim: ClaimView): number | null {
  if (claim.kind !== 'MIXED' || claim.fragments.length < 2) return null
  if (claim.evidence.some((e) => e.fragmentIndex === null)) return null
  const bare = claim.fragments.findIndex((_, i) => !claim.evidence.some((e) => e.fragmentIndex === i))
  return bare < 0 ? 0 : bare
}

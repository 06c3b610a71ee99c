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

/** Whether a place is linked to the claim for these words, or for some of them alone. */
const isTaken = (claim: ClaimView, place: CandidateView, fragment: number | null): boolean =>
  isLinked(claim, place, fragment) ||
  (fragment === null && claim.fragments.some((_, i) => isLinked(claim, place, i)))

/** What is still to be linked of a claim's places. */
export const openPlaces = (
  claim: ClaimView,
  places: readonly CandidateView[],
  fragment: number | null,
): CandidateView[] =>
  places.filter((place) =>
    place.isPart ? !isTaken(claim, place, fragment) : !isLinked(claim, place, fragment),
  )

/**
 * The places that one key links: the best not linked yet, or all of those that hold the words only together; none where the
 * words are not there at all.
 */
export function bestPlaces(
  claim: ClaimView,
  places: readonly CandidateView[],
  fragment: number | null,
): { readonly places: readonly CandidateView[] } | { readonly none: string } {
  const [best] = places
  if (!best) return { none: 'nothing on the shelf is like it; add a source, or link a place by hand' }
  const open = openPlaces(claim, places, fragment)
  const parts = open.filter(({ isPart }) => isPart)
  if (parts.length > 0) return { places: parts }
  if (best.isPart) return { none: 'the places that hold its words together are linked already' }
  if (isLinked(claim, best, fragment))
    return { none: `${best.sourceTitle}, ${best.locator} is linked already` }
  if (open[0].finding === 'NOT_FOUND')
    return { none: 'its words are in no source on the shelf; look through the places below yourself' }
  return { places: open.slice(0, 1) }
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

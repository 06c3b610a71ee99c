import { isOlder } from '../articles/is-older'
import { MATCHER } from '../matching/version'
import type { StyleInForce } from '../styles/model'
import type { ClaimView } from './model'

/** So many claims are compared again at one press: a minute's work for a small machine at the very most. */
export const COMPARED_AT_ONCE = 100

/** The claims whose evidence should be compared again. */
export const toCompareAgain = <T extends Pick<ClaimView, 'state' | 'evidence'>>(
  claims: readonly T[],
  style: Pick<StyleInForce, 'versionId'>,
): T[] => claims.filter((claim) => claim.state === 'LIVE' && whyCompareAgain(claim, style) !== null)

/**
 * Why a claim's evidence should be compared again; null when what is kept was found in these words, by this matcher and
 * under this style. It is told and no more: no verdict goes stale by it.
 */
export function whyCompareAgain(
  { evidence }: Pick<ClaimView, 'evidence'>,
  style: Pick<StyleInForce, 'versionId'>,
  matcher: string = MATCHER.version,
): string | null {
  const compared = evidence.filter(({ words }) => words !== null)
  if (compared.some(({ isOutdated }) => isOutdated)) return 'Its words changed after they were compared.'
  const older = compared.find((item) => item.matcher !== null && isOlder(item.matcher, matcher))
  if (older) return `Compared by an older matcher (${older.matcher}; now ${matcher}).`
  const ruled = compared.some(
    (item) => item.styleVersionId !== null && item.styleVersionId !== style.versionId,
  )
  return ruled ? 'Compared while another house style, or another version of it, ruled.' : null
}

import { isOlder } from '@/lib/articles/is-older'
import type { ClaimView } from '@/lib/claims/model'
import type { ReviewData } from '@/lib/claims/model/review'
import { MATCHER } from '@/lib/matching/version'

/**
 * Why a claim's evidence should be compared again; null when what is kept was found in these words, by this matcher and
 * under this style. It is told and no more: no verdict goes stale by it.
 */
export function whyCompareAgain(
  { evidence }: Pick<ClaimView, 'evidence'>,
  style: Pick<ReviewData['style'], 'versionId'>,
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

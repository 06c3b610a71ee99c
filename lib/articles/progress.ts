import type { ClaimView } from '../claims/model'
import type { Progress } from './model'

/** How many live claims stand at each verification status. */
export function progressOf(claims: readonly Pick<ClaimView, 'state' | 'status'>[]): Progress {
  const live = claims.filter((claim) => claim.state === 'LIVE')
  const count = (status: ClaimView['status']) => live.filter((claim) => claim.status === status).length
  return {
    total: live.length,
    held: count('HELD'),
    stale: count('STALE'),
    approved: count('APPROVED'),
    checked: count('CHECKED'),
    checking: count('CHECKING'),
    unchecked: count('UNCHECKED'),
  }
}

import { loadDayReader } from '../readers/load-day-reader'
import type { ClaimView } from './model'

export interface Calendar {
  readonly publishedOn: string | null
  readonly language: string | null
  readonly zone: string
}

/**
 * The claims with the day on which each was said, counted from the day of publication. It is read anew each time: that day
 * may be corrected after a run.
 */
export async function dateTellings<Claim extends Pick<ClaimView, 'telling' | 'saidOn'>>(
  claims: readonly Claim[],
  { publishedOn, language, zone }: Calendar,
): Promise<Claim[]> {
  const dated = publishedOn && language && claims.some(({ telling }) => telling?.when)
  const read = dated ? await loadDayReader(language) : null
  return claims.map((claim) => {
    const when = claim.telling?.when
    return read && when && publishedOn
      ? { ...claim, saidOn: read(when[2], { publishedOn, zone }).day }
      : claim
  })
}

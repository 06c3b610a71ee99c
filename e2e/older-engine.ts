import { readReview } from '@/lib/claims/queries'
import { ownerDb, type Person } from './factories'

/** An article as if an older engine had read it, which did not know who speaks in its first statements. */
export async function asReadByOlder({ actor }: Person, articleId: string, unnamed = 1): Promise<void> {
  const { claims } = await readReview(actor, articleId)
  const claimId = { in: claims.slice(0, unnamed).map(({ id }) => id) }
  await ownerDb().run.updateMany({ where: { articleId }, data: { engineVersion: '0.0.1' } })
  await ownerDb().claimVersion.updateMany({ where: { claimId }, data: { castEntryId: null } })
}

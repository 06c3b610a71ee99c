import type { Metadata } from 'next'
import { idOf, numberOf, orNotFound } from '@/app/found'
import { readArticleHead } from '@/lib/articles/queries'
import { requireActor } from '@/lib/auth/session'
import { readReview } from '@/lib/claims/queries'
import { parseFilter } from './_review/filters'
import { ReviewScreen } from './_review/review-screen'

type Props = PageProps<'/articles/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await requireActor()
  const { title } = await orNotFound(readArticleHead(actor, idOf((await params).id)))
  return { title: `Review: ${title}` }
}

/** The review screen: the galley and the card of the current claim. `?revision=` shows an earlier draft. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const articleId = idOf((await params).id)
  const query = await searchParams
  const revisionNumber = numberOf(query.revision, undefined)
  const data = await orNotFound(readReview(actor, articleId, { revisionNumber }))
  return (
    <ReviewScreen
      key={data.revision.id}
      data={data}
      startFilter={parseFilter(query)}
      startClaim={numberOf(query.claim, null)}
    />
  )
}

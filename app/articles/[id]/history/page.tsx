import { Pager } from '@/app/_components/pager'
import { idOf, numberOf, orNotFound, type Search } from '@/app/found'
import { ChainLine } from '@/app/history/chain-line'
import { EventList } from '@/app/history/event-list'
import { readArticleHead } from '@/lib/articles/queries'
import { listEvents, readChainState } from '@/lib/audit/queries'
import { requireActor } from '@/lib/auth/session'

interface Props {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Search
}

export const metadata = { title: 'History' }

export default async function ArticleHistoryPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const articleId = idOf((await params).id)
  const before = numberOf((await searchParams).before, null)
  const { may } = await orNotFound(readArticleHead(actor, articleId))
  const [page, chain] = await Promise.all([
    orNotFound(listEvents(actor, { articleId, before })),
    orNotFound(readChainState(actor, articleId)),
  ])
  const here = `/articles/${articleId}/history`
  return (
    <>
      <h1 className="font-serif text-2xl font-semibold">History</h1>
      <ChainLine state={chain} hidesLegal={!may.seeLegal} />
      <EventList events={page.events} timeZone={actor.timeZone} />
      <Pager
        what="entries"
        first={before === null ? null : here}
        next={page.next === null ? null : `${here}?before=${page.next}`}
      />
    </>
  )
}

import { listEvents, readChainState } from '@/lib/audit/queries'
import { requireActor } from '@/lib/auth/session'
import { Link } from '../_components/link'
import { Page } from '../_components/page'
import { PageHeader } from '../_components/page-header'
import { Pager } from '../_components/pager'
import { numberOf, type Search } from '../found'
import { ChainLine } from './chain-line'
import { EventList } from './event-list'

export const metadata = { title: 'History' }

export default async function HistoryPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor()
  const before = numberOf((await searchParams).before, null)
  const [page, chain] = await Promise.all([
    listEvents(actor, { articleId: null, before }),
    readChainState(actor, null),
  ])
  return (
    <Page>
      <PageHeader title="History of the newsroom">
        Who joined, changed a role or entered a speaker. Each article keeps a history of its own.{' '}
        <Link href="/history/machine" className="prose-link">
          How the machine did
        </Link>
      </PageHeader>
      <ChainLine state={chain} />
      <EventList events={page.events} timeZone={actor.timeZone} />
      <Pager
        what="entries"
        first={before === null ? null : '/history'}
        next={page.next === null ? null : `/history?before=${page.next}`}
      />
    </Page>
  )
}

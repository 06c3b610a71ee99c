import { EmptyState } from '@/app/_components/empty-state'
import { Pager } from '@/app/_components/pager'
import { idOf, numberOf, orNotFound, type Search } from '@/app/found'
import { requireActor } from '@/lib/auth/session'
import { readDifferences } from '@/lib/claims/queries'
import { Link } from '../../../_components/link'
import { DifferenceList } from './difference-list'
import { ReadAgain } from './read-again'
import { count, decidedRows, differenceRows, pageOf } from './reading-rows'

interface Props {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Search
}

export const metadata = { title: 'Read again' }

/** What a newer engine reads otherwise, to be accepted one by one or all at once; nothing changes by itself. */
export default async function ReadingPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const articleId = idOf((await params).id)
  const asked = await searchParams
  const read = await orNotFound(readDifferences(actor, articleId))
  const { isOld, isOffer, engine, runId, revisionId, number, may, wholes } = read
  const items = differenceRows(read)
  const decided = decidedRows(read, actor.memberId)
  const shown = pageOf(items, numberOf(asked.page, 1))
  const past = pageOf(decided, numberOf(asked.decided, 1))
  const here = (page: number, decidedPage: number) =>
    `/articles/${articleId}/reading?page=${page}&decided=${decidedPage}`
  return (
    <>
      <h1 className="font-serif text-2xl font-semibold">Read again</h1>
      <p className="text-quiet mt-1 mb-6">
        Revision {number}, read by {engine}. Accept what it reads better and leave the rest as it is; what
        people worked on is never changed.
      </p>
      {isOld && may.correct ? (
        <ReadAgain articleId={articleId} revisionId={revisionId} />
      ) : items.length + decided.length === 0 ? (
        <EmptyState title={isOffer ? 'Nothing differs' : 'The newest engine read it'}>
          There is nothing to accept.{' '}
          <Link className="prose-link" href={`/articles/${articleId}`}>
            Back to the review
          </Link>
        </EmptyState>
      ) : (
        <DifferenceList
          on={{ articleId, runId }}
          mayAccept={may.correct}
          items={shown.rows}
          totals={count(items, ({ kind }) => kind)}
          wholes={wholes}
          pager={
            <Pager
              what="differences"
              first={shown.page > 1 ? here(1, past.page) : null}
              next={shown.isLast ? null : here(shown.page + 1, past.page)}
            />
          }
          decided={{
            items: past.rows,
            totals: count(decided, ({ decision }) => decision),
            mine: decided.filter(({ isMine }) => isMine).length,
            timeZone: actor.timeZone,
          }}
        />
      )}
      <Pager
        what="decisions"
        first={past.page > 1 ? here(shown.page, 1) : null}
        next={past.isLast ? null : here(shown.page, past.page + 1)}
      />
    </>
  )
}

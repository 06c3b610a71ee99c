import Link from 'next/link'
import { EmptyState } from '@/app/_components/empty-state'
import { idOf, orNotFound } from '@/app/found'
import { requireActor } from '@/lib/auth/session'
import { readDifferences } from '@/lib/claims/queries'
import { DifferenceList } from './difference-list'
import { ReadAgain } from './read-again'

interface Props {
  readonly params: Promise<{ id: string }>
}

export const metadata = { title: 'Read again' }

/** What a newer engine reads otherwise, to be accepted one by one or all at once; nothing changes by itself. */
export default async function ReadingPage({ params }: Props) {
  const actor = await requireActor()
  const articleId = idOf((await params).id)
  const { items, isOld, isOffer, engine, runId, revisionId, number, may } = await orNotFound(
    readDifferences(actor, articleId),
  )
  return (
    <>
      <h1 className="font-serif text-2xl font-semibold">Read again</h1>
      <p className="text-quiet mt-1 mb-6">
        Revision {number}, read by {engine}. What you do not accept stays as it is, and what people worked on
        is never changed.
      </p>
      {isOld && may.correct ? (
        <ReadAgain articleId={articleId} revisionId={revisionId} />
      ) : items.length === 0 ? (
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
          items={items.map(({ claim, proposal, touched }) => ({
            proposalId: proposal?.id ?? null,
            claimId: claim?.id ?? null,
            version: claim?.version ?? null,
            number: claim?.number ?? null,
            touched,
            before: claim && { words: wordsOf(claim.content), speaker: claim.cast?.name ?? null },
            after: proposal && { words: wordsOf(proposal.content), speaker: proposal.speaker },
            reason: proposal?.reason ?? null,
          }))}
        />
      )}
    </>
  )
}

const wordsOf = (content: readonly (readonly [number, number, string])[]) =>
  content.map((span) => span[2]).join(' … ')

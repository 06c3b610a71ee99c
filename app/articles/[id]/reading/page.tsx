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
  const { items, decided, isOld, isOffer, engine, runId, revisionId, number, may } = await orNotFound(
    readDifferences(actor, articleId),
  )
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
          items={items.map(({ claim, proposal, isNew, touched }) => ({
            proposalId: proposal?.id ?? null,
            claimId: claim?.id ?? null,
            version: claim?.version ?? null,
            number: claim?.number ?? null,
            touched,
            before: isNew ? null : sideOf(claim && { ...claim, speaker: claim.cast?.name ?? null }),
            after: sideOf(proposal),
            reason: proposal?.reason ?? null,
          }))}
          decided={decided
            .slice(0, MOST_SHOWN)
            .map(({ decision: { id, decision, by }, claim, proposal }) => ({
              id,
              decision: decision === 'LEFT' ? 'left' : 'accepted',
              number: claim?.number ?? null,
              words: wordsOf((proposal ?? claim)?.content ?? []),
              isGone: !proposal,
              speaker: proposal ? proposal.speaker : (claim?.cast?.name ?? null),
              by: by.name,
              at: by.at,
              isMine: may.correct && by.memberId === actor.memberId,
            }))}
          timeZone={actor.timeZone}
        />
      )}
    </>
  )
}

/** What can be taken back is told for so many; each is in the history too. */
const MOST_SHOWN = 500

type Said = { readonly content: Words; readonly speaker: string | null }
type Words = readonly (readonly [number, number, string])[]

const sideOf = (said: Said | null) => said && { words: wordsOf(said.content), speaker: said.speaker }

const wordsOf = (content: Words) => content.map((span) => span[2]).join(' … ')

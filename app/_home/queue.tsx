import type { QueuedClaim, QueuedQuery } from '@/lib/articles/queue'
import { ButtonLink } from '../_components/button-link'
import { EmptyState } from '../_components/empty-state'
import { QueuedClaims } from './queued-claims'
import { QueuedQueries } from './queued-queries'

interface Props {
  readonly claims: readonly QueuedClaim[]
  readonly queries: readonly QueuedQuery[]
  readonly timeZone: string
}

/** What cannot go on without this person: answers they owe first, then claims. */
export const Queue = ({ claims, queries, timeZone }: Props) =>
  claims.length + queries.length === 0 ? (
    <EmptyState
      title="Nothing waits for you"
      action={<ButtonLink href="/articles?mine=1">My articles</ButtonLink>}
    >
      Queries you owe an answer, claims you took on and verdicts that want a second signature gather here.
      Open an article to take up its unchecked claims.
    </EmptyState>
  ) : (
    <div className="grid gap-9">
      {queries.length > 0 && <QueuedQueries queries={queries} timeZone={timeZone} />}
      {claims.length > 0 && <QueuedClaims claims={claims} />}
    </div>
  )

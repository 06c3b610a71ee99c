import type { QueuedQuery } from '@/lib/articles/queue'
import { Link } from '../_components/link'
import { Time } from '../_components/time'
import { claimHref } from './claim-href'

/** Queries this person owes an answer, the oldest first. */
export const QueuedQueries = ({
  queries,
  timeZone,
}: {
  queries: readonly QueuedQuery[]
  timeZone: string
}) => (
  <div>
    <h2 className="border-ink border-b pb-2 font-serif text-xl font-semibold">
      Queries to answer <span className="text-quiet font-normal">{queries.length}</span>
    </h2>
    <ul>
      {queries.map(({ noteId, articleId, articleTitle, number, body, from, at }) => (
        <li key={noteId} className="border-rule border-b py-3.5">
          <p className="text-quiet text-sm">
            <b className="text-ink">{from}</b> asks, <Time at={at} timeZone={timeZone} />
          </p>
          <p className="mt-0.5 max-w-measure" dir="auto">
            {body}
          </p>
          <p className="mt-1 text-sm">
            <Link href={claimHref(articleId, number)} className="prose-link inline-block py-0.5">
              {number === null ? 'On the article' : `Claim ${number}`}, {articleTitle}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  </div>
)

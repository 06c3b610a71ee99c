import type { QueuedClaim } from '@/lib/articles/queue'
import { Link } from '../_components/link'
import { LinkPending } from '../_components/link-pending'
import { claimHref } from './claim-href'

/** Claims this person is on, can sign again or can approve, article by article. */
export function QueuedClaims({ claims }: { claims: readonly QueuedClaim[] }) {
  const articles = [...new Map(claims.map((claim) => [claim.articleId, claim.articleTitle]))]
  return (
    <div>
      <h2 className="border-ink border-b pb-2 font-serif text-xl font-semibold">
        Claims <span className="text-quiet font-normal">{claims.length}</span>
      </h2>
      {articles.map(([id, title]) => (
        <section key={id} aria-label={title} className="mt-4">
          <h3 className="text-quiet text-sm font-medium" dir="auto">
            {title}
          </h3>
          <ul>
            {claims
              .filter((claim) => claim.articleId === id)
              .map((claim) => (
                <Claim key={claim.claimId} claim={claim} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const Claim = ({ claim: { articleId, number, words, why } }: { claim: QueuedClaim }) => (
  <li className="border-rule border-b">
    <Link
      href={claimHref(articleId, number)}
      className="hover:bg-wash grid grid-cols-[2.5rem_minmax(0,1fr)] py-3 no-underline"
    >
      <span className="text-quiet pt-0.5 text-sm tabular-nums">
        <span className="sr-only">Claim </span>
        {number}
      </span>
      <span className="min-w-0">
        <span className="line-clamp-2 font-serif text-lg leading-snug" dir="auto">
          {words}
        </span>
        <span className="text-quiet mt-0.5 block text-sm">{why}</span>
      </span>
      <LinkPending />
    </Link>
  </li>
)

'use client'
import { useReview } from './review-context'

/** Claims a person dismissed: out of the text, never out of reach. */
export function DismissedClaims() {
  const { data, select } = useReview()
  const dismissed = data.claims.filter((claim) => claim.state === 'DISMISSED')
  if (dismissed.length === 0) return null
  return (
    <details>
      <summary className="card-title min-h-6">Dismissed: {dismissed.length}</summary>
      <ul className="mt-1 grid gap-1.5">
        {dismissed.map((claim) => (
          <li key={claim.id}>
            <button type="button" className="prose-link min-h-6 text-left" onClick={() => select(claim.id)}>
              Claim {claim.number}
            </button>
            : <span className="font-serif">{claim.content[0][2]}</span>{' '}
            <span className="text-quiet text-sm">{claim.reason}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

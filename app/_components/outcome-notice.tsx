import { Notice } from './notice'
import type { Answer } from './use-act'

/** Why an act did not happen; nothing when it did. */
export function OutcomeNotice({ outcome }: { outcome: Answer<unknown> | null }) {
  if (!outcome || outcome.ok) return null
  return (
    <Notice tone="problem">
      <p>{outcome.message}</p>
      {outcome.code === 'SIGNED_OUT' && (
        <p className="mt-1">
          <a href="/sign-in" target="_blank" rel="noopener opener" className="prose-link">
            Sign in in another tab
          </a>
          , then try again here.
        </p>
      )}
    </Notice>
  )
}

'use client'
import * as acts from './acts'
import { ReasonForm } from './reason-form'
import { useCurrent } from './review-context'
import { SpanEditor } from './span-editor'

/** The words in full, as they stand in print; or their ends being moved. */
export function CardWords() {
  const { claim, mode, setMode, perform } = useCurrent()
  if (mode?.as === 'span') return <SpanEditor key={claim.id} />
  const isDismissed = claim.state === 'DISMISSED'
  return (
    <>
      <blockquote className="card-words" dir="auto">
        {claim.content.map(([start, , words], i) => (
          <span key={start}>
            {i > 0 && <span className="text-quiet"> … </span>}
            {words}
          </span>
        ))}
      </blockquote>
      {mode?.as === 'dismiss' && (
        <ReasonForm
          key={claim.id}
          place={`dismiss.${claim.id}`}
          label={isDismissed ? 'Why it is a claim after all' : 'Why it is no claim'}
          submit={isDismissed ? 'Bring back' : 'Dismiss'}
          onCancel={() => setMode(null)}
          onSubmit={(reason) =>
            perform(isDismissed ? acts.restore(claim, reason) : acts.dismiss(claim, reason))
          }
        />
      )}
      {mode?.as === 'waive' && (
        <ReasonForm
          key={claim.id}
          place={`waive.${claim.id}`}
          label="Why it may go through as it is. The report prints this with your name"
          submit="Waive"
          onCancel={() => setMode(null)}
          onSubmit={(reason) => perform(acts.waive(claim, reason))}
        />
      )}
      {claim.waiver && (
        <p className="text-sm">
          <b>Waived</b> by {claim.waiver.name}: {claim.waiver.reason}
        </p>
      )}
    </>
  )
}

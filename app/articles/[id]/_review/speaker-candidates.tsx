'use client'
import { Button } from '@/app/_components/button'
import { Kbd } from '@/app/_components/kbd'
import * as acts from './acts'
import { keyLabel, keyOf } from './keymap'
import { useCurrent } from './review-context'

/** Whom a statement may be by while its speaker is open, the likeliest first: one press names one, one key the first. */
export function SpeakerCandidates() {
  const { claim, data, perform, keymap } = useCurrent()
  const { speakerCandidates } = claim
  if (speakerCandidates.length === 0) return null
  const key = keyOf('likeliest', keymap)
  return (
    <section className="mt-2" aria-label="Who it may be">
      <p className="text-quiet text-sm">The text leaves it open. The likeliest first:</p>
      <ol className="mt-1 grid gap-2">
        {speakerCandidates.map(({ cast, reason, persuadedBy }, i) => (
          <li key={cast.id} className="flex items-start gap-2.5">
            <span aria-hidden className="text-quiet w-4 shrink-0 text-end text-sm tabular-nums">
              {i + 1}
            </span>
            <p className="min-w-0 flex-1 text-sm leading-snug" dir="auto">
              <b>{cast.name}</b>
              {cast.title && <span className="text-quiet"> · {cast.title}</span>}
              <span className="text-quiet block">
                {reason} “{persuadedBy[2]}”
              </span>
            </p>
            {data.may.correct && claim.state === 'LIVE' && (
              <Button size="small" onClick={() => void perform(acts.nameCandidate(claim, cast))}>
                Name<span className="sr-only"> {cast.name}</span>
                {i === 0 && key && <Kbd>{keyLabel(key)}</Kbd>}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

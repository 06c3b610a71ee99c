'use client'
import type { AnchoredSpan } from '@/lib/claims/model'
import { LIGHT_WORDS, type Spotlight } from './galley-model'
import { useCurrent } from './review-context'

/** The words behind a machine's reading, by the light each has in the galley; pointing at one, or a step to it, lights it alone. */
export function CardLights() {
  const { claim, setSpotlight } = useCurrent()
  const lights: { readonly as: Spotlight; readonly spans: readonly AnchoredSpan[] }[] = [
    { as: 'mention', spans: claim.mention },
    { as: 'cue', spans: claim.cue },
    { as: 'persuaded', spans: claim.persuadedBy },
  ]
  const lit = lights.filter(({ spans }) => spans.length > 0)
  if (lit.length === 0) return null
  return (
    <ul className="mt-1.5 flex flex-wrap gap-1.5" aria-label="Lit in the text">
      {lit.map(({ as, spans }) => (
        <li key={as}>
          <button
            type="button"
            className="light-key"
            onPointerEnter={() => setSpotlight(as)}
            onPointerLeave={() => setSpotlight(null)}
            onFocus={() => setSpotlight(as)}
            onBlur={() => setSpotlight(null)}
          >
            {LIGHT_WORDS[as]}:{' '}
            <span data-light={as}>“{[...new Set(spans.map((span) => span[2]))].join(' … ')}”</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

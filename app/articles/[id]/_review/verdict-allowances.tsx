'use client'
import { Button } from '@/app/_components/button'
import { Time } from '@/app/_components/time'
import type { VerdictView } from '@/lib/claims/model'
import { isOfPassage } from '@/lib/claims/rules/differences'
import { differenceWords } from '@/lib/reports/words'
import * as acts from './acts'
import { useCurrent } from './review-context'

/** What the verdict's style says to ask for, who allowed it, and, for an editor, the way to. */
export function VerdictAllowances({ verdict }: { verdict: VerdictView }) {
  const { claim, data, perform } = useCurrent()
  const { me, may, article, style } = data
  const all = verdict.acknowledged.map((difference, place) => ({ ...difference, place }))
  const asked = all.filter(({ ruling }) => ruling === 'ask')
  const open = asked.filter(({ allowed }) => !allowed).map(({ place }) => place)
  const mine = asked.flatMap(({ allowed }) => (allowed?.memberId === me.memberId ? [allowed.id] : []))
  const newer = verdict.style && verdict.style.versionId !== style.versionId ? verdict.style : null
  const mayAllow = may.signOff && may.approve && verdict.userId !== me.userId && claim.stale === null
  return (
    <>
      {newer && (
        <p role="note">
          Given under {newer.name} (version {newer.version}); {style.name} (version {style.version}) rules
          now.
        </p>
      )}
      {asked.length > 0 && (
        <section aria-label="To be asked for">
          <ul>
            {asked.map(({ place, type, printed, allowed }) => (
              <li key={place}>
                <b>{differenceWords(type)}</b>
                {printed && <> “{printed}”</>}:{' '}
                {allowed ? (
                  <>
                    allowed by {allowed.name}, <Time at={allowed.at} timeZone={article.timeZone} />
                  </>
                ) : (
                  `${isOfPassage(type) ? 'to be asked for' : `${verdict.style?.name ?? 'the style'} says to ask`}; nobody has allowed it yet`
                )}
              </li>
            ))}
          </ul>
          {open.length > 0 && mayAllow && (
            <Button
              size="small"
              className="mt-1"
              onClick={() => void perform(acts.allow(claim, verdict.id, open))}
            >
              Allow {open.length === 1 ? 'it' : `these ${open.length}`}
            </Button>
          )}
          {mine.length > 0 && (
            <Button
              size="small"
              look="quiet"
              className="mt-1"
              onClick={() => void perform(acts.takeBackAllowances(claim, mine))}
            >
              Take back what you allowed
            </Button>
          )}
        </section>
      )}
    </>
  )
}

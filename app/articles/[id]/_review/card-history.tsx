'use client'
import { Time } from '@/app/_components/time'
import { VERDICT_WORDS } from '@/lib/reports/words'
import { useCurrent } from './review-context'
import { VerdictWords } from './verdict-words'

/** Verdicts that stood here before: taken back, or followed by another. */
export function CardHistory() {
  const { claim, data } = useCurrent()
  const past = claim.pastVerdicts
  if (past.length === 0) return null
  const { timeZone } = data.article
  return (
    <details>
      <summary className="card-title min-h-6">
        {past.length === 1 ? 'One earlier verdict' : `${past.length} earlier verdicts`}
      </summary>
      <ul className="mt-1 grid gap-2 text-sm">
        {past.map((verdict) => (
          <li key={verdict.id} className="border-rule border-l-2 pl-3">
            <p>
              <b>{VERDICT_WORDS[verdict.value]}</b> · {verdict.by.name},{' '}
              <Time at={verdict.by.at} timeZone={timeZone} />
            </p>
            <VerdictWords verdict={verdict} />
            {verdict.approval && <p>Approved by {verdict.approval.name}.</p>}
            {verdict.withdrawnAt && (
              <p className="text-quiet">
                Taken back <Time at={verdict.withdrawnAt} timeZone={timeZone} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

import type { ReactNode } from 'react'
import { ResultBadge } from '@/app/_components/result-badge'
import type { ClaimRow } from '@/lib/reports/model'
import { BASIS_WORDS, VERDICT_WORDS } from '@/lib/reports/words'

/** Result and signatures, apart: what is said of a claim, who said it, who agreed. */
export function ClaimSignatures({ row, time }: { row: ClaimRow; time: (iso: string) => string }) {
  const { verdict, approval } = row
  return (
    <dl className="mt-3 grid gap-x-8 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)_minmax(0,1fr)]">
      <Part name="Result">
        <ResultBadge result={row.result} status={row.status} />
      </Part>
      <Part name="Checked">
        {verdict ? (
          <>
            <b>{verdict.by}</b>, {time(verdict.at)}: {VERDICT_WORDS[verdict.value].toLowerCase()}
            {verdict.basis && `, ${BASIS_WORDS[verdict.basis]}`}
          </>
        ) : (
          <i className="text-quiet">by nobody yet</i>
        )}
      </Part>
      <Part name="Approved">
        {approval ? (
          <>
            <b>{approval.by}</b>, {time(approval.at)}
          </>
        ) : (
          <i className="text-quiet">no second signature</i>
        )}
      </Part>
    </dl>
  )
}

const Part = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid grid-cols-[5rem_1fr] sm:block">
    <dt className="text-quiet text-sm">{name}</dt>
    <dd>{children}</dd>
  </div>
)

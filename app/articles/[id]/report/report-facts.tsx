import type { ReactNode } from 'react'
import type { Report } from '@/lib/reports/model'
import { CHANGED_SINCE, timeWords } from '@/lib/reports/words'

/** Which text was checked, how much of it, and who stands for it. */
export function ReportFacts({ report: { revision, scope, signOff, made, newsroom } }: { report: Report }) {
  const time = (iso: string) => timeWords(iso, newsroom.timeZone)
  return (
    <dl className="mt-6 grid gap-x-10 gap-y-4 sm:grid-cols-2">
      <Fact name="Revision">
        <b>{revision.number}</b>, imported {time(revision.importedAt)},{' '}
        {revision.words.toLocaleString('en-US')} words
      </Fact>
      <Fact name="Scope">{scope.statement}</Fact>
      <Fact name="Sign-off">
        {signOff ? (
          <>
            Signed by <b>{signOff.by}</b>, {time(signOff.at)}
            {signOff.changedSince && (
              <>
                . <b>{CHANGED_SINCE}</b>
              </>
            )}
          </>
        ) : (
          <b>Not signed off.</b>
        )}
      </Fact>
      <Fact name="This report">
        Read by {made.by}, {time(made.at)}
      </Fact>
      <div className="sm:col-span-2">
        <dt className="text-quiet text-sm">SHA-256 of the text</dt>
        <dd className="font-mono text-sm break-all">{revision.textHash}</dd>
      </div>
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="text-quiet text-sm">{name}</dt>
    <dd>{children}</dd>
  </div>
)

import { leaveWords, ruleWords, speakerWords } from '@/lib/reports/ledger'
import type { AlterationRow } from '@/lib/reports/model'
import { differenceWords } from '@/lib/reports/words'
import { Change } from './said-and-printed'

interface Props {
  readonly alterations: readonly AlterationRow[]
  readonly time: (iso: string) => string
}

/** The differences between said and printed of one claim, each with the style's rule and who answers for it. */
export function ClaimAlterations({ alterations, time }: Props) {
  if (alterations.length === 0) return null
  return (
    <div className="mt-4">
      <p className="font-semibold">Said and printed differ</p>
      <ul>
        {alterations.map((alteration, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two differences may be alike in every word
          <li key={index} className="mt-1">
            <Change alteration={alteration} /> ·{' '}
            {!speakerWords(alteration) && (
              <>
                <b>{differenceWords(alteration.type)}</b>,{' '}
              </>
            )}
            {ruleWords(alteration)} · {leaveWords(alteration, time)}
          </li>
        ))}
      </ul>
    </div>
  )
}

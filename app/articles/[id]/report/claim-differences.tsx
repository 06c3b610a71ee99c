import type { DifferenceRow } from '@/lib/reports/model'
import { differenceWords } from '@/lib/reports/words'

/** The differences between print and source that the checker named, each with why it may stand. */
export function ClaimDifferences({ differences }: { differences: readonly DifferenceRow[] }) {
  if (differences.length === 0) return null
  return (
    <div className="mt-4">
      <p className="font-semibold">Differences named</p>
      <ul>
        {differences.map((difference, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two differences may be alike in every word
          <li key={index} className="mt-1">
            <Difference difference={difference} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const Difference = ({ difference: { type, printed, said, reason } }: { difference: DifferenceRow }) => (
  <>
    {said === null ? (
      <i className="text-quiet">the source is restricted</i>
    ) : (
      <>
        said <del>{said || 'nothing'}</del>
      </>
    )}
    , printed <ins className="border border-current px-1 no-underline">{printed || 'nothing'}</ins> ·{' '}
    <b>{differenceWords(type)}</b>
    {reason && ` · ${reason}`}
  </>
)

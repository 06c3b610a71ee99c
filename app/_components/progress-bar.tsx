import type { Progress } from '@/lib/articles/model'
import type { Status } from '@/lib/claims/model'
import { STATUS_LOOKS } from './status-looks'

/** As the work goes on, the bar fills from the left. */
const ORDER = ['APPROVED', 'CHECKED', 'CHECKING', 'STALE', 'HELD', 'UNCHECKED'] as const

const countsOf = (progress: Progress): Record<Status, number> => ({
  APPROVED: progress.approved,
  CHECKED: progress.checked,
  CHECKING: progress.checking,
  STALE: progress.stale,
  HELD: progress.held,
  UNCHECKED: progress.unchecked,
})

interface Props {
  readonly progress: Progress
  /** with each status' word and number below, or the sum alone */
  readonly legend?: boolean
}

/** How many claims stand at each status, in segments with numbers. */
export function ProgressBar({ progress, legend = false }: Props) {
  const counts = countsOf(progress)
  const parts = ORDER.filter((status) => counts[status] > 0)
  const words = parts
    .map((status) => `${counts[status]} ${STATUS_LOOKS[status].text.toLowerCase()}`)
    .join(', ')
  if (progress.total === 0) return <p className="text-quiet text-sm">No claims</p>
  return (
    <div className="min-w-0">
      <div aria-hidden className="flex h-2.5 gap-[2px]">
        {parts.map((status) => (
          <span
            key={status}
            style={{ flexGrow: counts[status] }}
            className={`min-w-1.5 basis-0 rounded-[2px] ${STATUS_LOOKS[status].fill}`}
          />
        ))}
      </div>
      {legend ? <Legend counts={counts} parts={parts} /> : <p className="text-quiet mt-1 text-sm">{words}</p>}
    </div>
  )
}

const Legend = ({ counts, parts }: { counts: Record<Status, number>; parts: readonly Status[] }) => (
  <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
    {parts.map((status) => (
      <li key={status} className="inline-flex items-center gap-1.5">
        <span aria-hidden className={`inline-block h-2.5 w-3 rounded-[2px] ${STATUS_LOOKS[status].fill}`} />
        <b className="tabular-nums">{counts[status]}</b> {STATUS_LOOKS[status].text.toLowerCase()}
      </li>
    ))}
  </ul>
)

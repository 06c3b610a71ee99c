import { Time } from './time'

const HOUR = 3_600_000

interface Props {
  /** ISO 8601; null for none */
  readonly at: string | null
  readonly timeZone: string
  /** when the page was drawn, in milliseconds */
  readonly now: number
}

/** When it is due, and how long that is from now; what is past says so. */
export function Deadline({ at, timeZone, now }: Props) {
  if (!at) return <span className="text-quiet">No deadline</span>
  const left = Date.parse(at) - now
  return (
    <span className={left < 0 ? 'text-bad font-medium' : left < 24 * HOUR ? 'font-medium' : undefined}>
      <Time at={at} timeZone={timeZone} />{' '}
      <span className="whitespace-nowrap">
        {left < 0 ? '· past' : left < 48 * HOUR && `· ${leftWords(left)}`}
      </span>
    </span>
  )
}

const leftWords = (left: number) =>
  left < HOUR ? `in ${Math.ceil(left / 60_000)} min` : `in ${Math.floor(left / HOUR)} h`

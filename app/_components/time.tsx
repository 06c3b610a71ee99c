import { timeWords } from '@/lib/reports/words'

const SHOWS = {
  /** "Tue, Mar 10, 19:42" */
  short: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  /** "Mar 10, 2026" */
  day: { day: 'numeric', month: 'short', year: 'numeric' },
} as const

interface Props {
  /** ISO 8601 */
  readonly at: string
  /** the newsroom's zone: everybody there reads the same clock */
  readonly timeZone: string
  readonly show?: keyof typeof SHOWS | 'full'
}

/** A moment on the newsroom's clock; pointing at it shows it in full. */
export function Time({ at, timeZone, show = 'short' }: Props) {
  const full = timeWords(at, timeZone)
  const words =
    show === 'full'
      ? full
      : new Intl.DateTimeFormat('en-US', { ...SHOWS[show], timeZone }).format(new Date(at))
  return (
    <time dateTime={at} title={full} className="tabular-nums">
      {words}
    </time>
  )
}

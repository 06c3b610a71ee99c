const WALL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/

/**
 * The moment a clock in `timeZone` showed "2026-03-10T19:42" (what a date-and-time field gives), as ISO 8601; null where
 * it is no such time. A time that a clock change skips is moved on by the hour skipped; one it repeats is the first.
 */
export function instantOf(wall: string, timeZone: string): string | null {
  const match = WALL.exec(wall)
  if (!match) return null
  const [year, month, day, hour, minute] = match.slice(1).map(Number)
  const asIfUtc = Date.UTC(year, month - 1, day, hour, minute)
  const isReal = new Date(asIfUtc).toISOString().slice(0, 16) === wall
  if (!isReal) return null
  const guesses = [-1, 1].map((days) => asIfUtc - offsetAt(asIfUtc + days * 86_400_000, timeZone))
  const fits = guesses.filter((guess) => guess + offsetAt(guess, timeZone) === asIfUtc)
  return new Date(fits.length > 0 ? Math.min(...fits) : Math.max(...guesses)).toISOString()
}

/** Milliseconds that `timeZone` is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
  return shown - Math.floor(moment / 60_000) * 60_000
}

import type { EventView } from '@/lib/audit/queries'

export interface DayOfEvents {
  /** "Tuesday, March 10, 2026" */
  readonly day: string
  readonly events: readonly EventView[]
}

/** Events in their order, cut where the newsroom's clock passes midnight. */
export function byDay(events: readonly EventView[], timeZone: string): DayOfEvents[] {
  const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone })
  const days: { day: string; events: EventView[] }[] = []
  for (const event of events) {
    const day = format.format(new Date(event.at))
    const last = days.at(-1)
    if (last?.day === day) last.events.push(event)
    else days.push({ day, events: [event] })
  }
  return days
}

/** "19:42" on the newsroom's clock. */
export const timeOfDay = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(iso),
  )

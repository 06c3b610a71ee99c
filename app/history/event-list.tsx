import type { EventView } from '@/lib/audit/queries'
import { byDay, timeOfDay } from './by-day'

/** What happened, newest first, a day at a time. */
export const EventList = ({ events, timeZone }: { events: readonly EventView[]; timeZone: string }) =>
  byDay(events, timeZone).map(({ day, events }) => (
    <section key={day} aria-label={day} className="mt-8">
      <h2 className="border-ink border-b pb-1 font-serif text-lg font-semibold">{day}</h2>
      <ol>
        {events.map(({ sequence, at, actor, sentence }) => (
          <li
            key={sequence}
            id={`e${sequence}`}
            className="border-rule target:bg-wash grid scroll-mt-24 grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 border-b py-2 sm:grid-cols-[3.5rem_minmax(0,1fr)_auto]"
          >
            <time dateTime={at} className="text-quiet tabular-nums">
              {timeOfDay(at, timeZone)}
            </time>
            <p className="max-w-3xl [overflow-wrap:anywhere]">
              <b>{actor.name}</b> {sentence}
            </p>
            <a
              href={`#e${sequence}`}
              className="text-quiet col-start-2 text-sm tabular-nums sm:col-start-3"
              aria-label={`Entry ${sequence}`}
            >
              no. {sequence}
            </a>
          </li>
        ))}
      </ol>
    </section>
  ))

'use client'
import { Button } from '@/app/_components/button'
import { Time } from '@/app/_components/time'

export interface DecidedItem {
  readonly id: string
  readonly decision: 'accepted' | 'left'
  readonly number: number | null
  readonly words: string
  readonly speaker: string | null
  /** the run reads no statement there any more */
  readonly isGone: boolean
  readonly by: string
  /** ISO 8601 */
  readonly at: string
  /** one takes back one's own decisions alone */
  readonly isMine: boolean
}

interface Props {
  readonly items: readonly DecidedItem[]
  readonly timeZone: string
  readonly undo: ((ids: string[]) => void) | null
}

/** What the words are, as the decision left them. */
const standing = ({ isGone, decision }: DecidedItem) => {
  if (decision === 'accepted') return isGone ? 'no statement' : 'is now'
  return isGone ? 'would be no statement' : 'would be'
}

const TITLES = { accepted: 'Accepted', left: 'Left as it is' }

/** What was decided on another reading and can still be taken back: who decided, and when. */
export const DecidedList = ({ items, timeZone, undo }: Props) =>
  (['accepted', 'left'] as const).map((decision) => {
    const of = items.filter((item) => item.decision === decision)
    const mine = of.filter(({ isMine }) => isMine).map(({ id }) => id)
    if (of.length === 0) return null
    return (
      <section key={decision} aria-label={TITLES[decision]}>
        <div className="border-ink flex items-end gap-4 border-b pb-2">
          <h2 className="flex-1 font-serif text-xl font-semibold">
            {TITLES[decision]}: {of.length}
          </h2>
          {undo && mine.length > 1 && (
            <Button size="small" look="quiet" onClick={() => undo(mine)}>
              Undo all {mine.length} of yours
            </Button>
          )}
        </div>
        <ul className="divide-y divide-(--rule)">
          {of.map((item) => (
            <li key={item.id} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
              <div className="grid min-w-0 flex-1 basis-80 gap-1">
                <p dir="auto">
                  <span className="text-quiet text-sm">{standing(item)} </span>
                  <span className="font-serif">{item.words}</span>{' '}
                  <span className="text-quiet text-sm">· {item.speaker ?? 'nobody named'}</span>
                </p>
                <p className="text-quiet text-sm">
                  {item.number !== null && `Claim ${item.number} · `}
                  {decision} by {item.by}, <Time at={item.at} timeZone={timeZone} />
                </p>
              </div>
              {undo && item.isMine && (
                <Button size="small" onClick={() => undo([item.id])}>
                  Undo<span className="sr-only">: {item.words}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
    )
  })

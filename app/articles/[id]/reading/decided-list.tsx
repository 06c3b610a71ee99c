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
  /** one page of them; how many there are on all pages, and how many are one's own */
  readonly items: readonly DecidedItem[]
  readonly totals: ReadonlyMap<DecidedItem['decision'], number>
  readonly mine: number
  readonly timeZone: string
  /** takes back one, or with null all of one's own */
  readonly undo: ((id: string | null) => void) | null
}

/** What the words are, as the decision left them. */
const standing = ({ isGone, decision }: DecidedItem) => {
  if (decision === 'accepted') return isGone ? 'no statement' : 'is now'
  return isGone ? 'would be no statement' : 'would be'
}

const TITLES = { accepted: 'Accepted', left: 'Left as it is' }

/** What was decided on another reading and can still be taken back: who decided, and when. */
export const DecidedList = ({ items, totals, mine, timeZone, undo }: Props) => (
  <>
    {undo && mine > 1 && (
      <Button size="small" look="quiet" className="justify-self-start" onClick={() => undo(null)}>
        Undo all {mine} of yours
      </Button>
    )}
    {(['accepted', 'left'] as const).map((decision) => {
      const of = items.filter((item) => item.decision === decision)
      if (of.length === 0) return null
      return (
        <section key={decision} aria-label={TITLES[decision]}>
          <h2 className="border-ink border-b pb-2 font-serif text-xl font-semibold">
            {TITLES[decision]}: {totals.get(decision)}
          </h2>
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
                  <Button size="small" onClick={() => undo(item.id)}>
                    Undo<span className="sr-only">: {item.words}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )
    })}
  </>
)

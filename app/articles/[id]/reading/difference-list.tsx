'use client'
import { Button } from '@/app/_components/button'
import { OutcomeNotice } from '@/app/_components/outcome-notice'
import { useAct } from '@/app/_components/use-act'
import { accept, leave, undo } from './actions'
import { type DecidedItem, DecidedList } from './decided-list'

interface Side {
  readonly words: string
  readonly speaker: string | null
}

export interface DifferenceItem {
  readonly proposalId: string | null
  readonly claimId: string | null
  readonly version: number | null
  readonly number: number | null
  /** a person worked on the claim: it is shown, and not on offer */
  readonly touched: boolean
  readonly before: Side | null
  readonly after: Side | null
  readonly reason: string | null
}

interface Props {
  readonly on: { readonly articleId: string; readonly runId: string }
  readonly mayAccept: boolean
  readonly items: readonly DifferenceItem[]
  readonly decided: readonly DecidedItem[]
  readonly timeZone: string
}

const kindOf = ({ before, after }: DifferenceItem) => (!before ? 'added' : after ? 'changed' : 'gone')
const TITLES = {
  added: 'Statements it adds',
  changed: 'Claims it reads otherwise',
  gone: 'Claims it reads no more',
}

/** The differences by kind, each to be accepted or left; those that people worked on, and those decided, apart. */
export function DifferenceList({ on, mayAccept, items, decided, timeZone }: Props) {
  const accepting = useAct(accept)
  const leaving = useAct(leave)
  const undoing = useAct(undo)
  const acts = [accepting, leaving, undoing]
  const busy = acts.some((one) => one.busy)
  const failed = acts.map((one) => one.outcome).find((outcome) => outcome && !outcome.ok) ?? null
  const offered = items.filter(({ touched }) => !touched)
  const begin = () => {
    for (const one of acts) one.clear()
  }
  const decide: Decide = {
    accept: (chosen) => {
      begin()
      void accepting.act({ ...on, accepted: chosen.map(named) })
    },
    leave: (chosen) => {
      begin()
      void leaving.act({ ...on, left: chosen.map(named) })
    },
  }
  const takeBack = (decisionIds: string[]) => {
    begin()
    void undoing.act({ articleId: on.articleId, decisionIds })
  }
  return (
    <div className="grid gap-8">
      {mayAccept && offered.length > 1 && (
        <div className="flex flex-wrap gap-3">
          <Button look="primary" busy={busy} onClick={() => decide.accept(offered)}>
            Accept all {offered.length}
          </Button>
          <Button busy={busy} onClick={() => decide.leave(offered)}>
            Leave all as they are
          </Button>
        </div>
      )}
      {offered.length === 0 && <p className="text-quiet">Nothing more is on offer.</p>}
      <OutcomeNotice outcome={failed} />
      {(['added', 'changed', 'gone'] as const).map((kind) => (
        <Group
          key={kind}
          title={TITLES[kind]}
          items={offered.filter((item) => kindOf(item) === kind)}
          decide={mayAccept && !busy ? decide : null}
        />
      ))}
      <Group
        title="Left alone: somebody worked on these"
        items={items.filter(({ touched }) => touched)}
        decide={null}
      />
      <DecidedList items={decided} timeZone={timeZone} undo={busy ? null : takeBack} />
    </div>
  )
}

const named = ({ proposalId, claimId, version }: DifferenceItem) => ({ proposalId, claimId, version })

interface Decide {
  readonly accept: (items: readonly DifferenceItem[]) => void
  readonly leave: (items: readonly DifferenceItem[]) => void
}

interface GroupProps {
  readonly title: string
  readonly items: readonly DifferenceItem[]
  readonly decide: Decide | null
}

const Group = ({ title, items, decide }: GroupProps) =>
  items.length > 0 && (
    <section aria-label={title}>
      <h2 className="border-ink border-b pb-2 font-serif text-xl font-semibold">
        {title}: {items.length}
      </h2>
      <ul className="divide-y divide-(--rule)">
        {items.map((item) => (
          <li
            key={`${item.proposalId} ${item.claimId}`}
            className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3"
          >
            <div className="grid min-w-0 flex-1 basis-80 gap-1">
              {item.number !== null && <p className="text-quiet text-sm">Claim {item.number}</p>}
              {item.before && <Words side={item.before} as={item.after ? 'was' : 'is'} />}
              {item.after && <Words side={item.after} as={item.before ? 'would be' : 'reads'} />}
              {item.reason && <p className="text-quiet text-sm">{item.reason}</p>}
            </div>
            {decide && (
              <div className="flex gap-2">
                <Button size="small" onClick={() => decide.accept([item])}>
                  {item.after ? 'Accept' : 'Dismiss it'}
                  <span className="sr-only">: {(item.after ?? item.before)?.words}</span>
                </Button>
                <Button size="small" look="quiet" onClick={() => decide.leave([item])}>
                  Leave
                  <span className="sr-only"> as it is: {(item.after ?? item.before)?.words}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )

const Words = ({ side, as }: { side: Side; as: string }) => (
  <p dir="auto">
    <span className="text-quiet text-sm">{as} </span>
    <span className="font-serif">{side.words}</span>{' '}
    <span className="text-quiet text-sm">· {side.speaker ?? 'nobody named'}</span>
  </p>
)

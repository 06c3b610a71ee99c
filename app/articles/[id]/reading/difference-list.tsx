'use client'
import { Button } from '@/app/_components/button'
import { OutcomeNotice } from '@/app/_components/outcome-notice'
import { useAct } from '@/app/_components/use-act'
import { accept } from './actions'

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
}

const kindOf = ({ before, after }: DifferenceItem) => (!before ? 'added' : after ? 'changed' : 'gone')
const TITLES = {
  added: 'Statements it adds',
  changed: 'Claims it reads otherwise',
  gone: 'Claims it reads no more',
}

/** The differences by kind, each to be accepted alone or with all the others; those that people worked on apart. */
export function DifferenceList({ on, mayAccept, items }: Props) {
  const { act, busy, outcome } = useAct(accept)
  const offered = items.filter(({ touched }) => !touched)
  const take = (chosen: readonly DifferenceItem[]) =>
    void act({
      ...on,
      accepted: chosen.map(({ proposalId, claimId, version }) => ({ proposalId, claimId, version })),
    })
  return (
    <div className="grid gap-8">
      {mayAccept && offered.length > 1 && (
        <Button look="primary" className="justify-self-start" busy={busy} onClick={() => take(offered)}>
          Accept all {offered.length}
        </Button>
      )}
      <OutcomeNotice outcome={outcome && !outcome.ok ? outcome : null} />
      {(['added', 'changed', 'gone'] as const).map((kind) => (
        <Group
          key={kind}
          title={TITLES[kind]}
          items={offered.filter((item) => kindOf(item) === kind)}
          accept={mayAccept && !busy ? (item) => take([item]) : null}
        />
      ))}
      <Group
        title="Left alone: somebody worked on these"
        items={items.filter(({ touched }) => touched)}
        accept={null}
      />
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly items: readonly DifferenceItem[]
  readonly accept: ((item: DifferenceItem) => void) | null
}

const Group = ({ title, items, accept }: GroupProps) =>
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
            {accept && (
              <Button size="small" onClick={() => accept(item)}>
                {item.after ? 'Accept' : 'Dismiss it'}
                <span className="sr-only">: {(item.after ?? item.before)?.words}</span>
              </Button>
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

'use client'
import type { ComponentProps, ReactNode } from 'react'
import type { z } from 'zod'
import { Button } from '@/app/_components/button'
import { OutcomeNotice } from '@/app/_components/outcome-notice'
import { useAct } from '@/app/_components/use-act'
import type { ChosenDifferences } from '@/lib/claims/model/inputs'
import { accept, leave, undo } from './actions'
import { DecidedList } from './decided-list'

interface Side {
  readonly words: string
  readonly speaker: string | null
}

export type DifferenceKind = 'added' | 'changed' | 'gone' | 'touched'

export interface DifferenceItem {
  /** touched: a person worked on the claim, so that it is shown and not on offer */
  readonly kind: DifferenceKind
  readonly proposalId: string | null
  readonly claimId: string | null
  readonly version: number | null
  readonly number: number | null
  readonly before: Side | null
  readonly after: Side | null
  readonly reason: string | null
}

interface Props {
  readonly on: { readonly articleId: string; readonly runId: string }
  readonly mayAccept: boolean
  /** one page of them; how many there are on all pages */
  readonly items: readonly DifferenceItem[]
  readonly totals: ReadonlyMap<DifferenceKind, number>
  /** what is taken when all is taken: as it stands on this page */
  readonly wholes: { readonly offered: string; readonly mine: string }
  readonly pager: ReactNode
  readonly decided: Omit<ComponentProps<typeof DecidedList>, 'undo'>
}

const TITLES = {
  added: 'Statements it adds',
  changed: 'Claims it reads otherwise',
  gone: 'Claims it reads no more',
}
const KINDS = ['added', 'changed', 'gone'] as const

/** The differences by kind, each to be accepted or left; those that people worked on, and those decided, apart. */
export function DifferenceList({ on, mayAccept, items, totals, wholes, pager, decided }: Props) {
  const accepting = useAct(accept)
  const leaving = useAct(leave)
  const undoing = useAct(undo)
  const acts = [accepting, leaving, undoing]
  const busy = acts.some((one) => one.busy)
  const failed = acts.map((one) => one.outcome).find((outcome) => outcome && !outcome.ok) ?? null
  const total = (kind: DifferenceKind) => totals.get(kind) ?? 0
  const offered = KINDS.reduce((sum, kind) => sum + total(kind), 0)
  const begin = () => {
    for (const one of acts) one.clear()
  }
  const decide: Decide = {
    accept: (accepted) => {
      begin()
      void accepting.act({ ...on, accepted })
    },
    leave: (left) => {
      begin()
      void leaving.act({ ...on, left })
    },
  }
  const takeBack = (decisionId: string | null) => {
    begin()
    const decisions = decisionId === null ? { allOf: wholes.mine } : [decisionId]
    void undoing.act({ articleId: on.articleId, decisions })
  }
  return (
    <div className="grid gap-8">
      {mayAccept && offered > 1 && (
        <div className="flex flex-wrap gap-3">
          <Button look="primary" busy={busy} onClick={() => decide.accept({ allOf: wholes.offered })}>
            Accept all {offered}
          </Button>
          <Button busy={busy} onClick={() => decide.leave({ allOf: wholes.offered })}>
            Leave all as they are
          </Button>
        </div>
      )}
      {offered === 0 && <p className="text-quiet">Nothing more is on offer.</p>}
      <OutcomeNotice outcome={failed} />
      {KINDS.map((kind) => (
        <Group
          key={kind}
          title={TITLES[kind]}
          total={total(kind)}
          items={items.filter((item) => item.kind === kind)}
          decide={mayAccept && !busy ? decide : null}
        />
      ))}
      <Group
        title="Left alone: somebody worked on these"
        total={total('touched')}
        items={items.filter((item) => item.kind === 'touched')}
        decide={null}
      />
      {pager}
      <DecidedList {...decided} undo={busy ? null : takeBack} />
    </div>
  )
}

const named = ({ proposalId, claimId, version }: DifferenceItem) => ({ proposalId, claimId, version })

type Chosen = z.input<typeof ChosenDifferences>
interface Decide {
  readonly accept: (chosen: Chosen) => void
  readonly leave: (chosen: Chosen) => void
}

interface GroupProps {
  readonly title: string
  readonly total: number
  readonly items: readonly DifferenceItem[]
  readonly decide: Decide | null
}

const Group = ({ title, total, items, decide }: GroupProps) =>
  items.length > 0 && (
    <section aria-label={title}>
      <h2 className="border-ink border-b pb-2 font-serif text-xl font-semibold">
        {title}: {total}
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
                <Button size="small" onClick={() => decide.accept([named(item)])}>
                  {item.after ? 'Accept' : 'Dismiss it'}
                  <span className="sr-only">: {(item.after ?? item.before)?.words}</span>
                </Button>
                <Button size="small" look="quiet" onClick={() => decide.leave([named(item)])}>
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

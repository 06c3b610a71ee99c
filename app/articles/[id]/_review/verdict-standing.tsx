'use client'
import { PenLine, Undo2 } from 'lucide-react'
import { Button } from '@/app/_components/button'
import { Kbd } from '@/app/_components/kbd'
import { ResultBadge } from '@/app/_components/result-badge'
import { Time } from '@/app/_components/time'
import type { VerdictView } from '@/lib/claims/model'
import { asked } from '@/lib/claims/rules/approval'
import { BASIS_WORDS } from '@/lib/reports/words'
import * as acts from './acts'
import { keyLabel, keyOf } from './keymap'
import { useCurrent } from './review-context'
import { VerdictAllowances } from './verdict-allowances'
import { VerdictWords } from './verdict-words'

/** The verdict that stands, its two signatures, and what the person looking can do with it. */
export function VerdictStanding({ verdict }: { verdict: VerdictView }) {
  const { claim, data, perform, keymap } = useCurrent()
  const { me, may, article } = data
  const { approval } = verdict
  const mine = verdict.by.memberId === me.memberId
  const approvable =
    may.approve &&
    !approval &&
    verdict.userId !== me.userId &&
    claim.stale === null &&
    asked(verdict).every(({ allowed }) => allowed)
  return (
    <div className="mb-2 grid gap-1.5 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ResultBadge result={claim.result} status={claim.status} />
        <span className="min-w-0">
          {verdict.by.name}, <Time at={verdict.by.at} timeZone={article.timeZone} />
          {verdict.basis && <>, {BASIS_WORDS[verdict.basis]}</>}
        </span>
      </div>
      <VerdictWords verdict={verdict} />
      <VerdictAllowances verdict={verdict} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {approval ? (
          <span>
            Second signature: <b>{approval.name}</b>, <Time at={approval.at} timeZone={article.timeZone} />
          </span>
        ) : (
          <span className="text-quiet">
            {mine ? 'Waits for a second person’s signature.' : 'No second signature yet.'}
          </span>
        )}
        <span className="ml-auto flex gap-1">
          {approvable && (
            <Button size="small" look="primary" onClick={() => void perform(acts.approve(claim, verdict.id))}>
              <PenLine aria-hidden /> Approve <Kbd>{keyLabel(keyOf('approve', keymap))}</Kbd>
            </Button>
          )}
          {approval?.memberId === me.memberId && (
            <Button
              size="small"
              onClick={() =>
                void perform(acts.undo(claim, { act: 'withdrawApproval', approvalId: approval.id }))
              }
            >
              <Undo2 aria-hidden /> Take back the approval
            </Button>
          )}
          {mine && (
            <Button
              size="small"
              look="quiet"
              onClick={() =>
                void perform(acts.undo(claim, { act: 'withdrawVerdict', verdictId: verdict.id }))
              }
            >
              <Undo2 aria-hidden /> Take back
            </Button>
          )}
        </span>
      </div>
    </div>
  )
}

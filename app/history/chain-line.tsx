import { ShieldAlert, ShieldCheck } from 'lucide-react'
import type { ChainState } from '@/lib/audit/verify'
import { CopyButton } from './copy-button'

interface Props {
  readonly state: ChainState
  /** the reader is not shown entries on legal notes, though they are counted and checked */
  readonly hidesLegal?: boolean
}

/** Whether the history is whole, recomputed for this page from its first entry. */
export function ChainLine({ state, hidesLegal = false }: Props) {
  if (!state.intact)
    return (
      <p role="alert" className="border-bad bg-wash mt-4 flex gap-3 border-l-4 p-4">
        <ShieldAlert aria-hidden className="text-bad size-6 shrink-0" />
        <span>
          <b className="text-bad">The chain is broken at entry {state.sequence}:</b> {state.problem}. Somebody
          has changed the database beside the product. Keep a copy of it as it is, and compare with a backup
          and with the head hash printed in an exported report.
        </span>
      </p>
    )
  return (
    <div className="border-accent bg-wash mt-4 flex gap-3 border-l-4 p-4">
      <ShieldCheck aria-hidden className="text-accent size-6 shrink-0" />
      <div className="min-w-0">
        <p>
          <b>Chain intact</b>, {state.length} {state.length === 1 ? 'entry' : 'entries'}. Every entry was
          recomputed for this page from the first one on.
          {hidesLegal && ' Entries on legal notes are not listed for you.'}
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3">
          <span className="text-quiet">Head hash</span>
          <code className="text-sm break-all">{state.headHash}</code>
          <CopyButton text={state.headHash} label="Copy the head hash" />
        </p>
      </div>
    </div>
  )
}

import type { Status } from '@/lib/claims/model'
import { STATUS_LOOKS } from './status-looks'

/** How far the checking of a claim is, with the line that marks its words in the galley. */
export const StatusBadge = ({ status }: { status: Status }) => {
  const { text, line } = STATUS_LOOKS[status]
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className={`inline-block w-5 ${line}`} />
      {text}
    </span>
  )
}

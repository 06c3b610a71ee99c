import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'

const TONES = {
  info: { box: 'bg-wash border-accent', Icon: Info },
  done: { box: 'bg-wash border-good', Icon: CircleCheck },
  problem: { box: 'bg-bad-wash border-bad', Icon: CircleAlert },
} as const

interface Props {
  readonly tone?: keyof typeof TONES
  readonly title?: string
  readonly children?: ReactNode
}

/** What happened, what was kept, what to do. A problem is read out at once. */
export function Notice({ tone = 'info', title, children }: Props) {
  const { box, Icon } = TONES[tone]
  return (
    <div
      role={tone === 'problem' ? 'alert' : 'status'}
      className={`flex gap-2.5 rounded-r-md border-l-4 px-3.5 py-2.5 ${box}`}
    >
      <Icon aria-hidden className="mt-0.5 size-4.5 shrink-0" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}

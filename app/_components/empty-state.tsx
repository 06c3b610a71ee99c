import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** what to do next */
  readonly children: ReactNode
  readonly action?: ReactNode
}

export const EmptyState = ({ title, children, action }: Props) => (
  <div className="border-rule rounded-md border border-dashed px-6 py-8">
    <p className="font-serif text-lg font-semibold">{title}</p>
    <p className="text-quiet mt-1 max-w-measure">{children}</p>
    {action && <div className="mt-4">{action}</div>}
  </div>
)

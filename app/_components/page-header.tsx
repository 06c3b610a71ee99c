import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** what stands above the title: where one is */
  readonly kicker?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

export const PageHeader = ({ title, kicker, children, actions }: Props) => (
  <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
    <div className="min-w-0">
      {kicker && <p className="text-quiet mb-1 text-sm">{kicker}</p>}
      <h1 className="font-serif text-3xl leading-tight font-semibold tracking-tight text-balance" dir="auto">
        {title}
      </h1>
      {children && <div className="text-quiet mt-1 max-w-measure">{children}</div>}
    </div>
    {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
  </header>
)

import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly number: string
  readonly paragraph: number
  readonly children: ReactNode
}

/** An entry of the report, its number and paragraph hanging in the margin. */
export const ReportEntry = ({ label, number, paragraph, children }: Props) => (
  <article
    aria-label={label}
    className="border-rule grid gap-x-4 border-b py-6 sm:grid-cols-[3.5rem_minmax(0,1fr)]"
  >
    <p className="flex items-baseline gap-2 sm:block">
      <b className="font-serif text-xl font-semibold">{number}</b>
      <span className="text-quiet block text-sm whitespace-nowrap">¶ {paragraph}</span>
    </p>
    <div className="max-w-3xl min-w-0">{children}</div>
  </article>
)

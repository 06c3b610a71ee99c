import type { ReactNode } from 'react'
import { Link } from '../../../_components/link'

interface Props {
  readonly label: string
  readonly number: string
  readonly paragraph: number
  /** where it is worked on */
  readonly href: string
  readonly children: ReactNode
}

/** An entry of the report, its number and paragraph hanging in the margin. */
export const ReportEntry = ({ label, number, paragraph, href, children }: Props) => (
  <article
    aria-label={label}
    className="border-rule grid gap-x-4 border-b py-6 sm:grid-cols-[3.5rem_minmax(0,1fr)]"
  >
    <p className="flex items-baseline gap-2 sm:block">
      <Link
        href={href}
        aria-label={`${label}: review`}
        className="font-serif text-xl font-semibold hover:underline"
      >
        {number}
      </Link>
      <span className="text-quiet block text-sm whitespace-nowrap">¶ {paragraph}</span>
    </p>
    <div className="max-w-3xl min-w-0">{children}</div>
  </article>
)

'use client'
import { MarkItem } from './mark-item'
import { useReview } from './review-context'

/** Quotation marks that are no claim: each becomes one, or is set aside by a person with a reason, and back. */
export function MarksPanel() {
  const { data, mark } = useReview()
  const { marks } = data
  if (marks.length === 0) return null
  const open = marks.filter((item) => !item.decided).length
  const isCurrent = (start: number) => mark?.span[0] === start
  return (
    <section aria-labelledby="marks-title">
      <h3 id="marks-title" className="card-title">
        Set aside: {marks.length}
        {open > 0 && <span className="text-bad font-normal"> · {open} to be decided by a person</span>}
      </h3>
      <ul className="grid gap-2">
        {marks.map((item) => (
          <li key={item.span.join()}>
            <MarkItem mark={item} isCurrent={isCurrent(item.span[0])} />
          </li>
        ))}
      </ul>
    </section>
  )
}

import { LockKeyhole } from 'lucide-react'
import type { ArticleRow } from '@/lib/articles/model'
import { Deadline } from '../_components/deadline'
import { Link } from '../_components/link'
import { LinkPending } from '../_components/link-pending'
import { ProgressBar } from '../_components/progress-bar'

interface Props {
  readonly article: ArticleRow
  readonly timeZone: string
  readonly now: number
}

export const DueArticle = ({ article: { id, title, access, deadline, progress }, timeZone, now }: Props) => (
  <li className="border-rule border-b py-3.5">
    <Link
      href={`/articles/${id}`}
      className="font-serif text-lg leading-snug font-semibold no-underline hover:underline"
      dir="auto"
    >
      {title}
      <LinkPending />
    </Link>
    <p className="text-quiet mt-0.5 mb-2 flex flex-wrap items-center gap-x-2 text-sm">
      {access === 'RESTRICTED' && (
        <span className="text-bad inline-flex items-center gap-1">
          <LockKeyhole aria-hidden className="size-3.5" /> Restricted
        </span>
      )}
      <Deadline at={deadline} timeZone={timeZone} now={now} />
    </p>
    <ProgressBar progress={progress} />
  </li>
)

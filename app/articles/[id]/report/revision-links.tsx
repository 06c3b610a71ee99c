import { Link } from '../../../_components/link'

interface Props {
  readonly articleId: string
  readonly latest: number
  readonly shown: number
}

/** Every revision has a report of its own, newest first. */
export const RevisionLinks = ({ articleId, latest, shown }: Props) => (
  <nav aria-label="Revisions" className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
    <span className="text-quiet">Revision</span>
    {Array.from({ length: latest }, (_, at) => latest - at).map((number) => (
      <Link
        key={number}
        href={`/articles/${articleId}/report?revision=${number}`}
        aria-current={number === shown ? 'page' : undefined}
        className="prose-link aria-[current]:text-ink min-w-6 py-0.5 text-center aria-[current]:font-semibold aria-[current]:no-underline"
      >
        {number}
      </Link>
    ))}
  </nav>
)

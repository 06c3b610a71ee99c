'use client'
import { LockKeyhole } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { Link } from '../../_components/link'

const PAGES = [
  { path: '', text: 'Review' },
  { path: '/sources', text: 'Sources' },
  { path: '/report', text: 'Report' },
  { path: '/history', text: 'History' },
  { path: '/people', text: 'People' },
] as const

interface Props {
  readonly articleId: string
  readonly title: string
  readonly restricted: boolean
}

/** The pages of one article; its title stands beside them everywhere but on the review screen, which shows it large. */
export function ArticleNav({ articleId, title, restricted }: Props) {
  const path = usePathname()
  const root = `/articles/${articleId}`
  const isHere = (page: string) => (page === '' ? path === root : path.startsWith(root + page))
  return (
    <nav aria-label="Article" className="border-rule bg-paper border-b print:hidden">
      <div className="mx-auto flex max-w-[96rem] items-center gap-x-4 px-4 sm:px-6">
        <div className="-mx-2 flex gap-x-1 overflow-x-auto">
          {PAGES.map((page) => (
            <Link
              key={page.path}
              href={root + page.path}
              aria-current={isHere(page.path) ? 'page' : undefined}
              className="text-quiet hover:text-ink aria-[current]:text-ink aria-[current]:border-accent border-b-2 border-transparent px-2 py-1.5 text-sm font-medium whitespace-nowrap no-underline"
            >
              {page.text}
            </Link>
          ))}
        </div>
        {path !== root && (
          <span className="text-quiet hidden min-w-0 truncate font-serif sm:inline" dir="auto">
            {title}
          </span>
        )}
        {restricted && (
          <span className="text-bad ml-auto inline-flex items-center gap-1.5 text-sm font-medium whitespace-nowrap">
            <LockKeyhole aria-hidden className="size-3.5" /> Restricted
          </span>
        )}
      </div>
    </nav>
  )
}

import { Link } from '../_components/link'
import { type Filters, filtersHref } from './filters'

const SHOWS = [
  { show: 'open', text: 'Open' },
  { show: 'signed', text: 'Signed off' },
  { show: 'all', text: 'All' },
] as const

/** The filters as links, so that each is an address to come back to or to send. */
export const FilterLinks = ({ filters }: { filters: Filters }) => (
  <nav aria-label="Filters" className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
    <ul className="border-edge flex divide-x divide-edge overflow-hidden rounded-md border">
      {SHOWS.map(({ show, text }) => (
        <li key={show}>
          <FilterLink href={filtersHref({ ...filters, show, after: null })} on={filters.show === show}>
            {text}
          </FilterLink>
        </li>
      ))}
    </ul>
    <ul className="border-edge flex divide-x divide-edge overflow-hidden rounded-md border">
      <li>
        <FilterLink href={filtersHref({ ...filters, mine: false, after: null })} on={!filters.mine}>
          Everybody’s
        </FilterLink>
      </li>
      <li>
        <FilterLink href={filtersHref({ ...filters, mine: true, after: null })} on={filters.mine}>
          Mine
        </FilterLink>
      </li>
    </ul>
  </nav>
)

const FilterLink = ({ href, on, children }: { href: string; on: boolean; children: string }) => (
  <Link
    href={href}
    aria-current={on ? 'true' : undefined}
    className="hover:bg-wash aria-[current]:bg-accent aria-[current]:text-on-accent block px-3 py-1 text-sm font-medium no-underline -outline-offset-2"
  >
    {children}
  </Link>
)

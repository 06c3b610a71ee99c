import { z } from 'zod'
import type { Search } from '../found'

const SHOWS = ['open', 'signed', 'all'] as const

export interface Filters {
  readonly show: (typeof SHOWS)[number]
  readonly mine: boolean
  readonly after: string | null
}

/** The filters in the address; what is missing or odd counts as not filtered. */
export async function readFilters(search: Search): Promise<Filters> {
  const { show, mine, after } = await search
  return {
    show: SHOWS.find((known) => known === show) ?? 'open',
    mine: mine === '1',
    after: z.uuid().safeParse(after).data ?? null,
  }
}

/** The address of the page with these filters. */
export function filtersHref({ show, mine, after }: Filters): string {
  const query = new URLSearchParams({
    ...(show === 'open' ? {} : { show }),
    ...(mine ? { mine: '1' } : {}),
    ...(after ? { after } : {}),
  })
  return query.size > 0 ? `/articles?${query}` : '/articles'
}

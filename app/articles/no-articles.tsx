import { ButtonLink } from '../_components/button-link'
import { EmptyState } from '../_components/empty-state'
import { type Filters, filtersHref } from './filters'

/** Why the table is empty, and what to do about it. */
export function NoArticles({ filters }: { filters: Filters }) {
  if (filters.show === 'open' && !filters.mine && !filters.after)
    return (
      <EmptyState
        title="No open article"
        action={
          <ButtonLink look="primary" href="/articles/new">
            Import an article
          </ButtonLink>
        }
      >
        Paste or upload a draft. Every quoted statement in it becomes a claim with its speaker, ready to be
        checked.
      </EmptyState>
    )
  return (
    <EmptyState
      title="No article fits these filters"
      action={<ButtonLink href={filtersHref({ show: 'all', mine: false, after: null })}>Show all</ButtonLink>}
    >
      Choose others above, or show everything you can see.
    </EmptyState>
  )
}

import { Plus } from 'lucide-react'
import { listArticles, listRestrictedForHead } from '@/lib/articles/queries'
import { requireActor } from '@/lib/auth/session'
import { ButtonLink } from '../_components/button-link'
import { Page } from '../_components/page'
import { PageHeader } from '../_components/page-header'
import { Pager } from '../_components/pager'
import type { Search } from '../found'
import { ArticleTable } from './article-table'
import { FilterLinks } from './filter-links'
import { filtersHref, readFilters } from './filters'
import { NoArticles } from './no-articles'
import { RestrictedArticles } from './restricted-articles'

export const metadata = { title: 'Articles' }

export default async function ArticlesPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor()
  const filters = await readFilters(searchParams)
  const [{ rows, next }, closed] = await Promise.all([
    listArticles(actor, filters),
    listRestrictedForHead(actor),
  ])
  return (
    <Page>
      <PageHeader
        title="Articles"
        actions={
          <ButtonLink href="/articles/new">
            <Plus aria-hidden /> Import an article
          </ButtonLink>
        }
      />
      <FilterLinks filters={filters} />
      {rows.length > 0 ? (
        <ArticleTable rows={rows} timeZone={actor.timeZone} now={Date.now()} />
      ) : (
        <NoArticles filters={filters} />
      )}
      <Pager
        what="articles"
        first={filters.after && filtersHref({ ...filters, after: null })}
        next={next && filtersHref({ ...filters, after: next })}
      />
      <RestrictedArticles articles={closed} memberId={actor.memberId} timeZone={actor.timeZone} />
    </Page>
  )
}

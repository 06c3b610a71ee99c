import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { listArticles } from '@/lib/articles/queries'
import { readQueue } from '@/lib/articles/queue'
import { requireActor } from '@/lib/auth/session'
import { ButtonLink } from './_components/button-link'
import { EmptyState } from './_components/empty-state'
import { Page } from './_components/page'
import { PageHeader } from './_components/page-header'
import { DueArticle } from './_home/due-article'
import { Queue } from './_home/queue'

export const metadata: Metadata = { title: 'Home · Verbatim' }

/** The page shows what is nearest; the rest is one page away. */
const DUE = 8

export default async function HomePage() {
  const actor = await requireActor()
  const [queue, { rows }] = await Promise.all([
    readQueue(actor),
    listArticles(actor, { show: 'open', mine: false, after: null }),
  ])
  const now = Date.now()
  return (
    <Page>
      <PageHeader title="What waits for you" actions={<ImportButton />} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-label="My queue" className="min-w-0">
          <Queue {...queue} timeZone={actor.timeZone} />
        </section>
        <section aria-labelledby="by-deadline" className="min-w-0">
          <h2 id="by-deadline" className="border-ink border-b pb-2 font-serif text-xl font-semibold">
            Articles by deadline
          </h2>
          <ul>
            {rows.slice(0, DUE).map((article) => (
              <DueArticle key={article.id} article={article} timeZone={actor.timeZone} now={now} />
            ))}
          </ul>
          {rows.length === 0 ? (
            <div className="mt-4">
              <EmptyState title="No open article" action={<ImportButton />}>
                Import a draft; its quoted statements become claims to check.
              </EmptyState>
            </div>
          ) : (
            <ButtonLink href="/articles" size="small" className="mt-4">
              All articles
            </ButtonLink>
          )}
        </section>
      </div>
    </Page>
  )
}

const ImportButton = () => (
  <ButtonLink href="/articles/new">
    <Plus aria-hidden /> Import an article
  </ButtonLink>
)

import { ButtonLink } from '@/app/_components/button-link'
import { EmptyState } from '@/app/_components/empty-state'
import { idOf, orNotFound } from '@/app/found'
import { requireActor } from '@/lib/auth/session'
import type { SourceView } from '@/lib/sources/model'
import { readShelf } from '@/lib/sources/queries'
import { ShelfItem } from './shelf-item'

export const metadata = { title: 'Sources' }

export default async function SourcesPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { article, sources } = await orNotFound(readShelf(actor, idOf((await params).id)))
  const add = (look: 'primary' | 'plain') =>
    article.may.import && (
      <ButtonLink look={look} href={`/articles/${article.id}/sources/new`}>
        Add a source
      </ButtonLink>
    )
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <div>
          <h1 className="font-serif text-2xl font-semibold">Sources</h1>
          <p className="text-quiet">{summary(sources)}</p>
        </div>
        {sources.length > 0 && add('plain')}
      </div>
      {sources.length === 0 ? (
        <div className="mt-4">
          <EmptyState title="Nothing to check against yet" action={add('primary')}>
            Put here whatever can prove a claim: the transcript of a press conference, captions of a
            recording, a document, your notes. Where there is no text, say who holds the tape or whom you
            called.
          </EmptyState>
        </div>
      ) : (
        <ul className="border-ink mt-4 border-t">
          {sources.map((source) => (
            <ShelfItem key={source.id} articleId={article.id} source={source} timeZone={actor.timeZone} />
          ))}
        </ul>
      )}
    </>
  )
}

function summary(sources: readonly SourceView[]): string {
  if (sources.length === 0) return 'The shelf of this article.'
  const unused = sources.filter(({ proves }) => proves === 0).length
  const all = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`
  return unused === 0 ? `${all}, each used by a claim` : `${all}, ${unused} not used by any claim`
}

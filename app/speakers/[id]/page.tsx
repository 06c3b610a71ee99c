import { EmptyState } from '@/app/_components/empty-state'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { idOf, orNotFound, type Search } from '@/app/found'
import { requireActor } from '@/lib/auth/session'
import { dayWords } from '@/lib/reports/words'
import type { SpeakerView } from '@/lib/speakers/model'
import { readSpeaker } from '@/lib/speakers/queries'
import { Link } from '../../_components/link'
import { byArticle } from './by-article'
import { SaidItem } from './said-item'

interface Props {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Search
}

export const metadata = { title: 'Speaker' }

export default async function SpeakerPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const id = idOf((await params).id)
  const { after } = await searchParams
  const from = typeof after === 'string' ? after : null
  const { speaker, said, next } = await orNotFound(readSpeaker(actor, id, { after: from }))
  const here = `/speakers/${id}`
  return (
    <Page>
      <PageHeader
        title={speaker.name}
        kicker={
          <Link href="/speakers" className="prose-link">
            Speakers
          </Link>
        }
      >
        {whoTheyAre(speaker)}
      </PageHeader>
      {said.length === 0 && (
        <EmptyState title="Nothing said in print yet">
          Open the review screen of an article that quotes {speaker.name} and say there who its cast entry is.
          What they said then gathers here, with what was found of it.
        </EmptyState>
      )}
      {byArticle(said).map((claims) => (
        <section key={claims[0].articleId} aria-labelledby={claims[0].claimId} className="mt-8">
          <div className="border-ink flex flex-wrap items-baseline gap-x-4 border-b pb-1">
            <h2 id={claims[0].claimId} className="font-serif text-xl font-semibold" dir="auto">
              <Link href={`/articles/${claims[0].articleId}`}>{claims[0].articleTitle}</Link>
            </h2>
            {claims[0].publicationDay && <p className="text-quiet">{dayWords(claims[0].publicationDay)}</p>}
          </div>
          <ul>
            {claims.map((claim) => (
              <SaidItem key={claim.claimId} said={claim} />
            ))}
          </ul>
        </section>
      ))}
      <Pager what="statements" first={from && here} next={next && `${here}?after=${next}`} />
    </Page>
  )
}

const whoTheyAre = ({ title, affiliation, kind }: SpeakerView): string =>
  [title, affiliation, kind === 'BODY' ? 'a body, not a person' : null].filter(Boolean).join(' · ')

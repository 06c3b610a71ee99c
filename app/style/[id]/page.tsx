import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Time } from '@/app/_components/time'
import { idOf, orNotFound } from '@/app/found'
import { requireActor } from '@/lib/auth/session'
import { differenceWords } from '@/lib/reports/words'
import { readStyle } from '@/lib/styles/queries'
import { canKeepStyles } from '@/lib/styles/rules'
import { Link } from '../../_components/link'
import { StyleForm } from './style-form'

export const metadata = { title: 'House style' }

/** One style: its rules, which the head of checking changes by making a new version, and the versions before. */
export default async function OneStylePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { versions, isCurrent } = await orNotFound(readStyle(actor, idOf((await params).id)))
  const [style] = versions
  return (
    <Page narrow>
      <PageHeader
        title={style.name}
        kicker={
          <Link href="/style" className="prose-link">
            House style
          </Link>
        }
      >
        Version {style.version}, {style.by ? `by ${style.by.name}` : 'as it ships'}.{' '}
        {isCurrent ? 'It rules the newsroom.' : 'An article may choose it; another rules the newsroom.'}
      </PageHeader>
      <StyleForm key={style.versionId} style={style} isCurrent={isCurrent} mayKeep={canKeepStyles(actor)} />
      <section className="mt-8" aria-labelledby="versions">
        <h2 id="versions" className="text-lg font-semibold">
          Versions
        </h2>
        <ul className="mt-2 grid gap-2">
          {versions.map(({ versionId, version, by, at, changes, renamedFrom }) => (
            <li key={versionId}>
              <b>{version}</b>, {by ? `by ${by.name}` : 'as it ships'},{' '}
              <Time at={at} timeZone={actor.timeZone} />
              {renamedFrom && `; called ${renamedFrom} before`}
              {changes.map(({ type, from, to }) => (
                <span key={type} className="text-quiet block">
                  {differenceWords(type)}: {from} → {to}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

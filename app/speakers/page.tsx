import { requireActor } from '@/lib/auth/session'
import { listSpeakers } from '@/lib/speakers/queries'
import { EmptyState } from '../_components/empty-state'
import { Link } from '../_components/link'
import { Page } from '../_components/page'
import { PageHeader } from '../_components/page-header'
import { Pager } from '../_components/pager'
import { Cell, Row, Table } from '../_components/table'
import { isId, type Search } from '../found'
import { AddSpeaker } from './add-speaker'

export const metadata = { title: 'Speakers' }

export default async function SpeakersPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor()
  const { after } = await searchParams
  const from = isId(after) ? after : null
  const { rows, next } = await listSpeakers(actor, { after: from })
  return (
    <Page>
      <PageHeader title="Speakers" actions={<AddSpeaker look={rows.length > 0 ? 'plain' : 'primary'} />}>
        People and bodies of the newsroom’s registry. Whom an article means is said by a person, on the
        article’s review screen: two of one name never become one by themselves.
      </PageHeader>
      {rows.length === 0 ? (
        <EmptyState title={from ? 'No more speakers' : 'Nobody is in the registry yet'}>
          Add somebody whom you quote again and again. Then link them to the cast of an article, and
          everything they said gathers on their page.
        </EmptyState>
      ) : (
        <Table label="Speakers" columns={['Name', 'Title', 'Affiliation', 'Kind']}>
          {rows.map(({ id, name, title, affiliation, kind }) => (
            <Row key={id}>
              <Cell>
                <Link href={`/speakers/${id}`} className="prose-link font-semibold">
                  {name}
                </Link>
              </Cell>
              <Cell>{title}</Cell>
              <Cell>{affiliation}</Cell>
              <Cell className="text-quiet">{kind === 'PERSON' ? 'person' : 'body'}</Cell>
            </Row>
          ))}
        </Table>
      )}
      <Pager what="speakers" first={from && '/speakers'} next={next && `/speakers?after=${next}`} />
    </Page>
  )
}

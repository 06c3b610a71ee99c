import { EmptyState } from '@/app/_components/empty-state'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Cell, Row, Table } from '@/app/_components/table'
import { requireActor } from '@/lib/auth/session'
import { DRAFTS_COUNTED, listEngineRecords } from '@/lib/runs/queries'

export const metadata = { title: 'How the machine did' }

const COLUMNS = [
  ['Drafts read', 'drafts'],
  ['Proposed', 'proposed'],
  ['Kept by people', 'kept'],
  ['Nobody has looked', 'open'],
  ['Dismissed', 'dismissed'],
  ['Words moved', 'moved'],
  ['Speaker corrected', 'renamed'],
  ['Added by hand', 'added'],
] as const

/** The product measures itself: by engine version, what people made of the claims it proposed. */
export default async function MachinePage() {
  const actor = await requireActor()
  const records = await listEngineRecords(actor)
  return (
    <Page>
      <PageHeader title="How the machine did">
        What people made of the claims each engine version proposed, over the newest {DRAFTS_COUNTED} drafts
        that you may see. A draft of an article that is closed to you is not counted.
      </PageHeader>
      {records.length === 0 ? (
        <EmptyState title="Nothing was read yet">
          Import an article. What you keep, dismiss, correct and add is counted here.
        </EmptyState>
      ) : (
        <Table label="How the machine did" columns={['Engine', ...COLUMNS.map(([words]) => words)]}>
          {records.map((record) => (
            <Row key={`${record.engine} ${record.version}`}>
              <Cell className="font-medium">
                {record.engine} {record.version}
              </Cell>
              {COLUMNS.map(([words, key]) => (
                <Cell key={key} className="tabular-nums">
                  <span className="text-quiet md:hidden">{words}: </span>
                  {record[key].toLocaleString('en-US')}
                </Cell>
              ))}
            </Row>
          ))}
        </Table>
      )}
    </Page>
  )
}

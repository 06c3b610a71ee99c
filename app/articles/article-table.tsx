import { LockKeyhole } from 'lucide-react'
import type { ArticleRow } from '@/lib/articles/model'
import { Deadline } from '../_components/deadline'
import { Link } from '../_components/link'
import { LinkPending } from '../_components/link-pending'
import { ProgressBar } from '../_components/progress-bar'
import { Cell, Row, Table } from '../_components/table'
import { ArticlePeople } from './article-people'
import { articleState } from './article-state'

interface Props {
  readonly rows: readonly ArticleRow[]
  readonly timeZone: string
  /** when the page was drawn, in milliseconds */
  readonly now: number
}

export const ArticleTable = ({ rows, timeZone, now }: Props) => (
  <Table label="Articles" columns={['Article', 'Status', 'Progress', 'Deadline', 'People']}>
    {rows.map((row) => (
      <Row key={row.id}>
        <Cell className="md:w-[30%]">
          <Link
            href={`/articles/${row.id}`}
            className="font-serif text-lg leading-snug font-semibold no-underline hover:underline"
            dir="auto"
          >
            {row.title}
            <LinkPending />
          </Link>
          {row.access === 'RESTRICTED' && (
            <span className="text-bad mt-0.5 flex items-center gap-1 text-sm">
              <LockKeyhole aria-hidden className="size-3.5" /> Restricted
            </span>
          )}
        </Cell>
        <Cell className="md:w-[11%]">
          {articleState(row)}
          <span className="text-quiet block text-sm">Revision {row.revision}</span>
        </Cell>
        <Cell className="md:w-[21%] md:pt-4!">
          <ProgressBar progress={row.progress} />
        </Cell>
        <Cell>
          <Deadline at={row.deadline} timeZone={timeZone} now={now} />
        </Cell>
        <Cell>
          <ArticlePeople people={row.people} />
        </Cell>
      </Row>
    ))}
  </Table>
)

import { Cell, Row, Table } from '../_components/table'
import { Time } from '../_components/time'
import { PutMyselfOn } from './put-myself-on'

interface Props {
  readonly articles: readonly {
    readonly id: string
    readonly title: string
    readonly deadline: string | null
  }[]
  readonly memberId: string
  readonly timeZone: string
}

/** For the head of checking: restricted articles they are not on, which stay closed until they put themself on one. */
export function RestrictedArticles({ articles, memberId, timeZone }: Props) {
  if (articles.length === 0) return null
  return (
    <section aria-labelledby="closed" className="mt-12">
      <h2 id="closed" className="font-serif text-xl font-semibold">
        Restricted, and closed to you
      </h2>
      <p className="text-quiet mt-1 mb-2 max-w-measure">
        As head of checking you may put yourself on one of these. It opens to you then, and its history says
        so.
      </p>
      <Table label="Restricted articles" columns={['Article', 'Deadline', 'Open it']}>
        {articles.map(({ id, title, deadline }) => (
          <Row key={id}>
            <Cell className="font-serif text-lg leading-snug font-semibold">{title}</Cell>
            <Cell>{deadline ? <Time at={deadline} timeZone={timeZone} /> : 'No deadline'}</Cell>
            <Cell className="md:text-right">
              <PutMyselfOn articleId={id} title={title} memberId={memberId} />
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

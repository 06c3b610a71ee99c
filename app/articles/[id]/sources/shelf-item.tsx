import Link from 'next/link'
import { timeWords } from '@/lib/reports/words'
import type { SourceView } from '@/lib/sources/model'
import { RestrictedTo } from './restricted-to'
import { sourceWords } from './source-words'

interface Props {
  readonly articleId: string
  readonly source: SourceView
  readonly timeZone: string
}

/** A source as it lies on the shelf: what it is, who brought it, what it proves. */
export function ShelfItem({ articleId, source, timeZone }: Props) {
  return (
    <li className="border-rule grid gap-x-8 gap-y-2 border-b py-5 md:grid-cols-[minmax(0,1fr)_14rem]">
      <div className="min-w-0">
        <h2 className="font-serif text-xl leading-snug font-semibold" dir="auto">
          <Link href={`/articles/${articleId}/sources/${source.id}`}>{source.title}</Link>
        </h2>
        <p className="text-quiet mt-1">{sourceWords(source, timeZone)}</p>
        <RestrictedTo source={source} />
        <p className="text-quiet text-sm">
          Added by {source.addedBy.name}, {timeWords(source.addedAt, timeZone)}
        </p>
      </div>
      <Use count={source.proves} />
    </li>
  )
}

const Use = ({ count }: { count: number }) =>
  count === 0 ? (
    <p className="text-fix border-fix self-start border-l-4 border-dotted pl-3">
      Not used: no claim rests on it yet
    </p>
  ) : (
    <p className="border-accent self-start border-l-4 pl-3">
      <b>{count}</b> {count === 1 ? 'link to a claim' : 'links to claims'}
    </p>
  )

import { timeWords } from '@/lib/reports/words'
import type { SourceView } from '@/lib/sources/model'
import { Link } from '../../../_components/link'
import { ClaimLinks } from './claim-links'
import { HomeShelf } from './home-shelf'
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
    <li className="border-rule grid gap-x-8 gap-y-2 border-b py-5 md:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        <h2 className="font-serif text-xl leading-snug font-semibold" dir="auto">
          <Link href={`/articles/${articleId}/sources/${source.id}`} className="hover:underline">
            {source.title}
          </Link>
        </h2>
        <p className="text-quiet mt-1">{sourceWords(source, timeZone)}</p>
        <HomeShelf source={source} />
        <RestrictedTo source={source} />
        <p className="text-quiet text-sm">
          Added by {source.addedBy.name}, {timeWords(source.addedAt, timeZone)}
        </p>
      </div>
      {source.claims.length > 0 ? (
        <div className="border-accent self-start border-l-4 pl-3">
          <ClaimLinks articleId={articleId} proofs={source.claims} />
        </div>
      ) : (
        <p className="text-fix border-fix self-start border-l-4 border-dotted pl-3">
          Unused: no claim rests on it yet
        </p>
      )}
    </li>
  )
}

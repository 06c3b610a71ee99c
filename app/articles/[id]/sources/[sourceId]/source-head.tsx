import { Download } from 'lucide-react'
import { buttonLook } from '@/app/_components/button-look'
import { Notice } from '@/app/_components/notice'
import { timeWords } from '@/lib/reports/words'
import type { SourcePage } from '@/lib/sources/model'
import { Link } from '../../../../_components/link'
import { HomeShelf } from '../home-shelf'
import { ImportReport } from '../import-report'
import { RestrictedTo } from '../restricted-to'
import { sourceWords } from '../source-words'

interface Props {
  readonly page: SourcePage
  readonly timeZone: string
  /** it was added a moment ago: what became of it on the way in is shown at once */
  readonly isNew: boolean
}

/** What a source is, where it came from, who may read it, and its file as it came. */
export function SourceHead({ page: { source, article }, timeZone, isNew }: Props) {
  return (
    <>
      <p className="text-quiet text-sm">
        <Link href={`/articles/${article.id}/sources`} className="prose-link">
          Sources
        </Link>
      </p>
      <div className="mt-1 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h1 className="font-serif text-2xl font-semibold text-balance" dir="auto">
          {source.title}
        </h1>
        {source.hasText && (
          <a className={buttonLook({ size: 'small' })} href={`/api/sources/${source.id}/file`} download>
            <Download aria-hidden /> File as it came
          </a>
        )}
      </div>
      <p className="text-quiet mt-1">{sourceWords(source, timeZone)}</p>
      <p className="text-quiet">
        Added by {source.addedBy.name}, {timeWords(source.addedAt, timeZone)}
      </p>
      <HomeShelf source={source} />
      <RestrictedTo source={source} />
      {isNew ? (
        <div className="mt-4">
          <Notice tone="done" title="On the shelf.">
            {source.hasText && <ImportReport report={source.report} open />}
          </Notice>
        </div>
      ) : (
        source.hasText && <ImportReport report={source.report} open={false} />
      )}
    </>
  )
}

import type { SourceView } from '@/lib/sources/model'
import { Link } from '../../../_components/link'

/** Of a source that lies on another article's shelf: which one's. Says nothing of others. */
export const HomeShelf = ({ source: { id, home } }: { source: SourceView }) =>
  home && (
    <p className="text-quiet">
      From the shelf of{' '}
      <Link href={`/articles/${home.id}/sources/${id}`} className="prose-link">
        {home.title}
      </Link>
      , here for the claims it is linked to
    </p>
  )

import { STANCE_WORDS } from '@/lib/reports/words'
import type { SourcePage } from '@/lib/sources/model'
import { Link } from '../../../../_components/link'

interface Props {
  readonly articleId: string
  readonly page: SourcePage
}

/** Claims that rest on a place in the source of which there is no text: a minute of a tape, a page of a notebook. */
export function LocatedEvidence({ articleId, page: { source, located } }: Props) {
  if (located.length === 0) return source.hasText ? null : <HowToUse articleId={articleId} />
  return (
    <section aria-labelledby="by-place" className="mt-8">
      <h2 id="by-place" className="border-ink border-b pb-1 font-serif text-xl font-semibold">
        Proved by a place alone
      </h2>
      <ul className="divide-rule divide-y">
        {located.map(({ claimId, number, stance, locator, by }) => (
          <li key={`${claimId} ${locator} ${by.at}`} className="py-2">
            <b>{locator}</b>, said by {by.name}:{' '}
            <Link href={`/articles/${articleId}?claim=${number}`} className="prose-link inline-block py-0.5">
              {STANCE_WORDS[stance]} claim {number}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const HowToUse = ({ articleId }: { articleId: string }) => (
  <p className="mt-6 max-w-measure">
    There is no text of it here to compare with. On the{' '}
    <Link href={`/articles/${articleId}`} className="prose-link">
      review screen
    </Link>{' '}
    a claim can be linked to a place in it: “tape 2, 14:05, with the writer”.
  </p>
)

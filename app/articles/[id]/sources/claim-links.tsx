import { STANCE_WORDS } from '@/lib/reports/words'
import type { Proof } from '@/lib/sources/model'
import { Link } from '../../../_components/link'

/** Each way a source can stand to a claim has a line of its own, as in the report. */
const LINES: Record<Proof['stance'], string> = {
  SUPPORTS: 'decoration-solid',
  CONTRADICTS: 'text-bad decoration-dashed',
  CONTEXT: 'decoration-dotted',
}

/** The claims that something in a source was linked to, each leading to the review of that claim. */
export const ClaimLinks = ({ articleId, proofs }: { articleId: string; proofs: readonly Proof[] }) => (
  <ul className="flex flex-wrap content-start gap-x-4">
    {proofs.map(({ claimId, number, stance }) => (
      <li key={`${claimId} ${stance}`}>
        <Link
          href={`/articles/${articleId}?claim=${number}`}
          className={`inline-block py-0.5 underline ${LINES[stance]}`}
        >
          {STANCE_WORDS[stance]} claim {number}
        </Link>
      </li>
    ))}
  </ul>
)

import { ResultBadge } from '@/app/_components/result-badge'
import { StatusBadge } from '@/app/_components/status-badge'
import { KIND_WORDS, VERDICT_WORDS } from '@/lib/reports/words'
import type { SaidView } from '@/lib/speakers/model'
import { Link } from '../../_components/link'

/** One thing a speaker said in print: the words as marked everywhere, the result, and the signatures apart from it. */
export function SaidItem({ said }: { said: SaidView }) {
  const { articleId, number, words, status, result } = said
  return (
    <li className="border-rule grid gap-x-4 border-b py-4 sm:grid-cols-[3.5rem_minmax(0,1fr)]">
      <p className="flex items-baseline gap-2 sm:block">
        <span className="sr-only">Claim </span>
        <Link
          href={`/articles/${articleId}?claim=${number}`}
          className="prose-link font-serif text-xl font-semibold"
        >
          {number}
        </Link>
        <span className="text-quiet text-sm sm:hidden">{KIND_WORDS[said.kind]}</span>
      </p>
      <div className="max-w-3xl min-w-0">
        <p className="text-galley font-serif whitespace-pre-line" dir="auto">
          <mark className="claim-mark" data-status={status} data-result={result} data-first data-last>
            {words}
          </mark>
        </p>
        <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1">
          <ResultBadge result={result} status={status} />
          <StatusBadge status={status} />
          <span className="text-quiet">{signatures(said)}</span>
        </p>
      </div>
    </li>
  )
}

function signatures({ verdict, verdictBy, approvedBy, statusReason }: SaidView): string {
  if (!verdict || !verdictBy) return statusReason
  const second = approvedBy ? `approved by ${approvedBy}` : 'no second signature'
  return `${VERDICT_WORDS[verdict]}: checked by ${verdictBy}, ${second}`
}

import Link from 'next/link'
import { STANCE_WORDS } from '@/lib/reports/words'
import type { Proof, TurnView } from '@/lib/sources/model'

interface Props {
  readonly articleId: string
  readonly turn: TurnView
  /** whether the turn before is the same person's */
  readonly isSameVoice: boolean
}

/** One turn of a source with its place, its own address and the claims it proves. */
export function Turn({ articleId, turn, isSameVoice }: Props) {
  const number = turn.index + 1
  return (
    <li
      id={`t${number}`}
      tabIndex={-1}
      className="target:bg-wash focus-visible:bg-wash grid scroll-mt-24 gap-x-6 px-2 py-3 md:grid-cols-[10rem_minmax(0,1fr)_12rem]"
    >
      <a href={`?turn=${number}#t${number}`} className="text-quiet py-1 text-sm tabular-nums">
        {turn.locator}
      </a>
      <div className="max-w-[68ch] min-w-0">
        {turn.speaker && !isSameVoice && <p className="text-sm font-semibold">{turn.speaker}</p>}
        <p className="text-galley font-serif whitespace-pre-line" dir="auto">
          {turn.text}
        </p>
      </div>
      {turn.proves.length > 0 && <Proofs articleId={articleId} proofs={turn.proves} />}
    </li>
  )
}

export const Proofs = ({ articleId, proofs }: { articleId: string; proofs: readonly Proof[] }) => (
  <ul className="flex flex-wrap content-start gap-x-3 md:flex-col">
    {proofs.map(({ claimId, number, stance }) => (
      <li key={`${claimId} ${stance}`} className="py-0.5">
        <Link href={`/articles/${articleId}?claim=${number}`} className="inline-block py-0.5 underline">
          {STANCE_WORDS[stance]} claim {number}
        </Link>
      </li>
    ))}
  </ul>
)

import type { TurnView } from '@/lib/sources/model'
import { ClaimLinks } from '../claim-links'

interface Props {
  readonly articleId: string
  readonly turn: TurnView
  /** whether the turn before is the same person's */
  readonly isSameVoice: boolean
}

/**
 * One turn of a source with its place, its own address and the claims it proves. The address counts every paragraph from
 * 1; the place may count otherwise, since a transcript's title is no turn.
 */
export function Turn({ articleId, turn, isSameVoice }: Props) {
  const number = turn.index + 1
  return (
    <li
      id={`t${number}`}
      tabIndex={-1}
      className="target:bg-accent-wash focus:bg-accent-wash grid scroll-mt-24 gap-x-6 px-2 py-2.5 md:grid-cols-[10rem_minmax(0,42rem)_minmax(8rem,1fr)]"
    >
      <a
        href={`?turn=${number}#t${number}`}
        className="text-quiet py-1 text-sm tabular-nums hover:underline"
        title="The address of this turn"
      >
        {turn.locator}
      </a>
      <div className="min-w-0">
        {turn.speaker && !isSameVoice && <p className="text-sm leading-7 font-semibold">{turn.speaker}</p>}
        <p className="text-galley font-serif whitespace-pre-line" dir="auto">
          {turn.text}
        </p>
      </div>
      {turn.proves.length > 0 && <ClaimLinks articleId={articleId} proofs={turn.proves} />}
    </li>
  )
}

import { type Ruling, rulingOf } from '@/lib/matching/house-style'
import type { Finding } from '@/lib/matching/model'
import { clashesIn, type WordDiff as Diff, type DiffPiece, diffOf } from './diff-pieces'
import { provenStretches } from './proven-stretches'
import { useReview } from './review-context'

interface Props {
  readonly printed: string
  readonly said: string
  readonly edits: Parameters<typeof diffOf>[2]
  readonly finding: Finding
  /** the stretches of the print that rest on the passage; null where that is not known */
  readonly proves: Parameters<typeof provenStretches>[2]
  /** cut away what the source says long before and after */
  readonly short?: boolean
}

/** How far the source is shown around the words compared. */
const AROUND = 160

/**
 * The source's words against the print: kept words plain, cut words struck, added words boxed from below, each edit under
 * its label; a screen reader hears "cut: actually", "added: not".
 */
export function WordDiff({ printed, said, edits, finding, proves, short }: Props) {
  if (finding === 'PARAPHRASE_CLASH') return <Pieces diff={clashesIn(printed, said, edits)} short={short} />
  const diffs = provenStretches(printed, edits, proves).flatMap(
    (one) => diffOf(one.printed, said, one.edits) ?? [],
  )
  if (diffs.length === 0) return <p className="word-diff">{said}</p>
  return diffs.map((diff, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name, and all change together
    <Pieces key={i} diff={diff} short={short || diffs.length > 1} />
  ))
}

function Pieces({ diff, short }: { diff: Diff; short?: boolean }) {
  const before = short ? tail(diff.before) : diff.before
  const after = short ? head(diff.after) : diff.after
  return (
    <p className="word-diff" dir="auto">
      {before && <span className="text-quiet">{before}</span>}
      {diff.pieces.map((piece, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and all change together
        <Piece key={i} piece={piece} />
      ))}
      {after && <span className="text-quiet">{after}</span>}
    </p>
  )
}

/** A sign beside the label, so that the ruling is never its colour alone. */
const SIGNS: Record<Ruling, string> = { allowed: '○', ask: '?', forbidden: '×' }

function Piece({ piece }: { piece: DiffPiece }) {
  const { lens } = useReview()
  if (piece.as === 'kept') return <span className="diff-kept">{piece.words}</span>
  const ruling = rulingOf(piece.type, lens)
  return (
    <span className="diff-edit" data-class={piece.class} data-ruling={ruling}>
      {piece.cut && (
        <del>
          <span className="sr-only">cut: </span>
          {piece.cut}
          <span className="sr-only">, </span>
        </del>
      )}
      {piece.cut && piece.added && ' '}
      {piece.added && (
        <ins>
          <span className="sr-only">added: </span>
          {piece.added}
          <span className="sr-only">, </span>
        </ins>
      )}
      <small>
        <b aria-hidden>{SIGNS[ruling]}</b> <span className="sr-only">(</span>
        {piece.label}
        <span className="sr-only">
          , {ruling === 'ask' ? 'to be asked for' : ruling} under {lens.name}){' '}
        </span>
      </small>
    </span>
  )
}

const tail = (words: string) =>
  words.length > AROUND ? `… ${words.slice(words.indexOf(' ', words.length - AROUND) + 1)}` : words
const head = (words: string) =>
  words.length > AROUND ? `${words.slice(0, words.lastIndexOf(' ', AROUND))} …` : words

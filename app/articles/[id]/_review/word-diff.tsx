import { type DiffPiece, diffOf } from './diff-pieces'

interface Props {
  readonly printed: string
  readonly said: string
  readonly edits: Parameters<typeof diffOf>[2]
  /** cut away what the source says long before and after */
  readonly short?: boolean
}

/** How far the source is shown around the words compared. */
const AROUND = 160

/**
 * The source's words against the print: kept words plain, cut words struck, added words boxed from below, each edit under
 * its label; a screen reader hears "cut: actually", "added: not".
 */
export function WordDiff({ printed, said, edits, short }: Props) {
  const diff = diffOf(printed, said, edits)
  if (!diff) return <p className="word-diff">{said}</p>
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

function Piece({ piece }: { piece: DiffPiece }) {
  if (piece.as === 'kept') return <span className="diff-kept">{piece.words}</span>
  return (
    <span className="diff-edit" data-class={piece.class}>
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
        <span className="sr-only">(</span>
        {piece.label}
        <span className="sr-only">) </span>
      </small>
    </span>
  )
}

const tail = (words: string) =>
  words.length > AROUND ? `… ${words.slice(words.indexOf(' ', words.length - AROUND) + 1)}` : words
const head = (words: string) =>
  words.length > AROUND ? `${words.slice(0, words.lastIndexOf(' ', AROUND))} …` : words

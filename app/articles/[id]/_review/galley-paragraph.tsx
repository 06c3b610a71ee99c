'use client'
import { Fragment, memo, type ReactNode } from 'react'
import type { ParagraphView } from '@/lib/claims/model/review'
import { GalleyMargin } from './galley-margin'
import {
  type ClaimMark,
  type GalleyPiece,
  type Light,
  litParts,
  type GalleyParagraph as Paragraph,
} from './galley-model'

interface Props {
  readonly paragraph: Paragraph
  /** the current claim, if it stands in this paragraph */
  readonly current: string | null
  readonly lights: readonly Light[]
  /** ids of claims that a filter leaves out */
  readonly dim: string
}

/** One paragraph of the text of record with the claims marked in it. Drawn again only when something in it changes. */
export const GalleyParagraph = memo(
  function GalleyParagraph({ paragraph, current, lights, dim }: Props) {
    const marks = new Map(paragraph.claims.map((mark) => [mark.id, mark]))
    return (
      <div className="galley-row" data-kind={paragraph.kind} id={`p${paragraph.index}`}>
        <GalleyMargin paragraph={paragraph} current={current} dim={dim} />
        <p className="galley-words" dir="auto">
          {KIND_NAMES[paragraph.kind] && <span className="sr-only">{KIND_NAMES[paragraph.kind]}: </span>}
          {paragraph.pieces.map((piece) => (
            <Piece key={piece.start} {...{ piece, marks, current, lights, dim }} />
          ))}
        </p>
      </div>
    )
  },
  (before, now) =>
    before.paragraph.print === now.paragraph.print &&
    before.current === now.current &&
    before.dim === now.dim &&
    (before.lights === now.lights || JSON.stringify(before.lights) === JSON.stringify(now.lights)),
)

/** What a paragraph is, where it is not body text. */
export const KIND_NAMES: Partial<Record<ParagraphView['kind'], string>> = {
  HEADLINE: 'Headline',
  DEK: 'Dek',
  BYLINE: 'Byline',
  DATELINE: 'Dateline',
  SUBHEAD: 'Subhead',
  CAPTION: 'Caption',
  CREDIT: 'Credit',
  PULL_QUOTE: 'Pull quote',
}

interface PieceProps extends Omit<Props, 'paragraph'> {
  readonly piece: GalleyPiece
  readonly marks: ReadonlyMap<string, ClaimMark>
}

/** The claims on a piece lie around it one in the other, so that each keeps a line of its own where they overlap. */
function Piece({ piece, marks, current, lights, dim }: PieceProps) {
  const words = litParts(piece, lights).map(({ at, words, as }) => (
    <span key={at} data-at={at} data-light={as ?? undefined}>
      {words}
    </span>
  ))
  const bare: ReactNode = piece.aside ? (
    <span data-aside={piece.aside} data-mark-at={piece.asideAt}>
      {words}
    </span>
  ) : (
    words
  )
  const marked = piece.claims.reduceRight<ReactNode>((inner, id) => {
    const mark = marks.get(id)
    if (!mark) return inner
    const ends = piece.ends.includes(id)
    return (
      <>
        <mark
          className="claim-mark"
          data-claim={id}
          data-status={mark.status}
          data-result={mark.result}
          data-first={piece.begins.includes(id) || undefined}
          data-last={ends || undefined}
          data-current={id === current || undefined}
          data-dim={dim.includes(id) || undefined}
        >
          {inner}
        </mark>
        {ends && <ClaimTag mark={mark} />}
      </>
    )
  }, bare)
  return <Fragment>{marked}</Fragment>
}

/** The claim's number and letters, small after its words, like the number of a footnote. */
const ClaimTag = ({ mark }: { mark: ClaimMark }) => (
  <span aria-hidden className="claim-tag" data-claim={mark.id} data-tone={mark.tone}>
    {mark.number}
    {mark.letter !== '·' && ` ${mark.letter}`}
  </span>
)

'use client'
import type { GalleyParagraph } from './galley-model'
import { KIND_NAMES } from './galley-paragraph'

interface Props {
  readonly paragraph: GalleyParagraph
  readonly current: string | null
  readonly dim: string
}

/** What hangs beside a paragraph: its number, and the claims in it with their marks. */
export const GalleyMargin = ({ paragraph, current, dim }: Props) => (
  <div className="galley-margin">
    <span aria-hidden className="text-quiet text-xs tabular-nums">
      {paragraph.number === null ? KIND_NAMES[paragraph.kind] : `¶ ${paragraph.number}`}
    </span>
    {paragraph.claims.map((mark) => (
      <button
        key={mark.id}
        type="button"
        className="margin-mark"
        data-claim={mark.id}
        data-tone={mark.tone}
        data-status={mark.status}
        data-dim={dim.includes(mark.id) || undefined}
        aria-current={mark.id === current ? 'true' : undefined}
        aria-label={mark.spoken}
      >
        <b>{mark.number}</b>
        <span aria-hidden>{mark.letter}</span>
      </button>
    ))}
  </div>
)

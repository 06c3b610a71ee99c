'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import type { Span } from '@/lib/text/span'
import * as acts from './acts'
import { useCurrent } from './review-context'
import { moveSpan, type SpanMove, spokenMove, wordStops } from './span-editing'
import { SpanKeys, spanMoveOf } from './span-keys'

/** The ends of the claim moved by word, the words lit in the galley as they will be. Nothing is saved before enter. */
export function SpanEditor() {
  const { claim, data, perform, setMode, setEditing, hear } = useCurrent()
  const stops = useMemo(() => wordStops(data.text), [data.text])
  const [spans, setSpans] = useState<readonly Span[]>(() =>
    claim.content.map(([start, end]): Span => [start, end]),
  )
  const [piece, setPiece] = useState(0)
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    setEditing(spans)
    return () => setEditing(null)
  }, [spans, setEditing])
  const move = (how: SpanMove) => {
    const moved = moveSpan(spans[piece], how, stops)
    setSpans(spans.map((span, i) => (i === piece ? moved : span)))
    hear(spokenMove(data.text, moved, how))
  }
  const words = spans.map((span) => data.text.slice(...span)).join(' … ')
  const save = async () => {
    if (await perform(acts.moveEnds(claim, spans, words))) setMode(null)
  }
  return (
    <section
      data-own-keys
      aria-label="Moving the ends of the claim"
      className="inset-form"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrows while the ends are moved
      tabIndex={0}
      ref={box}
      onKeyDown={(event) => {
        const how = spanMoveOf(event)
        if (how) {
          event.preventDefault()
          move(how)
        } else if (event.key === 'Escape') setMode(null)
        else if (event.key === 'Enter' && event.target === event.currentTarget) void save()
      }}
    >
      <blockquote className="card-words" dir="auto">
        {words}
      </blockquote>
      {spans.length > 1 && (
        <Button size="small" look="quiet" onClick={() => setPiece((piece + 1) % spans.length)}>
          Moving stretch {piece + 1} of {spans.length}: take the next
        </Button>
      )}
      <SpanKeys onMove={move} />
      <div className="mt-2 flex gap-2">
        <Button size="small" look="primary" onClick={() => void save()}>
          Keep these words
        </Button>
        <Button size="small" look="quiet" onClick={() => setMode(null)}>
          Cancel
        </Button>
      </div>
    </section>
  )
}

'use client'
import { useMemo } from 'react'
import { add } from './actions'
import { useReview } from './review-context'
import { moveSpan, spokenMove, wordStops } from './span-editing'
import { SpanKeys, spanMoveOf } from './span-keys'
import { SpeakerForm } from './speaker-form'
import { useNoteAct } from './use-note-act'

/** A claim made of chosen words: they stay lit in the galley while their ends are moved and the speaker is named. */
export function AddClaimPanel() {
  const { data, adding, setAdding, setMark, hear } = useReview()
  const { run } = useNoteAct()
  const stops = useMemo(() => wordStops(data.text), [data.text])
  if (!adding) return null
  const words = data.text.slice(...adding)
  const move = (how: Parameters<typeof moveSpan>[1]) => {
    const moved = moveSpan(adding, how, stops)
    setAdding(moved)
    hear(spokenMove(data.text, moved, how))
  }
  const close = () => setAdding(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its controls are inside; arrows work on any of them
    <div
      data-own-keys
      className="claim-card-middle"
      onKeyDown={(event) => {
        const inList = event.target instanceof HTMLSelectElement && !event.shiftKey
        const how =
          inList || event.target instanceof HTMLInputElement ? null : (spanMoveOf(event) ?? wordMoveOf(event))
        if (how) {
          event.preventDefault()
          move(how)
        } else if (event.key === 'Escape') close()
      }}
    >
      <h2 className="text-lg font-semibold">Add a claim</h2>
      <blockquote className="card-words" dir="auto">
        {words}
      </blockquote>
      <SpanKeys onMove={move} />
      <SpeakerForm
        cast={data.cast}
        current={null}
        submit="Add the claim"
        onCancel={close}
        onSubmit={({ castEntryId, newName }) => {
          const input = {
            articleId: data.article.id,
            revisionId: data.revision.id,
            span: [...adding] as [number, number],
            castEntryId,
            newName,
          }
          return run(add(input), `Claim added: ${words}`).then((done) => {
            if (done) setMark(null)
            return done
          })
        }}
      />
      <p className="text-quiet text-sm">
        Shift with the arrows moves the ends by word. On a button, ← and → move to the word before or after.
      </p>
    </div>
  )
}

const wordMoveOf = ({ key, shiftKey }: { key: string; shiftKey: boolean }) =>
  shiftKey ? null : key === 'ArrowRight' ? ('on' as const) : key === 'ArrowLeft' ? ('back' as const) : null

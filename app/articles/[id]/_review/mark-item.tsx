'use client'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Kbd } from '@/app/_components/kbd'
import type { MarkView } from '@/lib/claims/model/review'
import { decideOnMark } from './actions'
import { keyLabel, keyOf } from './keymap'
import { markKeys } from './mark-keys'
import { ReasonForm } from './reason-form'
import { useReview } from './review-context'
import { useNoteAct } from './use-note-act'

interface Props {
  readonly mark: MarkView
  readonly isCurrent: boolean
}

/** One pair of marks with the machine's reason, and a person's once there is one. */
export function MarkItem({ mark, isCurrent }: Props) {
  const review = useReview()
  const { data, setMark, keymap, mode, setMode } = review
  const { run } = useNoteAct()
  const [asking, setAsking] = useState(false)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isCurrent) box.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const byKey = isCurrent && mode?.as === 'dismiss'
  const close = () => {
    setAsking(false)
    if (byKey) setMode(null)
  }
  const decide = (reason: string) =>
    run(
      decideOnMark({
        articleId: data.article.id,
        revisionId: data.revision.id,
        span: [...mark.span],
        decision: mark.decided ? 'OPEN' : 'SET_ASIDE',
        reason,
      }),
      `${mark.exact} ${mark.decided ? 'is open again' : 'set aside'}`,
    )
  return (
    <article ref={box} className="candidate" data-best={isCurrent || undefined}>
      <p>
        <button
          type="button"
          className="min-h-6 text-left font-serif font-semibold"
          onClick={() => setMark(mark)}
        >
          {mark.exact}
        </button>
      </p>
      <p className="text-quiet text-sm">
        {mark.decided
          ? `Set aside by ${mark.decided.name}${mark.decided.carriedFrom === null ? '' : ` in revision ${mark.decided.carriedFrom}`}: ${mark.decided.reason}`
          : `The machine: ${mark.machineReason}`}
      </p>
      {data.may.correct && !asking && !byKey && (
        <div className="mt-1 flex gap-1">
          <Button size="small" onClick={() => setAsking(true)}>
            {mark.decided ? 'Open again' : 'Set aside'}{' '}
            {isCurrent && <Kbd>{keyLabel(keyOf('setAside', keymap))}</Kbd>}
          </Button>
          <Button size="small" look="quiet" onClick={() => void markKeys(review).toClaim(mark)}>
            Make it a claim {isCurrent && <Kbd>{keyLabel(keyOf('turn', keymap))}</Kbd>}
          </Button>
        </div>
      )}
      {(asking || byKey) && (
        <ReasonForm
          place={`mark.${mark.span.join('-')}.${mark.decided ? 'open' : 'aside'}`}
          label={mark.decided ? 'Why it is open again' : 'Why it is no statement'}
          submit={mark.decided ? 'Open again' : 'Set aside'}
          initial={mark.decided ? '' : mark.machineReason}
          onCancel={close}
          onSubmit={decide}
        />
      )}
    </article>
  )
}

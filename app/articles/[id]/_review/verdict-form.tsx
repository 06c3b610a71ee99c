'use client'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { Select } from '@/app/_components/select'
import { TextArea } from '@/app/_components/text-area'
import { type Basis, ContentJudgement, type VerdictValue } from '@/lib/db/generated/enums'
import { BASIS_WORDS, VERDICT_WORDS } from '@/lib/reports/words'
import * as acts from './acts'
import { DifferenceFields } from './difference-fields'
import { useCurrent } from './review-context'
import { useDraft } from './use-draft'
import { useNamedDifferences } from './use-named-differences'
import { needsOf } from './verdict-needs'

const CONTENT_CHOICES = [
  { value: ContentJudgement.NOT_CHECKED, text: 'Not looked into' },
  { value: ContentJudgement.TRUE, text: 'It is so' },
  { value: ContentJudgement.OPINION, text: 'An opinion' },
  { value: ContentJudgement.ALLEGATION, text: 'An allegation; a reply was sought' },
  { value: 'ALLEGATION_NO_REPLY', text: 'An allegation; no reply was sought' },
]

/** What a verdict asks for before it can be given: a basis, each difference by name, a reason, proposed words. */
export function VerdictForm({ value }: { value: VerdictValue }) {
  const { claim, data, setMode, perform } = useCurrent()
  const needs = needsOf(claim, value, data.may, data.style)
  const [basis, setBasis] = useState<Basis | null>(null)
  const [content, setContent] = useState<string>('NOT_CHECKED')
  const place = `verdict.${claim.id}.${value}`
  const [reason, setReason, clearReason] = useDraft(`${place}.reason`)
  const [proposed, setProposed, clearProposed] = useDraft(`${place}.words`, needs.proposedWords ?? '')
  const named = useNamedDifferences(place, needs.differences)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // beside the form stays what it is judged by; a sheet scrolls to the form itself
    if (window.matchMedia('(min-width: 900px)').matches)
      document.getElementById('evidence-title')?.scrollIntoView({ block: 'start' })
  }, [])
  useEffect(() => {
    if (tried) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [tried])
  const close = () => setMode(null)
  const missingReason = needs.reason === 'needed' && reason.trim() === ''
  const missingWords = needs.proposedWords !== null && proposed.trim() === ''
  const send = async () => {
    setTried(true)
    if (missingReason || missingWords || named.missing) return
    setBusy(true)
    const done = await perform(
      acts.giveVerdict(claim, {
        value,
        basis: basis ?? needs.bases[0] ?? null,
        reason: reason.trim() || null,
        proposedWords: needs.proposedWords === null ? null : proposed,
        acknowledged: named.list,
        content: CONTENT_CHOICES[4].value === content ? 'ALLEGATION' : (content as ContentJudgement),
        replySought: content.startsWith('ALLEGATION') ? content === 'ALLEGATION' : null,
      }),
    )
    setBusy(false)
    if (!done) return
    clearReason()
    clearProposed()
    named.clear()
    close()
  }
  if (needs.refused)
    return (
      <div className="grid gap-2">
        <Notice tone="problem" title={`Not “${VERDICT_WORDS[value]}”`}>
          <p>{needs.refused}</p>
        </Notice>
        <Button size="small" className="justify-self-start" autoFocus onClick={close}>
          Back to the verdicts
        </Button>
      </div>
    )
  return (
    <form
      ref={form}
      data-own-keys
      className="grid gap-2.5"
      aria-label={VERDICT_WORDS[value]}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
      }}
    >
      <p className="font-semibold">{VERDICT_WORDS[value]}</p>
      <DifferenceFields differences={needs.differences} named={named} tried={tried} />
      {needs.proposedWords !== null && (
        <TextArea
          label="The words it should have, as the source has them"
          rows={2}
          autoFocus
          className="[&_textarea]:font-serif"
          value={proposed}
          error={tried && missingWords ? 'Propose the words it should have.' : null}
          onChange={(event) => setProposed(event.target.value)}
        />
      )}
      <TextArea
        label={needs.reasonWords}
        rows={1}
        autoFocus={needs.differences.length === 0 && needs.proposedWords === null}
        value={reason}
        error={tried && missingReason ? 'Give a reason.' : null}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="grid grid-cols-2 gap-2">
        {needs.bases.length > 0 && (
          <Select
            label="How you know"
            value={basis ?? needs.bases[0]}
            onChange={(event) => setBasis(needs.bases.find((b) => b === event.target.value) ?? null)}
            options={needs.bases.map((b) => ({ value: b, text: BASIS_WORDS[b] }))}
          />
        )}
        <Select
          label="Whether it is so"
          value={content}
          onChange={(event) => setContent(event.target.value)}
          options={CONTENT_CHOICES}
        />
      </div>
      <div className="flex gap-2">
        <Button type="submit" size="small" look="primary" busy={busy}>
          Give this verdict
        </Button>
        <Button size="small" look="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

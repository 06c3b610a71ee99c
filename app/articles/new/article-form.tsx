'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '../../_components/button'
import { Notice } from '../../_components/notice'
import { useFormDraft } from '../../_components/use-form-draft'
import type { ImportAnswer } from '../_text/post-text'
import { postText } from '../_text/post-text'
import type { RichPaste } from '../_text/read-paste'
import { RefusalNotice } from '../_text/refusal-notice'
import { TextEntry } from '../_text/text-entry'
import { DetailFields } from './detail-fields'
import { detailsOf, textOf } from './form-values'
import { Imported } from './imported'
import { type MemberChoice, PeopleFields } from './people-fields'

interface Props {
  readonly memberId: string
  readonly timeZone: string
  readonly members: readonly MemberChoice[]
}
type Answer = ImportAnswer<{ readonly articleId: string; readonly claims: number }>

/** The import form. Nothing typed is lost before the article stands: not by a refusal, not by a session that ran out. */
export function ArticleForm({ memberId, timeZone, members }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const paste = useRef<RichPaste | null>(null)
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const draft = useFormDraft(form, 'article')
  const router = useRouter()
  const send = async (encoding?: 'windows-1252') => {
    if (!form.current) return
    const data = new FormData(form.current)
    setBusy(true)
    const said: Answer = await postText(
      '/api/articles',
      detailsOf(data, timeZone),
      textOf(data, paste.current, encoding),
    )
    setBusy(false)
    setAnswer(said)
    if (!said.ok) return
    draft.forget()
    if (said.result.report.length === 0) router.push(`/articles/${said.result.articleId}`)
  }
  if (answer?.ok) return <Imported {...answer.result} />
  const errors = answer?.fields ?? {}
  return (
    <form
      ref={form}
      method="post"
      className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div className="grid min-w-0 content-start gap-4">
        {draft.restored && (
          <Notice>What you had typed here is back. The people on it, and a file, choose again.</Notice>
        )}
        <TextEntry
          onPaste={(rich) => {
            paste.current = rich
          }}
          onText={(text) => form.current && suggestTitle(form.current, text)}
        />
      </div>
      <div className="grid min-w-0 content-start gap-4">
        <DetailFields timeZone={timeZone} errors={errors} />
        <PeopleFields memberId={memberId} members={members} />
        {answer && <RefusalNotice refused={answer} onReadAsWindows={() => void send('windows-1252')} />}
        <Button type="submit" look="primary" busy={busy}>
          {busy ? 'Reading the article' : 'Import'}
        </Button>
      </div>
    </form>
  )
}

/** A draft opens with its headline more often than not; what somebody typed stays. */
function suggestTitle(form: HTMLFormElement, text: string) {
  const title = form.elements.namedItem('title')
  const first = text.trimStart().split('\n', 1)[0]?.trim() ?? ''
  if (title instanceof HTMLInputElement && title.value === '' && first.length > 3 && first.length <= 150)
    title.value = first
}

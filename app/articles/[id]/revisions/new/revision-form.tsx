'use client'
import { useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { useFormDraft } from '@/app/_components/use-form-draft'
import { type ImportAnswer, postText } from '@/app/articles/_text/post-text'
import type { RichPaste } from '@/app/articles/_text/read-paste'
import { RefusalNotice } from '@/app/articles/_text/refusal-notice'
import { TextEntry } from '@/app/articles/_text/text-entry'
import { textOf } from '@/app/articles/new/form-values'
import type { ImportedRevision } from '@/lib/articles/import-revision'
import { RevisionImported } from './revision-imported'

type Answer = ImportAnswer<ImportedRevision>

/** The text of the new draft, and nothing else: title, people and sources are the article's. */
export function RevisionForm({ articleId }: { articleId: string }) {
  const form = useRef<HTMLFormElement>(null)
  const paste = useRef<RichPaste | null>(null)
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const draft = useFormDraft(form, `revision.${articleId}`)
  const send = async (encoding?: 'windows-1252') => {
    if (!form.current) return
    const input = textOf(new FormData(form.current), paste.current, encoding)
    setBusy(true)
    const said: Answer = await postText(`/api/articles/${articleId}/revisions`, {}, input)
    setBusy(false)
    setAnswer(said)
    if (said.ok) draft.forget()
  }
  if (answer?.ok) return <RevisionImported articleId={articleId} {...answer.result} />
  return (
    <form
      ref={form}
      method="post"
      className="grid max-w-measure gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {draft.restored && <Notice>What you had typed here is back. A file, choose again.</Notice>}
      <TextEntry
        onPaste={(rich) => {
          paste.current = rich
        }}
        onText={() => setAnswer(null)}
      />
      {answer && <RefusalNotice refused={answer} onReadAsWindows={() => void send('windows-1252')} />}
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {busy ? 'Reading the draft' : 'Import'}
      </Button>
    </form>
  )
}

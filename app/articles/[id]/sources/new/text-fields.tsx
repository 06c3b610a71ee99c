'use client'
import { useState } from 'react'
import { Field } from '@/app/_components/field'
import { TextArea } from '@/app/_components/text-area'
import type { SourceKind } from '@/lib/db/generated/enums'
import { Choices } from './choices'

const WAYS = [
  { value: 'paste', text: 'Paste text', hint: 'a transcript, notes, what was said' },
  { value: 'file', text: 'Upload a file', hint: '.txt .md .vtt .srt, 5 MB of text at most' },
  { value: 'none', text: 'There is no text', hint: 'a tape, a notebook, a call' },
] as const
type Way = (typeof WAYS)[number]['value']

/** The source's text: pasted, in a file, or none. */
export function TextFields({ kind, error }: { kind: SourceKind; error?: string }) {
  const [way, setWay] = useState<Way>('paste')
  return (
    <>
      <Choices legend="Its text" name="way" value={way} onChange={setWay} options={WAYS} />
      {way === 'paste' && (
        <TextArea
          label={kind === 'CALL' ? 'What was said' : 'Text'}
          name="text"
          rows={12}
          required
          error={error}
          className="[&_textarea]:text-galley [&_textarea]:font-serif"
          dir="auto"
          hint="A line that starts with a name and a colon opens that person’s turn: “MAYOR: It was never open.”"
        />
      )}
      {way === 'file' && (
        <Field label="File" error={error}>
          {(control) => (
            <input
              type="file"
              name="file"
              required
              accept=".txt,.text,.md,.markdown,.vtt,.srt,text/plain,text/markdown,text/vtt"
              className="border-edge bg-sheet file:border-edge file:bg-wash w-full rounded-md border file:mr-3 file:min-h-9 file:border-0 file:border-r file:px-3.5"
              {...control}
            />
          )}
        </Field>
      )}
      {way === 'none' && (
        <p className="text-quiet">
          Claims can then be linked to a place in it: a minute of the tape, a page.
        </p>
      )}
    </>
  )
}

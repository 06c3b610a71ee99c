'use client'
import { useState } from 'react'
import { Choices } from '@/app/_components/choices'
import { Field } from '@/app/_components/field'
import { TextArea } from '@/app/_components/text-area'
import type { SourceKind } from '@/lib/db/generated/enums'

const WAYS = [
  { value: 'paste', text: 'Paste text', hint: 'a transcript, notes, what was said' },
  { value: 'file', text: 'Upload a file', hint: '.txt .md .vtt .srt, 5 MB of text at most' },
  { value: 'none', text: 'There is no text', hint: 'a tape with the writer, a notebook' },
] as const
type Way = (typeof WAYS)[number]['value']

/** The source's text: pasted, in a file, or none. What is not chosen is hidden and not sent, but kept. */
export function TextFields({ kind }: { kind: SourceKind }) {
  const [way, setWay] = useState<Way>('paste')
  return (
    <>
      <Choices legend="Its text" name="way" defaultValue="paste" onChange={setWay} options={WAYS} />
      <div hidden={way !== 'paste'}>
        <TextArea
          label={kind === 'CALL' ? 'What was said' : 'Text'}
          name="text"
          rows={12}
          required
          disabled={way !== 'paste'}
          dir="auto"
          className="[&_textarea]:text-galley [&_textarea]:font-serif"
          hint="A line that starts with a name and a colon opens that person’s turn: “MAYOR: It was never open.”"
        />
      </div>
      <div hidden={way !== 'file'}>
        <Field label="File">
          {(control) => (
            <input
              type="file"
              name="file"
              required
              disabled={way !== 'file'}
              accept=".txt,.text,.md,.markdown,.vtt,.srt,text/plain,text/markdown,text/vtt"
              className="border-edge bg-sheet file:border-edge file:bg-wash w-full rounded-md border file:mr-3 file:min-h-9 file:border-0 file:border-r file:px-3.5"
              {...control}
            />
          )}
        </Field>
      </div>
      {way === 'none' && (
        <p className="text-quiet">
          Claims can then be linked to a place in it: a minute of the tape, a page.
        </p>
      )}
    </>
  )
}

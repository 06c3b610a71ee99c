'use client'
import { type ClipboardEvent, useRef, useState } from 'react'
import { Button } from '../../_components/button'
import { Field } from '../../_components/field'
import { Notice } from '../../_components/notice'
import { TextArea } from '../../_components/text-area'
import { ImportNotes } from './import-notes'
import { type RichPaste, readPaste } from './read-paste'

interface Props {
  readonly error?: string
  /** told the HTML of a rich paste as long as nothing else stands in the box, else null */
  readonly onPaste: (paste: RichPaste | null) => void
  readonly onText: (text: string) => void
}

/** The article's text: pasted or typed, or a file instead. */
export function TextEntry({ error, onPaste, onText }: Props) {
  const [paste, setPaste] = useState<RichPaste | null>(null)
  const [file, setFile] = useState<string | null>(null)
  const fileInput = useRef<HTMLInputElement>(null)
  const takePaste = async (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (!event.clipboardData.types.includes('text/html')) return
    event.preventDefault()
    const box = event.currentTarget
    const plain = event.clipboardData.getData('text/plain')
    const rich = await readPaste(event.clipboardData)
    box.setRangeText(rich?.text ?? plain, box.selectionStart, box.selectionEnd, 'end')
    const alone = rich && box.value === rich.text ? rich : null
    setPaste(rich)
    onPaste(alone)
    onText(box.value)
  }
  const takeFile = async (chosen: File | undefined) => {
    setFile(chosen?.name ?? null)
    if (chosen && chosen.size < 5 * 1024 * 1024) onText(await chosen.slice(0, 4000).text())
  }
  return (
    <div className="grid gap-3">
      <TextArea
        label="Text"
        name="text"
        rows={14}
        disabled={file !== null}
        error={file === null ? error : undefined}
        onPaste={takePaste}
        onInput={(event) => onText(event.currentTarget.value)}
        className="[&_textarea]:font-serif [&_textarea]:text-galley"
        hint="Paste the draft, from Word or Google Docs too. It is kept to the character."
        dir="auto"
      />
      {paste && paste.report.length > 0 && (
        <Notice title="What this paste could not bring along">
          <ImportNotes report={paste.report} />
        </Notice>
      )}
      <div className="flex flex-wrap items-end gap-2">
        <Field
          label="Or a file instead: .txt or .md"
          error={file === null ? undefined : error}
          className="grow"
        >
          {(control) => (
            <input
              ref={fileInput}
              type="file"
              name="file"
              accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
              onChange={(event) => void takeFile(event.target.files?.[0])}
              className="border-edge bg-sheet file:bg-wash file:border-edge w-full rounded-md border file:mr-3 file:min-h-9 file:border-0 file:border-r file:px-3.5"
              {...control}
            />
          )}
        </Field>
        {file !== null && (
          <Button
            onClick={() => {
              if (fileInput.current) fileInput.current.value = ''
              setFile(null)
            }}
          >
            Use the text above
          </Button>
        )}
      </div>
    </div>
  )
}

'use client'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../_components/icon-button'
import { useToast } from '../_components/toast'

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false)
  const notify = useToast()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      notify({ message: 'Copied.' })
    } catch {
      // no clipboard without TLS, or without the browser's leave
      notify({
        message: 'The browser did not allow it. Select the text and copy it by hand.',
        tone: 'problem',
      })
    }
  }
  return (
    <IconButton label={label} onClick={copy}>
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
    </IconButton>
  )
}

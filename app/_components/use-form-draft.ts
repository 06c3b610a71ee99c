'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** More than this is a pasted book: the browser would not keep it, and its owner has it elsewhere. */
const MOST_LETTERS = 1_500_000

type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps what is typed into a form's text fields until `forget`, in this tab alone: a session that ran out, a reload or a
 * step to another page loses none of it. `restored` says that it came back.
 */
export function useFormDraft(form: RefObject<HTMLFormElement | null>, key: string) {
  const [restored, setRestored] = useState(false)
  const name = `verbatim.draft.${key}`
  const done = useRef(false)
  const forget = useCallback(() => {
    done.current = true
    sessionStorage.removeItem(name)
  }, [name])
  useEffect(() => {
    const element = form.current
    if (!element) return
    const kept: Record<string, string> = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    for (const control of textControls(element))
      if (kept[control.name]) control.value = kept[control.name] ?? ''
    setRestored(Object.keys(kept).length > 0)
    const keep = () => {
      if (done.current) return
      const words = textControls(element).flatMap(({ name, value }) => (value ? [[name, value]] : []))
      const draft = JSON.stringify(Object.fromEntries(words))
      if (words.length > 0 && draft.length < MOST_LETTERS) sessionStorage.setItem(name, draft)
      else sessionStorage.removeItem(name)
    }
    // on leaving the page too: a paste that a script put in tells no input event
    element.addEventListener('input', keep)
    element.addEventListener('focusout', keep)
    return () => {
      element.removeEventListener('input', keep)
      element.removeEventListener('focusout', keep)
    }
  }, [form, name])
  return { restored, forget }
}

const textControls = (form: HTMLFormElement): TextControl[] =>
  [...form.elements].filter(
    (element): element is TextControl =>
      element instanceof HTMLTextAreaElement ||
      (element instanceof HTMLInputElement &&
        !/^(file|hidden|password|radio|checkbox|submit)$/.test(element.type)),
  )

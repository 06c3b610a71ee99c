'use client'
import { useEffect, useEffectEvent } from 'react'
import { actOfStroke, type KeyAct, type Keymap } from './keymap'

/** Controls that a person types into or that use the same keys themselves. */
const TYPING = 'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"]'
const OWN_KEYS = '[role="dialog"], [role="menu"], [role="listbox"], [data-own-keys]'
const PRESSED_BY_ENTER = 'a[href], button, summary, [role="button"], [role="tab"]'

/** Calls `onAct` for each key that means something, unless the stroke belongs to what has the focus. */
export function useKeys(keymap: Keymap, onAct: (act: KeyAct) => void) {
  const handle = useEffectEvent(onAct)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || event.isComposing || at?.closest(TYPING) || at?.closest(OWN_KEYS)) return
      if (document.querySelector('[role="dialog"][data-state="open"], [role="menu"][data-state="open"]'))
        return
      if (event.key === 'Enter' && at?.closest(PRESSED_BY_ENTER)) return
      const act = actOfStroke(event, keymap)
      if (!act) return
      event.preventDefault()
      handle(act)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [keymap])
}

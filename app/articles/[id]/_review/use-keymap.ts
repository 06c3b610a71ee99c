'use client'
import { useEffect, useState } from 'react'
import { DEFAULT_KEYMAP, type Keymap, parseKeymap } from './keymap'

const KEPT_AS = 'verbatim.keys'

/** The keys of the person at this browser. */
export function useKeymap(): readonly [Keymap, (keymap: Keymap) => void] {
  const [keymap, setKeymap] = useState(DEFAULT_KEYMAP)
  useEffect(() => setKeymap(parseKeymap(window.localStorage.getItem(KEPT_AS))), [])
  const keep = (next: Keymap) => {
    setKeymap(next)
    window.localStorage.setItem(KEPT_AS, JSON.stringify(next))
  }
  return [keymap, keep]
}

'use client'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { Kbd } from '@/app/_components/kbd'
import { DEFAULT_KEYMAP, KEY_ACT_NAMES, KEY_ACTS, type KeyAct, keyLabel, keyOf, remap } from './keymap'
import { useReview } from './review-context'

/** All keys; each can be given another, or all be switched off. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { keymap, setKeymap } = useReview()
  const [asking, setAsking] = useState<KeyAct | null>(null)
  return (
    <Dialog
      wide
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title="Keys"
      description="Choose a key to give its act another one. Keys do nothing while you type, and are kept in this browser."
    >
      <label className="mb-3 inline-flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4"
          checked={keymap.on}
          onChange={(event) => setKeymap({ ...keymap, on: event.target.checked })}
        />
        Single keys do what stands below
      </label>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {KEY_ACT_NAMES.map((act) => (
          <li key={act} className="border-rule flex items-center justify-between gap-3 border-b py-1">
            <span>{KEY_ACTS[act].words}</span>
            <button
              type="button"
              className="min-h-7 min-w-7 shrink-0"
              aria-label={`${KEY_ACTS[act].words}: ${keyOf(act, keymap) || 'no key'}. Change`}
              onClick={() => setAsking(act)}
              onBlur={() => setAsking(null)}
              onKeyDown={(event) => {
                if (asking !== act || event.key === 'Tab' || event.key === 'Shift') return
                event.preventDefault()
                event.stopPropagation()
                if (event.key !== 'Escape') setKeymap(remap(keymap, act, event.key))
                setAsking(null)
              }}
            >
              <Kbd>{asking === act ? 'press a key' : keyLabel(keyOf(act, keymap)) || 'none'}</Kbd>
            </button>
          </li>
        ))}
      </ul>
      <Button size="small" className="mt-4" onClick={() => setKeymap(DEFAULT_KEYMAP)}>
        As they came
      </Button>
    </Dialog>
  )
}

'use client'
import { type ReactNode, useRef } from 'react'
import { Kbd } from '@/app/_components/kbd'
import { keyLabel, keyOf } from '../../_review/keymap'
import { useKeymap } from '../../_review/use-keymap'
import { useKeys } from '../../_review/use-keys'

/** The list of turns. The keys that go from claim to claim on the review screen, as their owner set them, go from turn to turn. */
export function TurnKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLOListElement>(null)
  const [keymap] = useKeymap()
  useKeys(keymap, (act) => {
    if (act !== 'next' && act !== 'previous') return
    const turn = neighbour(list.current, act === 'next' ? 1 : -1)
    turn?.focus({ preventScroll: true })
    turn?.scrollIntoView({ block: 'center' })
  })
  return (
    <>
      {keymap.on && (
        <p className="text-quiet mt-6 hidden text-sm md:block">
          <Kbd>{keyLabel(keyOf('next', keymap))}</Kbd> <Kbd>{keyLabel(keyOf('previous', keymap))}</Kbd> next
          and previous turn
        </p>
      )}
      <ol ref={list} className="divide-rule border-ink mt-2 divide-y border-t">
        {children}
      </ol>
    </>
  )
}

/** The turn after or before the one that has the focus; with none, the one the address names, or the first. */
function neighbour(list: HTMLOListElement | null, step: number): HTMLElement | null {
  const turns = [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])]
  const focused = turns.findIndex((turn) => turn.contains(document.activeElement))
  const named = turns.findIndex((turn) => `#${turn.id}` === location.hash)
  const current = focused >= 0 ? focused : named
  return current < 0 ? (turns[0] ?? null) : (turns[current + step] ?? null)
}

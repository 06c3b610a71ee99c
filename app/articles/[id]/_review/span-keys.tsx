'use client'
import type { KeyboardEvent } from 'react'
import { Button } from '@/app/_components/button'
import type { SpanMove } from './span-editing'

/** Shift and left or right move the end, shift and up or down the beginning; arrows alone move to another word. */
export function spanMoveOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): SpanMove | null {
  switch (key) {
    case 'ArrowRight':
      return shiftKey ? 'end-on' : null
    case 'ArrowLeft':
      return shiftKey ? 'end-back' : null
    case 'ArrowUp':
      return shiftKey ? 'start-back' : null
    case 'ArrowDown':
      return shiftKey ? 'start-on' : null
    default:
      return null
  }
}

const MOVES: readonly { readonly move: SpanMove; readonly words: string; readonly sign: string }[] = [
  { move: 'start-back', words: 'Beginning one word back', sign: '⇧↑' },
  { move: 'start-on', words: 'Beginning one word on', sign: '⇧↓' },
  { move: 'end-back', words: 'End one word back', sign: '⇧←' },
  { move: 'end-on', words: 'End one word on', sign: '⇧→' },
]

/** The same moves by button, each with its keys. */
export const SpanKeys = ({ onMove }: { onMove: (move: SpanMove) => void }) => (
  <div className="mt-1 flex flex-wrap items-center gap-1 text-sm">
    {MOVES.map(({ move, words, sign }) => (
      <Button key={move} size="small" aria-label={words} title={words} onClick={() => onMove(move)}>
        {move.startsWith('start') ? 'Beginning' : 'End'} {sign}
      </Button>
    ))}
  </div>
)

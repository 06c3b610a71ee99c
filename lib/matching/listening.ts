/**
 * A turn that only shows that somebody listens ("Mm-hmm.", "Right.") between two turns of one speaker: the speaker goes
 * on as if nothing had been said, and so may a quote.
 */

import { LISTENING } from './lexicon/en/speech'
import type { Place } from './model'
import type { ShelfIndex } from './shelf-index'
import { unitsOf } from './units'

/** More words than this are an answer. */
const FEW_WORDS = 3
/** More such turns than this between two stretches are a conversation. */
const FEW_TURNS = 3

/** Whether `after` follows `before` in its source with nothing but listening in between. */
export function isUnbroken(before: Place, after: Place, shelf: ShelfIndex): boolean {
  const apart = after.paragraph - before.paragraph
  if (after.source !== before.source || apart < 1 || apart > FEW_TURNS + 1) return false
  if (apart === 1) return true
  const at = shelf.paragraphs.findIndex((p) => p.source === before.source && p.paragraph === before.paragraph)
  return shelf.paragraphs
    .slice(at + 1, at + apart)
    .every((turn) => turn.speaker !== before.speaker && isListening(turn.text))
}

function isListening(text: string): boolean {
  if (text.length > 60 || text.includes('?')) return false
  const units = unitsOf(text)
  return units.length <= FEW_WORDS && units.every(({ key }) => LISTENING.has(key))
}

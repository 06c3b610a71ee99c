/**
 * A quote that goes over the end of a turn or a paragraph, as where a machine parts a sentence or takes one voice for two:
 * no paragraph holds enough of it, those around the likeliest one do.
 */

import type { Stretch } from './compare'
import { runOverTurns } from './exact-runs'
import { stemOf } from './lexicon/en/verbs'
import type { Place, SourceParagraph } from './model'
import type { Reading } from './reading'
import type { ShelfIndex } from './shelf-index'

/** So many turns before and behind are looked at; a sentence seldom falls into more pieces. */
const REACH = 2
/** Of a neighbour no more than this many characters, at the end that lies next. */
const NEXT_TO = 1500
/** As many words may lie between a stretch and the end of its turn. */
const MISHEARD = 3
const WORD = /[\p{L}\p{N}]+/gu

/** The paragraph in which all the words of `printed` begin to stand in one run over several turns, or null. */
export const startOverTurns = (printed: Reading, shelf: ShelfIndex): number | null =>
  runOverTurns(
    shelf,
    printed.keys.map((key) => shelf.idOf.get(stemOf(key)) ?? -1),
  )

/** The paragraph at `index`, as far as `place` shows it, between those before and behind it in its source. */
export function turnsAround(shelf: ShelfIndex, index: number, place: Place): Place[] {
  const { source } = shelf.paragraphs[index]
  const isBeside = (turn: SourceParagraph | undefined): turn is SourceParagraph => turn?.source === source
  const before = shelf.paragraphs.slice(Math.max(0, index - REACH), index).filter(isBeside)
  const behind = shelf.paragraphs.slice(index + 1, index + 1 + REACH).filter(isBeside)
  return [...before.map(itsEnd), place, ...behind.map(itsStart)]
}

/** Whether each stretch goes on where the one before left its turn: a few words may have been heard otherwise. */
export function goOnOverTurns(stretches: readonly Stretch[], places: readonly Place[]): boolean {
  return stretches.every((stretch, k) => {
    if (k === 0) return true
    const before = stretches[k - 1]
    const [a, b] = [places[before.at], places[stretch.at]]
    const apart = b.paragraph - a.paragraph
    const between = [a.text.slice(before.source[1]), b.text.slice(0, stretch.source[0])]
    return (
      apart >= 1 && apart <= REACH && between.every((text) => (text.match(WORD) ?? []).length <= MISHEARD)
    )
  })
}

const itsEnd = (turn: SourceParagraph): Place => {
  const cut = Math.max(0, turn.text.length - NEXT_TO)
  return { ...turn, start: turn.start + cut, text: turn.text.slice(cut) }
}

const itsStart = (turn: SourceParagraph): Place => {
  const text = turn.text.slice(0, NEXT_TO)
  return { ...turn, end: turn.start + text.length, text }
}

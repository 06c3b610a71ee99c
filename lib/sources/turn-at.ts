/** A turn or paragraph of a source, as far as places are told by it. */
export interface SourceTurn {
  readonly sourceId: string
  readonly index: number
  readonly start: number
  readonly end: number
  readonly startMs: number | null
  readonly speaker: string | null
  readonly locator: string
}

/** The turn a place of the text lies in; turns are in the order of the text. Null where it lies in none. */
export function turnAt(turns: readonly SourceTurn[], position: number): SourceTurn | null {
  let [low, high] = [0, turns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (turns[middle].start <= position) low = middle + 1
    else high = middle
  }
  const turn = turns[low - 1]
  return turn && position < turn.end ? turn : null
}

/** Where a sentence ends: its mark, with no word between it and the end of the words. */
const CLOSES = /[.!?…](?=[^.!?…\p{L}\p{N}]*$)/u
const NEXT_END = /[.!?…]/

/**
 * Whether words stand in a question. “The bridge was inspected” printed for *Was the bridge inspected?* “It was.” is what
 * somebody else asked. `rest` is what follows the words in their turn.
 */
export function isAsked(words: string, rest = ''): boolean {
  const end = CLOSES.exec(words) ?? NEXT_END.exec(rest)
  return end?.[0] === '?'
}

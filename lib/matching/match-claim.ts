import type { ShelfIndex } from './candidates'
import { type Match, matchQuote } from './match'
import { matchParaphrase } from './paraphrase'

/** A claim as the command line has it: direct words, words with quoted fragments in them, or a paraphrase. */
export interface ClaimToMatch {
  readonly quote: string
  readonly speaker: string | null
  /** "direct", "mixed", "indirect" or "fact" */
  readonly kind: string
}

/** A direct claim's words are compared; a mixed or indirect one's sense is, its quoted fragments word by word. */
export function matchClaim({ quote, speaker, kind }: ClaimToMatch, shelf: ShelfIndex): Match {
  const asPrinted = { quote, speaker }
  return kind === 'indirect' || kind === 'fact' || kind === 'mixed'
    ? matchParaphrase(asPrinted, shelf, kind)
    : matchQuote(asPrinted, shelf)
}

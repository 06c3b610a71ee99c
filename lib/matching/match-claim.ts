import { orTranslated } from './foreign-turns'
import { fragmentsOf } from './fragments'
import { type Match, matchQuote } from './match'
import { matchParaphrase } from './paraphrase'
import type { ShelfIndex } from './shelf-index'

/** A claim as the command line has it: direct words, words with quoted fragments in them, or a paraphrase. */
export interface ClaimToMatch {
  readonly quote: string
  readonly speaker: string | null
  /** "direct", "mixed", "indirect" or "fact" */
  readonly kind: string
}

/**
 * A direct claim's words are compared; a mixed or indirect one's sense is, its quoted fragments word by word. A mixed claim
 * that holds no marks is one of its fragments alone.
 */
export function matchClaim({ quote, speaker, kind }: ClaimToMatch, shelf: ShelfIndex): Match {
  const asPrinted = { quote, speaker }
  const isMixed = kind === 'mixed' && fragmentsOf(quote).length > 0
  const isParaphrase = isMixed || kind === 'indirect' || kind === 'fact'
  const match = isParaphrase ? matchParaphrase(asPrinted, shelf, kind) : matchQuote(asPrinted, shelf)
  return orTranslated(match, { words: quote, statement: quote, speaker }, shelf)
}

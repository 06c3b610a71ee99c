import { matchQuote } from '../matching/match'
import type { Place } from '../matching/model'
import type { ShelfIndex } from '../matching/shelf-index'
import { type ClaimWords, printedParts, printedWords } from './printed'

/**
 * Indexes into the shelf of the paragraphs that hold quoted words only together, in the order of the print; none where one
 * paragraph holds them all, or where they are no quotation.
 */
export function placesTogether(
  claim: ClaimWords,
  speaker: string | null,
  fragmentIndex: number | null,
  shelf: ShelfIndex,
): number[] {
  if (claim.fragments.length === 0) return []
  const find = (quote: string) => matchQuote({ quote, speaker }, shelf)
  const evidence = printedParts(claim, fragmentIndex).flatMap(({ text }): readonly Place[] => {
    const match = find(text)
    const isShort = match.finding === 'NOT_FOUND' || match.finding === 'PARTIAL'
    if (!isShort || claim.kind === 'MIXED' || fragmentIndex !== null) return match.evidence
    // too little of the whole stands in any one place: each quoted stretch has a best place of its own
    return claim.fragments.flatMap((_, i) => find(printedWords(claim, i)).evidence)
  })
  const at = new Map(shelf.paragraphs.map(({ source, paragraph }, i) => [`${source} ${paragraph}`, i]))
  const places = evidence.flatMap(({ source, paragraph }) => at.get(`${source} ${paragraph}`) ?? [])
  const each = [...new Set(places)]
  return each.length > 1 ? each : []
}

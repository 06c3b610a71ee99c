/*
 * A quotation whose closing mark is lost runs to its paragraph's end, its own cue in it. It ends where that cue begins.
 *   “The bridge is closed, *Ruiz said*. It rained. → “The bridge is closed
 */
import type { Quotation, QuotationMarks } from '../text/quotation-marks'
import { lex, type Token } from './lexer'
import type { Lexicon } from './lexicon/lexicon'
import { isAdverb, isWord, phraseStartingAt } from './noun-phrase'

/** The marks with each unclosed quotation cut before the comma and clause that attribute it. */
export function cutAtOwnCue(text: string, marks: QuotationMarks, lexicon: Lexicon): QuotationMarks {
  const lost = ({ close, goesOn, continues }: Quotation) => close === null && !goesOn && continues === null
  if (!marks.quotations.some(lost)) return marks
  const cut = (quotation: Quotation): Quotation => {
    const [start, end] = quotation.inner
    const to = lost(quotation) ? ownCue(lex(text, start, end, [], lexicon), lexicon) : null
    return to === null ? quotation : { ...quotation, inner: [start, to] }
  }
  return { ...marks, quotations: marks.quotations.map(cut) }
}

/** Where the comma before the first clause of saying stands that ends its sentence; null without one. */
function ownCue(tokens: readonly Token[], lexicon: Lexicon): number | null {
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i].kind !== 'comma') continue
    const inverted = says(tokens[i + 1], lexicon)
    const subject = phraseStartingAt(tokens, inverted ? i + 2 : i + 1, tokens.length, lexicon)
    if (!subject) continue
    let verb = subject.to
    while (verb < tokens.length && isAdverb(tokens[verb])) verb++
    const end = inverted ? subject.to : verb + 1
    if ((inverted || says(tokens[verb], lexicon)) && !isWord(tokens[end])) return tokens[i].start
  }
  return null
}

/** A past or third person of a verb whose words may stand in marks. */
function says(token: Token | undefined, { verbs }: Lexicon): boolean {
  const entry = isWord(token) ? verbs.get(token.lower) : undefined
  if (!entry || !(entry.forms.has('past') || entry.forms.has('third'))) return false
  return entry.verbs.some(({ frames }) => frames.has('clause') || frames.has('quote'))
}

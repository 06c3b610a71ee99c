/*
 * A quotation whose closing mark is lost runs to its paragraph's end, its own cue in it. It ends where that cue begins.
 *   “The bridge is closed, *Ruiz said*. It rained. → “The bridge is closed
 */
import type { Quotation, QuotationMarks } from '../text/quotation-marks'
import { lex, type Token } from './lexer'
import type { Lexicon } from './lexicon/lexicon'
import { isAdverb, isWord, phraseStartingAt } from './noun-phrase'

/**
 * The marks with each unclosed quotation cut before the comma and clause that attribute it. One that seems to go on in the
 * next paragraph does not where its own cue stands in it: its mark was lost, and that paragraph's quotation is another.
 */
export function cutAtOwnCue(text: string, marks: QuotationMarks, lexicon: Lexicon): QuotationMarks {
  if (!marks.quotations.some(isOpen)) return marks
  const cutAt = new Map<number, number>()
  for (const [index, quotation] of marks.quotations.entries()) {
    if (!isOpen(quotation)) continue
    const to = ownCue(lex(text, ...quotation.inner, [], lexicon), lexicon)
    if (to !== null) cutAt.set(index, to)
  }
  const quotations = marks.quotations.map((quotation, index): Quotation => {
    const { inner, continues } = quotation
    const to = cutAt.get(index)
    const begins = continues !== null && cutAt.has(continues) ? { ...quotation, continues: null } : quotation
    return to === undefined ? begins : { ...begins, inner: [inner[0], to], goesOn: false }
  })
  const lost = marks.quotations.flatMap(({ open, goesOn }, index) =>
    goesOn && cutAt.has(index) ? [open] : [],
  )
  return { quotations, stray: [...marks.stray, ...lost].sort((a, b) => a[0] - b[0]) }
}

const isOpen = ({ close, continues }: Quotation): boolean => close === null && continues === null

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

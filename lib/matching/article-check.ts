/**
 * An article against its sources: every statement with its speaker, the finding of its words, the places they rest on
 * and what a house style says of each difference. The machine's reading alone: it sets no verdict.
 */
import type { Attribution, Extraction } from '../extraction/model'
import { slice } from '../text/span'
import { worstFirst } from './finding'
import { type HouseStyle, type LedgerLine, ledgerOf } from './house-style'
import { type Match, matchQuote } from './match'
import { FINDINGS, type Finding } from './model'
import { matchParaphrase } from './paraphrase'
import type { ShelfIndex } from './shelf-index'

export interface CheckedPart {
  /** the printed words compared: a fragment, or the whole of a paraphrase */
  readonly words: string
  readonly match: Match
  readonly ledger: readonly LedgerLine[]
}

export interface CheckedClaim {
  /** from 1, in the order of the article */
  readonly number: number
  readonly kind: Attribution['kind']
  readonly speaker: string | null
  readonly words: string
  readonly finding: Finding
  readonly also: readonly Finding[]
  readonly parts: readonly CheckedPart[]
}

/** The claims of an article with their findings; `style` null judges nothing. */
export function checkArticle(
  text: string,
  { attributions }: Extraction,
  shelf: ShelfIndex,
  style: HouseStyle | null,
): CheckedClaim[] {
  return attributions.map((attribution, i) => {
    const speaker = attribution.speakerEntity ?? wordsOf(text, attribution.speaker)
    const words = wordsOf(text, attribution.content) ?? ''
    const parts = partsOf(text, attribution).map(({ words: printed, paraphrase }): CheckedPart => {
      const asked = { quote: printed, speaker }
      const match = paraphrase ? matchParaphrase(asked, shelf, 'indirect') : matchQuote(asked, shelf)
      return { words: printed, match, ledger: style && !paraphrase ? ledgerOf(match.edits, style) : [] }
    })
    const { finding, also } = combined(parts)
    return { number: i + 1, kind: attribution.kind, speaker, words, finding, also, parts }
  })
}

const wordsOf = (text: string, spans: Attribution['content'] | null): string | null =>
  spans && spans.length > 0 ? spans.map((span) => slice(text, span)).join(' … ') : null

/** Direct words fragment by fragment; around a mixed claim's fragments, and of an indirect one, the sense. */
function partsOf(
  text: string,
  { kind, content, fragments }: Attribution,
): { words: string; paraphrase: boolean }[] {
  const quoted = fragments.map((span) => ({ words: slice(text, span), paraphrase: false }))
  const whole = { words: wordsOf(text, content) ?? '', paraphrase: true }
  if (kind === 'direct') return quoted
  return kind === 'mixed' ? [...quoted, whole] : [whole]
}

/** Worst of all; a paraphrase's findings stand apart from the order, a clash before them and support after. */
function combined(parts: readonly CheckedPart[]): { finding: Finding; also: Finding[] } {
  const all = parts.flatMap(({ match }) => [match.finding, ...match.also])
  const ranked = all.filter(isRanked)
  const paraphrase = all.filter((finding) => !isRanked(finding))
  if (paraphrase.includes('NOT_CHECKED') || all.length === 0) return { finding: 'NOT_CHECKED', also: [] }
  const worst = ranked.length > 0 ? worstFirst(ranked) : null
  if (!worst) return { finding: paraphrase[0], also: [] }
  if (isBad(worst.finding) || paraphrase.length === 0)
    return { finding: worst.finding, also: [...worst.also, ...paraphrase] }
  return { finding: paraphrase[0], also: [worst.finding, ...worst.also] }
}

const isRanked = (finding: Finding): boolean => ([...FINDINGS] as Finding[]).includes(finding)

/** ALTERED or worse, or a paraphrase that clashes. */
export function isBad(finding: Finding): boolean {
  const rank = ([...FINDINGS] as Finding[]).indexOf(finding)
  return finding === 'PARAPHRASE_CLASH' || (rank >= 0 && rank <= FINDINGS.indexOf('ALTERED'))
}

/** 1 where the style forbids something or a finding is ALTERED or worse, else 2 where something was not checked, else 0. */
export function exitCodeOf(claims: readonly CheckedClaim[]): 0 | 1 | 2 {
  const forbids = ({ parts }: CheckedClaim): boolean =>
    parts.some(({ ledger }) => ledger.some(({ ruling }) => ruling === 'forbidden'))
  if (claims.some((claim) => isBad(claim.finding) || forbids(claim))) return 1
  return claims.some((claim) => claim.finding === 'NOT_CHECKED') ? 2 : 0
}

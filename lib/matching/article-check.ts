/**
 * An article against its sources: every statement with its speaker, the finding of its words, the places they rest on
 * and what a house style says of each difference. The machine's reading alone: it sets no verdict.
 */
import type { Attribution, Extraction } from '../extraction/model'
import { slice } from '../text/span'
import { contraryTo } from './contrary'
import { joinedAtCues } from './cue-commas'
import { worstFirst } from './finding'
import { orTranslated } from './foreign-turns'
import { type HouseStyle, type LedgerLine, ledgerOf } from './house-style'
import { jointWords } from './joint-words'
import type { Match } from './match'
import { FINDINGS, type Finding, type Place } from './model'
import { matchParaphrase } from './paraphrase'
import { matchRuns, type Run, runsOf } from './parted-quote'
import { type Act, reportedBy } from './reported-act'
import type { ShelfIndex } from './shelf-index'
import { type SpliceJoint, type StartMsOf, splicesOf } from './splice'

export interface CheckedPart {
  /** the printed words compared: a fragment, or the whole of a paraphrase */
  readonly words: string
  readonly match: Match
  readonly ledger: readonly LedgerLine[]
  /** how far apart each stretch of the evidence and the next were said, also in words */
  readonly joints: readonly (SpliceJoint & { readonly words: string })[]
}

export interface CheckedClaim {
  /** from 1, in the order of the article */
  readonly number: number
  readonly kind: Attribution['kind']
  readonly speaker: string | null
  /** the words that attribute it; null where there are none */
  readonly cue: string | null
  /** what the cue does with the words: states, denies, asks or withholds them */
  readonly act: Act
  readonly words: string
  readonly finding: Finding
  readonly also: readonly Finding[]
  readonly parts: readonly CheckedPart[]
  /** its opening mark has no closing one */
  readonly isUnclosed: boolean
  /** where the same speaker said the contrary; it changes no finding */
  readonly contrary: readonly Place[]
}

/** The claims of an article with their findings; `style` null judges nothing, `startMsOf` knows the times of the turns. */
export function checkArticle(
  text: string,
  { attributions, setAside }: Extraction,
  shelf: ShelfIndex,
  style: HouseStyle | null,
  startMsOf?: StartMsOf,
): CheckedClaim[] {
  const unclosed = new Set(
    setAside.flatMap(({ class: kind, span }) => (kind === 'unclosed' ? [span[0]] : [])),
  )
  return attributions.map((attribution, i) => {
    const speaker = attribution.speakerEntity ?? wordsOf(text, attribution.speaker)
    const words = wordsOf(text, attribution.content) ?? ''
    const reported = reportedBy(text, attribution)
    const parts = partsOf(text, attribution).map(({ words: printed, runs }): CheckedPart => {
      const found =
        runs === null
          ? matchParaphrase({ quote: printed, speaker }, shelf, 'indirect', reported)
          : matchRuns(runs, speaker, shelf)
      const match = orTranslated(found, { words: printed, statement: words, speaker }, shelf)
      if (runs === null) return { words: printed, match, ledger: [], joints: [] }
      const joints = jointsOf(match, shelf, startMsOf)
      return { words: printed, match, ledger: style ? ledgerOf(match.edits, style) : [], joints }
    })
    const { finding, also } = combined(parts)
    const { kind } = attribution
    const act = kind === 'direct' ? 'STATED' : reported.act
    const cue = wordsOf(text, attribution.cue)
    const evidence = parts.flatMap(({ match }) => match.evidence)
    const near = [...new Set(parts.flatMap(({ match }) => match.candidates))]
    return {
      number: i + 1,
      kind,
      speaker,
      cue,
      act,
      words,
      finding,
      also,
      parts,
      isUnclosed: attribution.content.some(([start]) => unclosed.has(start)),
      contrary: contraryTo(evidence, near),
    }
  })
}

const wordsOf = (text: string, spans: Attribution['content'] | null): string | null =>
  spans && spans.length > 0 ? spans.map((span) => slice(text, span)).join(' … ') : null

const jointsOf = ({ evidence }: Match, { paragraphs }: ShelfIndex, startMsOf?: StartMsOf) =>
  splicesOf(evidence, paragraphs, startMsOf).map((joint, k) => ({
    ...joint,
    words: jointWords(joint, k + 1),
  }))

interface PartToMatch {
  readonly words: string
  /** what is quoted of it; null for a paraphrase */
  readonly runs: readonly Run[] | null
}

/** Direct words as one part; of a mixed claim each fragment and, like an indirect one's, the sense. */
function partsOf(text: string, { kind, content, fragments }: Attribution): PartToMatch[] {
  if (kind === 'direct') {
    const runs = runsOf(text, fragments)
    return [{ words: joinedAtCues(runs.flat()).text, runs }]
  }
  const whole = { words: wordsOf(text, content) ?? '', runs: null }
  if (kind === 'indirect') return [whole]
  const quoted = fragments.map((span) => slice(text, span))
  return [...quoted.map((words) => ({ words, runs: [[words]] })), whole]
}

/** Findings that stand apart from the order, worst first. */
const APART = ['NOT_CHECKED', 'PARAPHRASE_CLASH', 'TRANSLATED', 'PARAPHRASE_SUPPORTED'] as const

/** Worst of all: one that stands apart comes before what is harmless and after what is not. */
function combined(parts: readonly CheckedPart[]): { finding: Finding; also: Finding[] } {
  const all = parts.flatMap(({ match }) => [match.finding, ...match.also])
  const [first, ...others] = APART.filter((finding) => all.includes(finding))
  if (all.length === 0) return { finding: 'NOT_CHECKED', also: [] }
  const ranked = all.filter(isRanked)
  if (ranked.length === 0) return { finding: first, also: others }
  const worst = worstFirst(ranked)
  if (!first || isBad(worst.finding))
    return { finding: worst.finding, also: [...worst.also, ...(first ? [first, ...others] : [])] }
  return { finding: first, also: [...others, worst.finding, ...worst.also] }
}

const isRanked = (finding: Finding): boolean => ([...FINDINGS] as Finding[]).includes(finding)

/** ALTERED or worse, or a paraphrase that clashes. */
function isBad(finding: Finding): boolean {
  const rank = ([...FINDINGS] as Finding[]).indexOf(finding)
  return finding === 'PARAPHRASE_CLASH' || (rank >= 0 && rank <= FINDINGS.indexOf('ALTERED'))
}

/**
 * 1 where the style forbids something or a finding is ALTERED or worse, else 2 where something was not checked, a translation
 * or a quote without its closing mark among it, else 0.
 */
export function exitCodeOf(claims: readonly CheckedClaim[]): 0 | 1 | 2 {
  const forbids = ({ parts }: CheckedClaim): boolean =>
    parts.some(({ ledger }) => ledger.some(({ ruling }) => ruling === 'forbidden'))
  if (claims.some((claim) => isBad(claim.finding) || forbids(claim))) return 1
  const isOpen = ({ finding, also, isUnclosed }: CheckedClaim): boolean =>
    isUnclosed || [finding, ...also].some((one) => one === 'NOT_CHECKED' || one === 'TRANSLATED')
  return claims.some(isOpen) ? 2 : 0
}

import { type Comparison, compare } from '../matching/compare'
import { withoutCueCommas } from '../matching/cue-commas'
import { worstFirst } from '../matching/finding'
import type { Edit, Finding, Place } from '../matching/model'
import { matchParaphrase } from '../matching/paraphrase'
import { indexShelf } from '../matching/shelf-index'
import { isAnotherLanguage } from '../text/language'
import { groupBy } from './group-by'
import { type ClaimWords, printedParts, printedWords } from './printed'

/** A linked passage, as far as comparing needs it. */
export interface LinkedPassage {
  readonly id: string
  readonly fragmentIndex: number | null
  readonly stance: 'SUPPORTS' | 'CONTRADICTS' | 'CONTEXT'
  readonly sourceId: string
  /** its place among the source's paragraphs, so that neighbours are known */
  readonly paragraph: number
  readonly span: readonly [start: number, end: number] | null
  readonly words: string | null
  readonly speaker: string | null
}

/**
 * What the matcher says of a claim's words against each linked passage. Passages of one source that support the same words
 * are read together, since a quote may run over several turns; edits are told apart by the passage they fall in.
 */
export function findingsOf(
  claim: ClaimWords,
  speaker: string | null,
  passages: readonly LinkedPassage[],
): Map<string, Comparison> {
  const groups = groupBy(passages, groupOf)
  const found = new Map<string, Comparison>()
  for (const group of groups.values()) {
    const readable = group.filter((p) => p.words !== null).sort((a, b) => a.paragraph - b.paragraph)
    const places = readable.map(toPlace)
    const [{ fragmentIndex }] = group
    const whole = orTranslated(
      comparePrinted(claim, speaker, fragmentIndex, places),
      printedWords(claim, fragmentIndex),
      places,
    )
    for (const passage of group) {
      const at = readable.indexOf(passage)
      found.set(
        passage.id,
        at < 0
          ? { finding: 'NOT_CHECKED', also: [], edits: [] }
          : {
              ...whole,
              edits: whole.edits.filter((edit) => edit.at === at).map((edit) => ({ ...edit, at: 0 })),
            },
      )
    }
  }
  return found
}

/** What is not found in a passage of another language may be its translation: for people to say, side by side. */
const orTranslated = (compared: Comparison, printed: string, places: readonly Place[]): Comparison =>
  compared.finding === 'NOT_FOUND' && isAnotherLanguage(printed, places.map(({ text }) => text).join('\n'))
    ? { finding: 'TRANSLATED', also: [], edits: [] }
    : compared

/** One claim's printed words, or one fragment's, against the places given: the worst of its parts. */
export function comparePrinted(
  claim: ClaimWords,
  speaker: string | null,
  fragmentIndex: number | null,
  places: readonly Place[],
): Comparison {
  if (places.length === 0) return { finding: 'NOT_CHECKED', also: [], edits: [] }
  if (claim.fragments.length === 0) {
    // a paraphrase is never compared word for word: that would make it look altered, or verbatim
    const quote = claim.content.map((span) => span[2]).join(' ')
    const { finding, also, edits, evidence } = matchParaphrase(
      { quote, speaker },
      indexShelf(places),
      'indirect',
    )
    return { finding, also: [...also], edits: edits.flatMap((edit) => inPassage(edit, evidence, places)) }
  }
  const findings: Finding[] = []
  const edits: Edit[] = []
  for (const { text, offset, cueCommas } of printedParts(claim, fragmentIndex)) {
    const part = withoutCueCommas(compare(text, places, { speaker }), cueCommas)
    findings.push(part.finding, ...part.also)
    edits.push(
      ...part.edits.map(
        (edit): Edit => ({ ...edit, quote: [edit.quote[0] + offset, edit.quote[1] + offset] }),
      ),
    )
  }
  return { ...worstFirst(findings), edits }
}

/** An edit whose place was cut from one of the passages, told from the start of that passage. */
function inPassage({ at, source, ...edit }: Edit, cut: readonly Place[], places: readonly Place[]): Edit[] {
  const { source: id, paragraph, start } = cut[at]
  const passage = places.findIndex(
    (one) => one.source === id && one.paragraph === paragraph && one.start <= start && start <= one.end,
  )
  if (passage < 0) return []
  const offset = start - places[passage].start
  return [{ ...edit, at: passage, source: [source[0] + offset, source[1] + offset] }]
}

const toPlace = ({ sourceId, paragraph, span, words, speaker }: LinkedPassage): Place => ({
  source: sourceId,
  paragraph,
  start: span?.[0] ?? 0,
  end: span?.[1] ?? 0,
  text: words ?? '',
  speaker,
})

const groupOf = (p: LinkedPassage) => (p.stance === 'SUPPORTS' ? `${p.sourceId} ${p.fragmentIndex}` : p.id)

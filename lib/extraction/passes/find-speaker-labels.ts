/*
 * Finds paragraphs whose speaker stands before a colon, as in transcripts and headlines.
 *   "WALLACE: Let’s start." → speaker WALLACE · headline "Pence: It Won’t Happen" → speaker Pence
 */
import type { Span } from '../../text/span'
import type { Draft, DraftAttribution, Sentence } from '../draft'
import { isName, isWord } from '../noun-phrase'

/** A label is at most so many characters: a name, perhaps with a title. */
const LONGEST_LABEL = 45
/** A label in capitals, perhaps inside an opening mark: WALLACE: or MR. KING: */
const CAPITALS = /^((?:[\p{Lu}][\p{Lu}.’'-]+[ ]?){1,4})(?:\([^)]{1,20}\))?:[ \t\u00a0]+(?=\S)/u
/** Luciana Lopez: … */
const NAME = /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}):[ \t\u00a0]+(?=\S)/u
/** With fewer turns a name and a colon may be anything. */
const FEWEST_TURNS = 4
const QUESTION_AND_ANSWER = /^([QA])[:.][ \t\u00a0]+(?=\S)/

export function findSpeakerLabels(draft: Draft): Draft {
  const labelled = new Set<number>()
  const attributions: DraftAttribution[] = []
  const names = repeatedLabels(draft)
  draft.sentences.forEach((sentence, index) => {
    if (labelled.has(sentence.paragraph) || !opensParagraph(draft, sentence)) return
    const found = labelIn(draft, sentence, index, names) ?? headlineLabel(draft, sentence, index)
    if (!found) return
    labelled.add(sentence.paragraph)
    attributions.push(found)
  })
  return { ...draft, labelled, attributions: [...draft.attributions, ...attributions] }
}

const opensParagraph = (draft: Draft, sentence: Sentence): boolean =>
  sentence.start === draft.paragraphs[sentence.paragraph].start

function labelIn(
  draft: Draft,
  sentence: Sentence,
  index: number,
  names: ReadonlySet<string>,
): DraftAttribution | null {
  const { text, tokens } = draft
  const first = tokens[sentence.from]
  const quotation = first.kind === 'quote' ? draft.marks.quotations[first.quotation] : null
  const start = quotation ? quotation.inner[0] : sentence.start
  const head = text.slice(start, start + LONGEST_LABEL)
  const match = CAPITALS.exec(head) ?? QUESTION_AND_ANSWER.exec(head) ?? namedLabel(head, names)
  if (!match) return null
  const end = quotation ? first.end : draft.paragraphs[sentence.paragraph].end
  const quotations: number[] = []
  if (quotation) quotations.push(first.quotation)
  else
    for (let i = sentence.from; i < tokens.length && tokens[i].start < end; i++)
      if (tokens[i].kind === 'quote') quotations.push(tokens[i].quotation)
  if (start + match[0].length >= end) return null
  const label = match[1].trimEnd()
  return labelAttribution(
    [start, start + label.length],
    start + match[0].trimEnd().length - 1,
    [start + match[0].length, end],
    quotations,
    index,
  )
}

function namedLabel(head: string, names: ReadonlySet<string>): RegExpExecArray | null {
  const match = NAME.exec(head)
  return match && names.has(match[1]) ? match : null
}

/** Names that stand before a colon at the head of several paragraphs: the people of an interview. */
function repeatedLabels(draft: Draft): ReadonlySet<string> {
  const count = new Map<string, number>()
  for (const { start } of draft.paragraphs) {
    const name = NAME.exec(draft.text.slice(start, start + LONGEST_LABEL))?.[1]
    if (name) count.set(name, (count.get(name) ?? 0) + 1)
  }
  const total = [...count.values()].reduce((sum, n) => sum + n, 0)
  // where all nouns have capitals, a list of topics looks the same, but no topic comes twice
  const topics = draft.lexicon.nounsAreCapital && total === count.size
  return new Set(total < FEWEST_TURNS || topics ? [] : count.keys())
}

function headlineLabel(draft: Draft, sentence: Sentence, index: number): DraftAttribution | null {
  const { tokens, text } = draft
  if (draft.paragraphs[sentence.paragraph].kind !== 'HEADLINE') return null
  let at = sentence.from
  while (at < sentence.to && at - sentence.from < 4 && isWord(tokens[at]) && isName(tokens[at])) at++
  if (at === sentence.from || tokens[at]?.kind !== 'colon' || at + 1 >= sentence.to) return null
  const end = draft.paragraphs[sentence.paragraph].end
  const quotations: number[] = []
  for (let i = at; i < tokens.length && tokens[i].start < end; i++)
    if (tokens[i].kind === 'quote') quotations.push(tokens[i].quotation)
  const content: Span = [tokens[at + 1].start, end - (/[.]$/.test(text.slice(end - 1, end)) ? 1 : 0)]
  if (content[0] >= content[1]) return null
  return labelAttribution(
    [tokens[sentence.from].start, tokens[at - 1].end],
    tokens[at].start,
    content,
    quotations,
    index,
  )
}

const labelAttribution = (
  speaker: Span,
  colon: number,
  content: Span,
  quotations: readonly number[],
  sentence: number,
): DraftAttribution => ({
  event: null,
  content: [content],
  quotations,
  speaker: [speaker],
  cue: [[colon, colon + 1]],
  rule: 'speaker-label',
  persuadedBy: [speaker],
  sentence,
})

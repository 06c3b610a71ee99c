/*
 * Goes on with a speaker over sentences whose verb alone says that they report, in languages with such a mood.
 *   Ruiz sagte, die Brücke sei sicher. *Man habe sie im Mai geprüft. Schäden gebe es keine.* → Ruiz’s, carried
 */
import type { Span } from '../../text/span'
import type { Draft, DraftAttribution, Sentence } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isName, isWord } from '../noun-phrase'
import { kindOfPiece, piecesOf } from '../verb-second/clauses'
import { nominalAt } from '../verb-second/nominal'

/** After so many sentences without a report nobody is carried. */
const FARTHEST = 4

export function carryReportedMood(draft: Draft): Draft {
  const grammar = draft.lexicon.verbSecond
  if (!grammar) return draft
  const bySentence = new Map<number, DraftAttribution>()
  for (const a of draft.attributions) bySentence.set(a.sentence, a)
  const added: DraftAttribution[] = []
  let source: DraftAttribution | null = null
  let open: DraftAttribution | null = null
  draft.sentences.forEach((sentence, index) => {
    const own = bySentence.get(index)
    if (own) {
      source = own.speaker ? own : source
      open = null
      return
    }
    if (draft.labelled.has(sentence.paragraph)) return
    const near = source !== null && index - source.sentence <= FARTHEST
    const mood = moodOf(draft, sentence, grammar)
    const follows = source !== null && index - source.sentence === 1
    if (
      mood === null ||
      (mood === 'remote' && !follows && !open) ||
      (mood === 'hearsay' && !follows && !open)
    ) {
      open = null
      return
    }
    const joined = open && draft.sentences[open.sentence].paragraph === sentence.paragraph
    const next: DraftAttribution =
      open && joined
        ? extend(draft, open, sentence)
        : begin(
            draft,
            sentence,
            index,
            near && source ? source.speaker : subjectBefore(draft, index, grammar),
          )
    if (open && joined) added.pop()
    added.push(next)
    open = next
    if (source) source = { ...source, sentence: index }
  })
  return { ...draft, attributions: [...draft.attributions, ...added] }
}

function quotationsIn(draft: Draft, { from, to }: Sentence): number[] {
  const found: number[] = []
  for (let i = from; i < to; i++) if (draft.tokens[i].kind === 'quote') found.push(draft.tokens[i].quotation)
  return found
}

const begin = (
  draft: Draft,
  sentence: Sentence,
  index: number,
  speaker: readonly Span[] | null,
): DraftAttribution => ({
  event: null,
  content: [[draft.tokens[sentence.from].start, sentence.end]],
  quotations: quotationsIn(draft, sentence),
  speaker,
  cue: null,
  rule: 'reported-mood',
  persuadedBy: speaker ?? [],
  sentence: index,
})

const extend = (draft: Draft, open: DraftAttribution, sentence: Sentence): DraftAttribution => ({
  ...open,
  content: [[open.content[0][0], sentence.end]],
  quotations: [...open.quotations, ...quotationsIn(draft, sentence)],
})

/** What the verb of a main clause tells: reported for sure, only beside a report, or hearsay. */
function moodOf(
  { tokens, lexicon }: Draft,
  sentence: Sentence,
  grammar: VerbSecond,
): 'reported' | 'remote' | 'hearsay' | null {
  let found: 'remote' | 'hearsay' | null = null
  const pieces = piecesOf(tokens, sentence)
  for (const piece of pieces) {
    const kind = kindOfPiece(tokens, piece, lexicon, grammar)
    if (kind !== 'main' && kind !== 'phrase') continue
    for (let i = piece.from; i < piece.to; i++) {
      const token = tokens[i]
      if (!isWord(token) || token.capital) continue
      if (grammar.reported.has(token.lower) && !isFirstPerson(tokens[i - 1]?.lower, tokens[i + 1]?.lower))
        return 'reported'
      if (grammar.remote.has(token.lower)) found ??= 'remote'
      else if (grammar.hearsay.has(token.lower)) found ??= 'hearsay'
    }
  }
  return found
  function isFirstPerson(before: string | undefined, after: string | undefined): boolean {
    return grammar.selves.has(before ?? '') || grammar.selves.has(after ?? '')
  }
}

/** Nobody was reported before: the one the sentence before is about. */
function subjectBefore(
  { tokens, lexicon, sentences }: Draft,
  index: number,
  grammar: VerbSecond,
): readonly Span[] | null {
  const previous = sentences[index - 1]
  if (!previous || previous.paragraph !== sentences[index].paragraph) return null
  for (let i = previous.from; i < previous.to; i++) {
    if (!isWord(tokens[i]) || grammar.objects.has(tokens[i].lower)) continue
    const phrase = nominalAt(tokens, i, previous.to, lexicon, grammar)
    if (!phrase) continue
    if (
      has(tokens[phrase.head], TAG.person | TAG.body) ||
      (isName(tokens[phrase.head]) && i === previous.from)
    )
      return [[tokens[phrase.from].start, tokens[phrase.to - 1].end]]
    i = phrase.to - 1
  }
  return null
}

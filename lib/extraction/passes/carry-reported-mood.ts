/*
 * Goes on with a speaker over sentences whose verb alone says that they report, in languages with such a mood.
 *   Ruiz sagte, die Brücke sei sicher. *Man habe sie im Mai geprüft. Schäden gebe es keine.* → Ruiz’s, carried
 */
import type { Span } from '../../text/span'
import type { CueEvent, Draft, DraftAttribution, Sentence } from '../draft'
import type { VerbSecond } from '../lexicon/lexicon'
import { isWord, type NounPhrase } from '../noun-phrase'
import { kindOfPiece } from '../verb-second/clauses'
import { governorOf } from '../verb-second/governor'
import { subjectOfLastClause } from '../verb-second/last-clause'
import { type Piece, piecesOf } from '../verb-second/pieces'
import { isSomebody } from '../verb-second/speakers'

/** After so many sentences without a report nobody is carried. */
const FARTHEST = 4

/** What the sentences after it may still go on with. */
interface Growing extends DraftAttribution {
  readonly content: Span[]
  readonly quotations: number[]
}

export function carryReportedMood(draft: Draft): Draft {
  const grammar = draft.lexicon.verbSecond
  if (!grammar) return draft
  const bySentence = new Map<number, DraftAttribution>()
  for (const a of draft.attributions) {
    const earlier = bySentence.get(a.sentence)
    if (!earlier?.speaker || !pointsBack(draft, a, grammar)) bySentence.set(a.sentence, a)
  }
  const events = new Map<number, CueEvent>()
  for (const event of draft.events) if (event.mention) events.set(event.sentence, event)
  const added: Growing[] = []
  let source: DraftAttribution | null = null
  let open: Growing | null = null
  draft.sentences.forEach((sentence, index) => {
    const own = bySentence.get(index)
    if (own) {
      const names = own.speaker !== null && !pointsBack(draft, own, grammar)
      source = names || source === null ? own : own.speaker ? { ...source, sentence: index } : source
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
    const governor = governorOf(draft, sentence, grammar)
    if (governor) {
      const told = begin(draft, sentence, index, spanOf(draft, governor.phrase), governor.from)
      added.push(told)
      source = open = told
      return
    }
    const joined = open && draft.sentences[open.sentence].paragraph === sentence.paragraph
    if (open && joined) extend(draft, open, sentence)
    else {
      const actor = follows || mood === 'rumour' ? null : actorBefore(draft, index, events, grammar)
      open = begin(draft, sentence, index, actor ?? (near ? source?.speaker : null) ?? null)
      added.push(open)
    }
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
  from = sentence.from,
): Growing => ({
  event: null,
  content: [[draft.tokens[from].start, sentence.end]],
  quotations: quotationsIn(draft, { ...sentence, from }),
  speaker,
  cue: null,
  rule: 'reported-mood',
  persuadedBy: speaker ?? [],
  sentence: index,
})

function extend(draft: Draft, { content, quotations }: Growing, sentence: Sentence): void {
  content[0] = [content[0][0], sentence.end]
  for (const quotation of quotationsIn(draft, sentence)) quotations.push(quotation)
}

/** What the verb of a main clause tells: reported for sure, a rumour, or reported only beside a report. */
function moodOf(
  { tokens, lexicon }: Draft,
  sentence: Sentence,
  grammar: VerbSecond,
): 'reported' | 'rumour' | 'remote' | 'hearsay' | null {
  let found: 'remote' | 'hearsay' | null = null
  const pieces = piecesOf(tokens, sentence)
  for (const piece of pieces) {
    const kind = kindOfPiece(tokens, piece, lexicon, grammar)
    if (kind !== 'main' && kind !== 'phrase') continue
    // ich habe, ich plane: the writer's own mood, with the same form
    let own = false
    for (let i = piece.from; i < piece.to; i++) own ||= grammar.selves.has(tokens[i].lower)
    for (let i = piece.from; i < piece.to; i++) {
      const token = tokens[i]
      if (!isWord(token) || token.capital) continue
      if (grammar.reported.has(token.lower) && !own) return 'reported'
      // soll … verletzt haben: with a perfect it can only be hearsay
      if (grammar.hearsay.has(token.lower) && endsInPerfect(tokens, piece, grammar)) return 'rumour'
      if (grammar.remote.has(token.lower)) found ??= 'remote'
      else if (grammar.hearsay.has(token.lower)) found ??= 'hearsay'
    }
  }
  return found
}

/** … *verletzt haben*, … *gestorben sein*, … *verletzt worden sein*, but not … *fertig sein* */
function endsInPerfect(tokens: Draft['tokens'], { from, to }: Piece, { perfects }: VerbSecond): boolean {
  const participle = perfects.get(tokens[to - 1].lower)
  const before = tokens[to - 2]
  return (
    to - from > 2 &&
    participle !== undefined &&
    isWord(before) &&
    !before.capital &&
    participle.test(before.lower)
  )
}

/** A relative pronoun or *demnach* names nobody anew. */
const pointsBack = ({ text }: Draft, { speaker }: DraftAttribution, grammar: VerbSecond): boolean =>
  speaker?.every((span) => {
    const word = text.slice(...span).toLowerCase()
    return grammar.relatives.has(word) || grammar.reportAdverbs.has(word)
  }) ?? false

/** The sentence before reports nothing itself, but somebody acts in it: *Die Stadt* wies den Vorwurf zurück. *Sie habe …* */
function actorBefore(
  draft: Draft,
  index: number,
  events: ReadonlyMap<number, CueEvent>,
  grammar: VerbSecond,
): readonly Span[] | null {
  const previous = draft.sentences[index - 1]
  if (!previous || previous.paragraph !== draft.sentences[index].paragraph) return null
  const event = events.get(index - 1)
  if (event) return event.mention
  const { tokens } = draft
  const actor = subjectOfLastClause(draft, previous.from, previous.to, grammar)
  return actor && isSomebody(tokens, actor, draft.lexicon) ? spanOf(draft, actor) : null
}

const spanOf = ({ tokens }: Draft, { from, to }: NounPhrase): readonly Span[] => [
  [tokens[from].start, tokens[to - 1].end],
]

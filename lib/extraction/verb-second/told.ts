/* Whether what stands beside a cue was said: its mood, its clauses, and the marks that hold no speech. */
import type { CueEvent, Draft } from '../draft'
import { firstEvent } from '../lead-in'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isName, isWord } from '../noun-phrase'
import { isFiniteForm, isReported, kindOfPiece } from './clauses'
import type { Piece } from './pieces'

/** Pieces that are read to tell a report by its mood. */
const MOST_PIECES = 4

/** The clauses behind a cue are in the mood that reports, or quoted. */
export function toldFrom(
  { tokens, lexicon }: Draft,
  pieces: readonly Piece[],
  first: number,
  ceiling: number,
  grammar: VerbSecond,
): boolean {
  for (let p = first; p < pieces.length && p < first + MOST_PIECES && pieces[p].from < ceiling; p++) {
    if (isReported(tokens, pieces[p], lexicon, grammar)) return true
    for (let i = pieces[p].from; i < pieces[p].to; i++) if (tokens[i].kind === 'quote') return true
  }
  return false
}

/** Ruiz sagte, *die Brücke ist sicher*: in the writer's mood only a plain verb of saying has its words behind a comma. */
export function isPlain(
  { tokens, lexicon }: Draft,
  { verb, bracket, from }: CueEvent,
  { from: at }: Piece,
  grammar: VerbSecond,
): boolean {
  if (
    !verb ||
    !bracket ||
    verb.cueClass !== 'neutral' ||
    verb.frames.has('thing') ||
    verb.frames.has('infinitive')
  )
    return false
  if (bracket.order === 'last' || bracket.finite !== from) return false
  return !has(tokens[at], TAG.conjunction | TAG.contrast) && !isFiniteForm(tokens[at], lexicon, grammar)
}

/** … kritisierte den Plan: *So sagte Ruiz*: „…“: what follows the colon has a cue of its own in the writer's mood. */
export function hasOwnCue(
  draft: Draft,
  { sentence }: CueEvent,
  pieces: readonly Piece[],
  p: number,
  grammar: VerbSecond,
): boolean {
  const { tokens, events } = draft
  const from = pieces[p].from
  // So sagte Ruiz, *die Bürgermeisterin*: „…“
  let last = p
  while (tokens[pieces[last]?.to]?.kind === 'comma' && last < p + MOST_PIECES) last++
  const to = pieces[last]?.to
  if (to === undefined || tokens[to]?.kind !== 'colon') return false
  for (
    let e = firstEvent(draft, sentence, from);
    events[e]?.sentence === sentence && events[e].from < to;
    e++
  ) {
    const { bracket } = events[e]
    if (bracket && !grammar.reported.has(tokens[bracket.finite].lower)) return true
  }
  return false
}

/** Marks this short may hold the name of a newspaper. */
const LONGEST_TITLE = 40

/** berichtete im Fachblatt *„Erde“*, … : after a noun or its article marks hold a title where what was said comes behind a comma. */
export function isTitle(
  { tokens, lexicon }: Draft,
  pieces: readonly Piece[],
  own: number,
  at: number,
  grammar: VerbSecond,
): boolean {
  const before = tokens[at - 1]
  const next = pieces[own + 1]
  if (!next || tokens[at].end - tokens[at].start >= LONGEST_TITLE || !isWord(before)) return false
  if (!isName(before) && !has(before, TAG.determiner | TAG.preposition)) return false
  const mark = tokens[pieces[own].to]?.kind
  const kind = kindOfPiece(tokens, next, lexicon, grammar)
  return mark === 'colon' || (mark === 'comma' && (kind === 'that' || kind === 'main'))
}

/** Nachdem die Brücke fiel, warnte …: only a main clause, or what dass or ob opens, was said. */
export function hasClause(
  { tokens, lexicon }: Draft,
  pieces: readonly Piece[],
  before: number,
  floor: number,
  grammar: VerbSecond,
): boolean {
  for (let p = before - 1; p >= 0 && pieces[p].to > floor; p--) {
    const kind = kindOfPiece(tokens, pieces[p], lexicon, grammar)
    if (kind === 'main' || kind === 'that' || kind === 'wh') {
      const where = p > 0 && grammar.placeRelatives.has(tokens[pieces[p].from].lower)
      if (!where) return true
    }
  }
  return false
}

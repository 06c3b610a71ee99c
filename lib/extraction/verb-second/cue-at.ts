/*
 * A verb of saying and who says it, where the verb may stand in two parts and the subject on either side of it.
 *   *Am Montag* teilte *die Polizei* mit → die Polizei · Das hat *Ruiz* angekündigt → Ruiz · wie *die Polizei* mitteilte
 */
import type { CueEvent, CueShape, Draft } from '../draft'
import { type CueVerb, TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isName, isWord } from '../noun-phrase'
import { bracketed } from './bracketed'
import { isFiniteForm } from './clauses'
import type { Piece } from './pieces'
import { lacksSubject, sharedSubject } from './shared-subject'
import { speakerOf, textIn } from './speaker-of'
import type { Spot } from './spot'
import { subjectOf } from './subject-of'

/** A particle, or an auxiliary before its participle, stands at most so many tokens off. */
const FARTHEST = 40

/** The cue whose verb of saying is token `at` of piece `p`; null when it reports nothing there. */
export function cueAt({ draft, index, pieces, p, at, grammar }: Spot): CueEvent | null {
  const { tokens, lexicon } = draft
  const token = tokens[at]
  const entry = isWord(token) && !token.capital ? lexicon.verbs.get(token.lower) : undefined
  if (!entry) return null
  const { forms } = entry
  const to = draft.sentences[index].to
  const closes =
    at + 1 >= pieces[p].to ||
    !isWord(tokens[at + 1]) ||
    has(tokens[at + 1], TAG.conjunction | TAG.auxiliary | TAG.modal)
  const agrees = forms.has('third') || forms.has('past') || forms.has('base')
  const parted =
    forms.has('participle') || forms.has('base') ? partedFrom(draft, pieces, p, at, closes) : null
  if (!parted && (!agrees || describesNoun(draft, pieces[p], at, grammar))) return null
  const finite = parted ?? at
  let verb: CueVerb | null = null
  let particle = -1
  for (const one of entry.verbs) {
    const found = one.particle === null ? -1 : particleOf(draft, one.particle, at, to)
    if (one.particle !== null && found < 0) continue
    verb = one
    particle = found
    break
  }
  if (!verb) return null
  const who = subjectOf(draft, pieces, p, finite, at, grammar)
  const passive =
    parted !== null &&
    has(tokens[parted], TAG.be) &&
    forms.has('participle') &&
    !grammar.perfectWithBe.has(verb.lemma)
  // auf Hilfe *angewiesen sein*: with sein a verb of ordering says how somebody is
  if (passive && verb.frames.has('order') && grammar.states.has(tokens[finite].lower)) return null
  const cited = verb.frames.has('cited')
  const shared =
    !passive && !cited && who.order !== 'last' && lacksSubject(draft, finite)
      ? sharedSubject(draft, pieces, finite, grammar)
      : null
  const phrase =
    (grammar.outOfSource.has(verb.lemma) ? textIn(draft, pieces[p], grammar) : null) ??
    shared ??
    speakerOf(draft, pieces, p, finite, who, cited, passive, grammar)
  if (!passive && who.order !== 'second' && !phrase && !parted && forms.has('base') && !forms.has('past'))
    return null
  const shape: CueShape = passive ? 'passive' : phrase && phrase.from > finite ? 'inverted' : 'finite'
  return bracketed(draft, index, {
    at,
    finite,
    particle,
    shape,
    verb,
    phrase,
    who: shared ? { ...who, order: 'second' } : who,
    from: shared ? finite : undefined,
  })
}

/** ein *bekannter* Ort, die *veröffentlichten* Zahlen: before a noun, in a clause with another verb, it is an adjective; in *Das* erklärte Ruiz it is the verb. */
function describesNoun(
  { tokens, lexicon }: Draft,
  { from, to }: Piece,
  at: number,
  grammar: VerbSecond,
): boolean {
  const before = tokens[at - 1]
  if (!isName(tokens[at + 1]) || !isWord(before) || isName(before)) return false
  if (!has(before, TAG.determiner | TAG.number | TAG.preposition | TAG.adverb)) return false
  const points = at - 1 === from && grammar.pointers.has(before.lower)
  if (has(before, TAG.determiner | TAG.preposition) && !points) return true
  for (let i = from; i < to; i++) if (i !== at && isFiniteForm(tokens[i], lexicon, grammar)) return true
  return false
}

/** The auxiliary of a participle or infinitive that ends its clause: *hat* … gesagt, gesagt *hat*, *wolle* … sagen. */
function partedFrom(
  { tokens, lexicon }: Draft,
  pieces: readonly Piece[],
  p: number,
  at: number,
  closes: boolean,
): number | null {
  if (!closes) return null
  const entry = lexicon.verbs.get(tokens[at].lower)
  const wanted = entry?.forms.has('participle') ? TAG.have | TAG.be : TAG.modal
  for (let i = at + 1; i < Math.min(pieces[p].to, at + 3); i++)
    if (has(tokens[i], wanted)) return modalBefore(tokens, pieces[p], at, i) ?? i
  for (let k = p; k >= 0 && p - k <= 2; k--) {
    const right = k === p ? at : pieces[k].to
    for (let i = right - 1; i >= pieces[k].from && at - i < FARTHEST; i--)
      if (has(tokens[i], wanted)) return i
  }
  return null
}

/** *soll* Ruiz gesagt haben: the perfect has its finite verb in front. */
function modalBefore(tokens: Draft['tokens'], { from }: Piece, at: number, last: number): number | null {
  if (!has(tokens[last], TAG.have)) return null
  for (let i = at - 1; i >= from && at - i < FARTHEST; i--) if (has(tokens[i], TAG.modal)) return i
  return null
}

/** Where a verb's particle stands: at the end of a clause after it, or right before it. */
function particleOf({ tokens }: Draft, particle: string, at: number, to: number): number {
  if (tokens[at - 1]?.lower === particle) return at - 1
  for (let i = at + 1; i < to && i < at + FARTHEST; i++) {
    if (tokens[i].lower !== particle) continue
    const next = tokens[i + 1]
    if (i + 1 >= to || !isWord(next) || has(next, TAG.conjunction)) return i
  }
  return -1
}

/*
 * Finds the cues of a language that puts the verb second: verbs of saying in one part or two, and phrases that name a
 * source. "Die Brücke, *teilte* die Polizei *mit*, …" · "*nach Angaben* der Polizei"
 */
import type { CueEvent, Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isName, isWord } from '../noun-phrase'
import { isReported, looksFinite, type Piece, piecesOf } from '../verb-second/clauses'
import { cueAt } from '../verb-second/cue-at'
import { nominalAt } from '../verb-second/nominal'
import { nounAt } from '../verb-second/noun-at'
import { sourceAt } from '../verb-second/source-phrases'
import { isSomebody } from '../verb-second/speakers'
import { viewAt } from '../verb-second/view-at'
import { wordsAt } from '../verb-second/words-of'

export function findBracketedCues(draft: Draft): Draft {
  const grammar = draft.lexicon.verbSecond
  if (!grammar) return draft
  const events: CueEvent[] = []
  draft.sentences.forEach((sentence, index) => {
    const pieces = piecesOf(draft.tokens, sentence)
    pieces.forEach((piece, p) => {
      for (let at = piece.from; at < piece.to; at++) {
        const event =
          sourceAt(draft, index, at, piece, grammar) ??
          viewAt(draft, index, pieces, p, at, grammar) ??
          wordsAt(draft, index, pieces, p, at, grammar) ??
          cueAt(draft, index, pieces, p, at, grammar) ??
          nounAt(draft, index, pieces, p, at, grammar) ??
          unlistedAt(draft, index, pieces, p, at, grammar)
        if (!event) continue
        events.push(event)
        at = Math.max(at, event.to - 1)
      }
    })
  })
  return { ...draft, events: events.sort((a, b) => a.from - b.from) }
}

/** “…”, *freut sich* Ruiz; die Lage sei ernst, *seufzte* Ruiz: right after words that were said any verb before a name or role speaks. */
function unlistedAt(
  { tokens, lexicon }: Draft,
  index: number,
  pieces: readonly Piece[],
  p: number,
  at: number,
  grammar: VerbSecond,
): CueEvent | null {
  const piece = pieces[p]
  if (at !== piece.from || tokens[at - 1]?.kind !== 'comma' || lexicon.verbs.has(tokens[at].lower))
    return null
  const quoted = tokens[at - 2]?.kind === 'quote'
  if (!quoted && (p === 0 || !isReported(tokens, pieces[p - 1], lexicon, grammar))) return null
  if (!looksFinite(tokens[at], lexicon, grammar) && !(quoted && mayBeVerb(tokens, at, grammar))) return null
  if (has(tokens[at], TAG.auxiliary | TAG.modal)) return null
  const first = has(tokens[at + 1], TAG.object) ? at + 2 : at + 1
  if (!isWord(tokens[first]) || grammar.objects.has(tokens[first].lower)) return null
  const phrase = nominalAt(tokens, first, piece.to, lexicon, grammar)
  if (!phrase || (!quoted && !isSomebody(tokens, phrase, lexicon))) return null
  return {
    sentence: index,
    shape: 'inverted',
    from: at,
    to: at + 1,
    clauseFrom: at,
    clauseTo: phrase.to,
    mention: [[tokens[phrase.from].start, tokens[phrase.to - 1].end]],
    subject: phrase.from,
    verb: null,
    bracket: { finite: at, end: phrase.to, particle: -1, order: 'first', pointer: false },
  }
}

/** “…”, *seufzte* Ruiz, “…”, *strich* Ruiz hervor: a word of no class before a name, with no ending of an adjective. */
const mayBeVerb = (tokens: Draft['tokens'], at: number, { adjectiveEnding }: VerbSecond): boolean =>
  isWord(tokens[at]) &&
  !tokens[at].capital &&
  tokens[at].tags === 0 &&
  !adjectiveEnding.test(tokens[at].lower) &&
  isName(tokens[at + 1])

import type { CueEvent, Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isName, isWord } from '../noun-phrase'
import { isReported, looksFinite } from './clauses'
import { nominalAt } from './nominal'
import { isSomebody } from './speakers'
import type { Spot } from './spot'

/** “…”, *freut sich* Ruiz; die Lage sei ernst, *seufzte* Ruiz: right after words that were said any verb before a name or role speaks. */
export function unlistedAt({ draft, index, pieces, p, at, grammar }: Spot): CueEvent | null {
  const { tokens, lexicon } = draft
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

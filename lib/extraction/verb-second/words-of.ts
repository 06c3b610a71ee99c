import type { CueEvent } from '../draft'
import { isWord } from '../noun-phrase'
import { bracketed } from './bracketed'
import { looksFinite, openerOf } from './clauses'
import { type Spot, saying } from './spot'
import { subjectOf } from './subject-of'

const WORDS = saying('neutral', 'clause', 'quote')

/** The verb stands at most so many tokens off. */
const FARTHEST = 40

/** Ruiz warb *mit den Worten*: “…”: whatever the verb, its subject says the words that the phrase announces. */
export function wordsAt({ draft, index, pieces, p, at, grammar }: Spot): CueEvent | null {
  const { tokens, lexicon } = draft
  const { from, to } = pieces[p]
  const phrase = grammar.announcements.find((words) =>
    words.every((word, k) => tokens[at + k]?.lower === word),
  )
  if (!phrase) return null
  for (let finite = Math.max(from, at - FARTHEST); finite < to && finite < at + FARTHEST; finite++) {
    if (!isWord(tokens[finite]) || !looksFinite(tokens[finite], lexicon, grammar)) continue
    const last = at + phrase.length - 1
    const after = openerOf(tokens, pieces[p]) === at && tokens[last + 1]?.kind !== 'quote'
    if (!after && lexicon.verbs.has(tokens[finite].lower)) return null
    const who = subjectOf(draft, pieces, p, finite, finite, grammar)
    if (!who.phrase) return null
    return bracketed(draft, index, {
      at: last,
      finite,
      particle: -1,
      shape: who.phrase.from > finite ? 'inverted' : 'finite',
      verb: WORDS,
      phrase: who.phrase,
      who: after ? { ...who, order: 'first' } : who,
      from: after ? at : undefined,
    })
  }
  return null
}

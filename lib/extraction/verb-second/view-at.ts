import type { CueEvent } from '../draft'
import { TAG } from '../lexicon/lexicon'
import { has, isWord } from '../noun-phrase'
import { bracketed } from './bracketed'
import { isFiniteForm } from './clauses'
import { type Spot, saying } from './spot'
import { subjectOf } from './subject-of'

const VIEW = saying('belief', 'clause', 'infinitive')

/** Ruiz *ist der Ansicht*, … : a noun for a view, with its verb *sein* in the same clause. */
export function viewAt({ draft, index, pieces, p, at, grammar }: Spot): CueEvent | null {
  const { tokens, lexicon } = draft
  if (!grammar.viewNouns.has(tokens[at].lower)) return null
  // der *gegenteiligen* Ansicht
  const article =
    isWord(tokens[at - 1]) && tokens[at - 1].tags === 0 && !tokens[at - 1].capital ? at - 2 : at - 1
  if (!grammar.genitives.has(tokens[article]?.lower ?? '')) return null
  const { from, to } = pieces[p]
  for (let finite = from; finite < to; finite++) {
    if (!has(tokens[finite], TAG.be) || !isFiniteForm(tokens[finite], lexicon, grammar)) continue
    const who = subjectOf(draft, pieces, p, finite, finite, grammar)
    if (!who.phrase) return null
    return bracketed(draft, index, {
      at,
      finite,
      particle: -1,
      shape: 'finite',
      verb: VIEW,
      phrase: who.phrase,
      who,
    })
  }
  return null
}

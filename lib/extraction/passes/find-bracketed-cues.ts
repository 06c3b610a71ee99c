/*
 * Finds the cues of a language that puts the verb second: verbs of saying in one part or two, and phrases that name a
 * source. "Die Brücke, *teilte* die Polizei *mit*, …" · "*nach Angaben* der Polizei"
 */
import type { CueEvent, Draft } from '../draft'
import { cueAt } from '../verb-second/cue-at'
import { nounAt } from '../verb-second/noun-at'
import { piecesOf } from '../verb-second/pieces'
import { sourceAt } from '../verb-second/source-phrases'
import type { FindCue, Spot } from '../verb-second/spot'
import { unlistedAt } from '../verb-second/unlisted-at'
import { viewAt } from '../verb-second/view-at'
import { wordsAt } from '../verb-second/words-of'

/** The first that finds a cue at a token has it. */
const FINDERS: readonly FindCue[] = [sourceAt, viewAt, wordsAt, cueAt, nounAt, unlistedAt]

export function findBracketedCues(draft: Draft): Draft {
  const grammar = draft.lexicon.verbSecond
  if (!grammar) return draft
  const events: CueEvent[] = []
  draft.sentences.forEach((sentence, index) => {
    const pieces = piecesOf(draft.tokens, sentence)
    pieces.forEach((piece, p) => {
      for (let at = piece.from; at < piece.to; at++) {
        const event = firstAt({ draft, index, pieces, p, at, grammar })
        if (!event) continue
        events.push(event)
        at = Math.max(at, event.to - 1)
      }
    })
  })
  return { ...draft, events: events.sort((a, b) => a.from - b.from) }
}

function firstAt(spot: Spot): CueEvent | null {
  for (const find of FINDERS) {
    const event = find(spot)
    if (event) return event
  }
  return null
}

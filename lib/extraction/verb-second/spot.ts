import type { CueEvent, Draft } from '../draft'
import type { CueClass, CueVerb, Frame, VerbSecond } from '../lexicon/lexicon'
import type { Piece } from './pieces'

/** A token at which a cue may stand. */
export interface Spot {
  readonly draft: Draft
  /** of the sentence */
  readonly index: number
  /** those of the sentence */
  readonly pieces: readonly Piece[]
  /** the piece the token stands in */
  readonly p: number
  readonly at: number
  readonly grammar: VerbSecond
}

/** The cue at a spot; null when none of its sort stands there. */
export type FindCue = (spot: Spot) => CueEvent | null

/** A cue that is no verb of saying and yet takes what they take. */
export const saying = (cueClass: CueClass, ...frames: readonly Frame[]): CueVerb => ({
  lemma: '',
  cueClass,
  frames: new Set(frames),
  particle: null,
})

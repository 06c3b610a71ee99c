import type { Span } from '../text/span'
import type { EditType } from './model'

/** A difference while it is being typed: units on both sides, spans in both texts. Either side may be empty. */
export interface Difference {
  readonly type: EditType
  readonly quote: Span
  readonly source: Span
  /** half-open ranges of units */
  readonly quoteUnits: readonly [number, number]
  readonly sourceUnits: readonly [number, number]
}

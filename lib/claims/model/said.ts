import type { AlsoSaidAnswer } from '../../db/generated/enums'
import type { SpliceJoint } from '../../matching/splice'
import type { Span } from '../../text/span'
import type { By } from '../model'

// Where the words of a claim were said, and what else was said there.

/** A sentence in which the same speaker came back to what is claimed, and turned on a word: "but", "never", "if". */
export interface AlsoSaidView {
  readonly sourceId: string
  readonly sourceTitle: string
  /** in the source's text */
  readonly span: Span
  readonly words: string
  readonly locator: string
  readonly speaker: string | null
  /** of the source, from 0 */
  readonly paragraph: number
  /** the turning word as it stands there */
  readonly turn: string
  /** the claim's telling words that stand there too */
  readonly shared: readonly string[]
}

/** Where in one source the stretches of a claim's printed words were said. */
export interface SaidWhereView {
  readonly sourceId: string
  readonly sourceTitle: string
  readonly turns: number
  /** when its last turn begins; null where times are not known */
  readonly lastMs: number | null
  /** in the order of the print */
  readonly stretches: readonly {
    /** null for a passage none of whose words could be laid beside the print; those come last */
    readonly printed: string | null
    /** of the source, from 0 */
    readonly paragraph: number
    readonly startMs: number | null
    readonly locator: string
    readonly speaker: string | null
  }[]
  /** between each stretch that is printed and the next */
  readonly joints: readonly SpliceJoint[]
}

/** What a person said of such a place, with the place as it was then. */
export interface AlsoSaidAnswerView
  extends Pick<AlsoSaidView, 'sourceId' | 'sourceTitle' | 'span' | 'words' | 'locator' | 'speaker'> {
  readonly answer: AlsoSaidAnswer
  /** it was given for other words than the claim has now, so it is open again */
  readonly isOutdated: boolean
  readonly by: By
}

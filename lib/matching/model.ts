import type { Span } from '../text/span'

/** What one difference between the printed and the source words is. The classes, and their order, are the glossary's. */
export const EDIT_CLASSES = {
  TYPOGRAPHY: ['TYPOGRAPHY', 'PUNCTUATION', 'CASE'],
  MARKED_EDIT: ['ELLIPSIS_CUT', 'BRACKET_ADD', 'BRACKET_REPLACE'],
  CLEANED: ['FILLER_CUT', 'FALSE_START_CUT', 'CONTRACTION', 'SPELLING', 'NUMBER_FORM'],
  ALTERED: ['WORD_ADD', 'WORD_REPLACE', 'UNMARKED_CUT', 'TENSE', 'PRONOUN', 'ORDER'],
  SENSE_CHANGED: ['NEGATION', 'NUMBER', 'UNIT', 'MODAL', 'HEDGE', 'QUANTIFIER', 'CONDITION', 'NAME'],
} as const

export type EditClass = keyof typeof EDIT_CLASSES
export type EditType = (typeof EDIT_CLASSES)[EditClass][number]

/** Worst first: the worst that applies is the finding, the rest are `also`. */
export const FINDINGS = [
  'NOT_FOUND',
  'PARTIAL',
  'SENSE_CHANGED',
  'WRONG_SPEAKER',
  'SPLICED',
  'ALTERED',
  'TRUNCATED',
  'CLEANED',
  'MARKED_EDIT',
  'TYPOGRAPHY',
  'VERBATIM',
] as const

/** What the machine says of printed words against source words; never a verdict. */
export type Finding =
  | (typeof FINDINGS)[number]
  | 'NOT_CHECKED'
  | 'TRANSLATED'
  | 'PARAPHRASE_SUPPORTED'
  | 'PARAPHRASE_CLASH'

/** One difference: what stands at `quote` in print stands at `source` in the source. Either span may be empty (`start === end`). */
export interface Edit {
  readonly type: EditType
  readonly quote: Span
  /** index into `Comparison.evidence` */
  readonly at: number
  /** counted within `evidence[at].text` */
  readonly source: Span
}

/** A turn or paragraph of a source, as the matcher sees it. */
export interface SourceParagraph {
  /** the file name, or the source's id */
  readonly source: string
  /** from 0, in order of the source */
  readonly paragraph: number
  /** where `text` stands in the whole source text */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker: string | null
}

/** A stretch of a source paragraph: `start`/`end` in the whole source text, `text` that stretch. */
export type Place = SourceParagraph

import type { Span } from '../text/span'

/** One thing the import changed, left out or noticed, in a sentence for the person who imported. */
export interface ImportNote {
  /** kebab-case, stable: `bom-dropped`, `footnotes-lost` */
  readonly code: string
  readonly message: string
  /** how many times it happened; at least 1 */
  readonly count: number
}

export type RefusalCode = 'empty' | 'too-large' | 'not-text' | 'broken-encoding' | 'unknown-format'

/** What to try instead: read the same bytes in another encoding. `preview` holds the first words that would change. */
export interface EncodingOffer {
  readonly encoding: 'windows-1252'
  readonly preview: readonly string[]
}

/** Why nothing was imported: one sentence that says what happened and what to do. Nothing half done is kept. */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly message: string
  readonly offer?: EncodingOffer
}

/** The text of record, and what became of the bytes on the way. */
export interface TextReading {
  readonly ok: true
  readonly text: string
  readonly report: readonly ImportNote[]
}

/** Where a paragraph of a source is to be found again by somebody with the tape or the page. */
export interface Locator {
  readonly startMs?: number
  readonly endMs?: number
  /** "turn 4", "paragraph 12" */
  readonly label?: string
  /** for captions that were joined: where each cue stands in the text, with its own times */
  readonly cues?: readonly {
    readonly start: number
    readonly end: number
    readonly startMs?: number
    readonly endMs?: number
  }[]
}

/** A turn or paragraph of a source: `[start, end)` of the text of record. A leading `NAME:` is not part of it. */
export interface ReadParagraph {
  readonly start: number
  readonly end: number
  readonly locator: Locator
  readonly speaker: string | null
}

/** A stretch of the text of record and the stretch of the file it was read from. */
export interface OriginPiece {
  readonly text: Span
  readonly file: Span
}

export interface SourceReading extends TextReading {
  readonly paragraphs: readonly ReadParagraph[]
  /** null where the text of record is the decoded file itself; otherwise (captions) where each stretch came from */
  readonly origin: readonly OriginPiece[] | null
}

/** A note of `count` happenings, or none when nothing happened. */
export function note(code: string, count: number, message: string): readonly ImportNote[] {
  return count > 0 ? [{ code, message, count }] : []
}

/** "1 link", "3 links". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

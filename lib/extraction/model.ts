import type { Span } from '../text/span'
import type { CueClass } from './lexicon/lexicon'

/** Direct: all of it in quotation marks. Mixed: some of it is. Indirect: none of it (titles and terms in marks do not count). */
export type AttributionKind = 'direct' | 'mixed' | 'indirect'

/** Who a mention names: a person, a body (a ministry, a company, a country) or somebody only described ("a former employee"). */
export type CastKind = 'person' | 'body' | 'unnamed'

/** Somebody who speaks or is named in one article, as the machine read it. */
export interface CastMember {
  /** the fullest name in the text, or the description of someone unnamed */
  readonly name: string
  readonly kind: CastKind
  /** "President", "the coach": a role as the article words it, or null */
  readonly title: string | null
  readonly affiliation: string | null
  /** every other form the article uses, each once, in order of appearance */
  readonly aliases: readonly string[]
  readonly mentions: readonly Span[]
}

/** Somebody a statement may be by, where the text does not decide. */
export interface SpeakerCandidate {
  /** index into `Extraction.cast` */
  readonly castIndex: number
  /** one sentence an editor understands */
  readonly reason: string
  /** the mention that speaks for it */
  readonly persuadedBy: Span
}

/** A said *B told* her “…”: told by A, the speaker, and said by B. */
export interface Relayed {
  readonly speaker: readonly Span[]
  readonly cue: Span
}

/** One statement somebody is said to have made: one per cue and mention. */
export interface Attribution {
  readonly kind: AttributionKind
  /** the words said, in order; direct speech with its marks, indirect without a leading "that" or closing punctuation */
  readonly content: readonly Span[]
  /** the stretches of speech inside quotation marks, without the marks */
  readonly fragments: readonly Span[]
  /** the mention nearest the cue; null where the text names nobody */
  readonly speaker: readonly Span[] | null
  /** the words that attribute; null for a quote that floats */
  readonly cue: readonly Span[] | null
  /** the name of `cast[castIndex]`; null where the text does not decide */
  readonly speakerEntity: string | null
  /** index into `Extraction.cast`, or null */
  readonly castIndex: number | null
  /** who it may be where `castIndex` is null, the likeliest first, at most five; empty where it is decided */
  readonly candidates: readonly SpeakerCandidate[]
  /** kebab-case name of the rule that decided, e.g. `quote-then-cue` */
  readonly rule: string
  /** one sentence an editor understands: why this speaker, why this span */
  readonly reason: string
  /** the words that persuaded the rule, to be lit in the text */
  readonly persuadedBy: readonly Span[]
  /** what sort of act the cue reports; null for a quote that floats or a cue that is no verb or noun */
  readonly cueClass: CueClass | null
  /** the words that say when it was said ("Monday"), and where ("a press briefing"); null where the sentence does not */
  readonly when: Span | null
  readonly where: Span | null
  /** second-hand: the speaker tells what somebody else said, who is named here with the cue inside the content; else null */
  readonly relays: Relayed | null
  /** 0 to 1, calibrated; for ordering and for the score table, never shown on screen */
  readonly confidence: number
}

export type SetAsideClass = 'title' | 'term' | 'nickname' | 'scare' | 'unclosed' | 'other'

/** A pair of quotation marks (or one lone mark) that is not speech, with the reason. */
export interface SetAside {
  /** marks included */
  readonly span: Span
  readonly class: SetAsideClass
  readonly reason: string
}

export interface Extraction {
  /** BCP 47 primary tag of the lexicon used: "en", "de" */
  readonly language: string
  /** in order of their first content character */
  readonly attributions: readonly Attribution[]
  readonly setAside: readonly SetAside[]
  readonly cast: readonly CastMember[]
}

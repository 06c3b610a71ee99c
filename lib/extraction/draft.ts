/*
 * What the passes hand on: the article cut into sentences and tokens, and what has been found so far. A pass takes a
 * draft and returns a new one; the text is never edited and spans are only added.
 */
import { type Paragraph, type ParagraphKind, segment } from '../text/paragraphs'
import { pairQuotationMarks, type QuotationMarks } from '../text/quotation-marks'
import { splitSentences } from '../text/sentences'
import type { Span } from '../text/span'
import type { HowNamed } from './cast/resolve'
import { lex, type Token } from './lexer'
import { type CueVerb, type Lexicon, TAG } from './lexicon/lexicon'
import type { CastMember, SetAside, SpeakerCandidate } from './model'
import { cutAtOwnCue } from './unclosed-marks'

export interface Sentence {
  readonly start: number
  readonly end: number
  /** index of its paragraph */
  readonly paragraph: number
  /** tokens `[from, to)` */
  readonly from: number
  readonly to: number
}

/** How a cue stands in its sentence. */
export type CueShape = 'finite' | 'inverted' | 'gerund' | 'phrase' | 'noun' | 'label' | 'relative' | 'passive'

/** A place where somebody is said to say something. Token indexes unless said otherwise. */
export interface CueEvent {
  readonly sentence: number
  readonly shape: CueShape
  /** the cue's tokens `[from, to)` */
  readonly from: number
  readonly to: number
  /** where the clause of the cue begins: its speaker, or the cue itself */
  readonly clauseFrom: number
  /** where the clause of the cue ends: after the cue, or after a speaker that follows it */
  readonly clauseTo: number
  /** the mention, as spans of the text; null where nobody is named */
  readonly mention: readonly Span[] | null
  /** first token of the mention's phrase, or -1 */
  readonly subject: number
  readonly verb: CueVerb | null
  /** how its verb frames the clause, where the language parts it */
  readonly bracket?: Bracket
}

/** The clause around a cue in a language with the verb second. Token indexes. */
export interface Bracket {
  /** the finite verb */
  readonly finite: number
  /** after the last of its parts and its subject */
  readonly end: number
  /** the particle that belongs to the verb, or -1 */
  readonly particle: number
  /** where the verb stands: after what opens its clause, at its head, or at its end */
  readonly order: 'second' | 'first' | 'last'
  /** the clause opens with a word for what was just said: *Das* sagte Smith */
  readonly pointer: boolean
}

export interface DraftAttribution {
  /** index of the event, or null for a quotation that floats */
  readonly event: number | null
  readonly content: readonly Span[]
  /** indexes of quotations */
  readonly quotations: readonly number[]
  readonly speaker: readonly Span[] | null
  readonly cue: readonly Span[] | null
  readonly rule: string
  readonly persuadedBy: readonly Span[]
  readonly sentence: number
  /** index of an event inside the content: somebody else's words, told by this speaker */
  readonly relays?: number
  /** index into the cast; null where the text does not decide; undefined before the cast is read */
  readonly castIndex?: number | null
  /** how the cast entry was found */
  readonly named?: HowNamed
  /** who it may be, where the text does not decide */
  readonly candidates?: readonly SpeakerCandidate[]
}

export interface Draft {
  readonly text: string
  readonly lexicon: Lexicon
  readonly paragraphs: readonly Paragraph[]
  readonly marks: QuotationMarks
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly events: readonly CueEvent[]
  /** paragraphs that are wholly the words of a labelled speaker */
  readonly labelled: ReadonlySet<number>
  readonly attributions: readonly DraftAttribution[]
  readonly setAside: readonly SetAside[]
  readonly cast: readonly CastMember[]
}

export type Pass = (draft: Draft) => Draft

/** Nobody speaks in these: they name who took a picture, who wrote and when, or repeat words of the body. */
const WITHOUT_CLAIMS: ReadonlySet<ParagraphKind> = new Set([
  'CAPTION',
  'CREDIT',
  'BYLINE',
  'DATELINE',
  'PULL_QUOTE',
])

/** "WASHINGTON, Jan. 4 (AP) — " at the head of a paragraph, in tokens. */
const LONGEST_DATELINE = 14

/** How many tokens the dateline takes; 0 when there is none. */
function datelineLength(tokens: readonly Token[]): number {
  const dash = tokens.findIndex((t) => t.kind === 'dash')
  if (dash < 1 || tokens[0].kind !== 'word' || !tokens[0].capital) return 0
  // die „Bild“-Zeitung
  if (tokens[dash - 1].kind === 'quote') return 0
  const before = tokens.slice(0, dash)
  const placed = before.some((t) => t.kind === 'open') || tokens[0].end - tokens[0].start > 2
  const bare = before.every((t) => t.capital || t.kind !== 'word' || (t.tags & (TAG.number | TAG.time)) !== 0)
  return placed && bare && before.some((t) => t.kind !== 'word') ? dash + 1 : 0
}

/** The article read but nothing found yet. */
export function beginDraft(text: string, lexicon: Lexicon): Draft {
  const paragraphs = segment(text)
  const marks = cutAtOwnCue(text, pairQuotationMarks(text, paragraphs), lexicon)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let next = 0
  paragraphs.forEach(({ start, end, kind }, paragraph) => {
    const within: { index: number; quotation: QuotationMarks['quotations'][number] }[] = []
    for (; next < marks.quotations.length && marks.quotations[next].open[0] < end; next++)
      within.push({ index: next, quotation: marks.quotations[next] })
    if (WITHOUT_CLAIMS.has(kind)) return
    const uncut = within.map(({ quotation: q }): Span => [q.open[0], (q.close ?? q.inner)[1]])
    const found = lex(text, start, end, within, lexicon)
    let token = 0
    for (const [from, to] of splitSentences(text, [start, end], uncut)) {
      const first = tokens.length
      for (; token < found.length && found[token].start < to; token++) tokens.push(found[token])
      const opening =
        first + (from === start ? datelineLength(tokens.slice(first, first + LONGEST_DATELINE)) : 0)
      if (tokens.length > opening)
        sentences.push({ start: from, end: to, paragraph, from: opening, to: tokens.length })
    }
  })
  return {
    text,
    lexicon,
    paragraphs,
    marks,
    tokens,
    sentences,
    events: [],
    labelled: new Set(),
    attributions: [],
    setAside: [],
    cast: [],
  }
}

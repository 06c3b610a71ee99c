import { type MarkedRange, toSegments } from '@/lib/anchoring/segments'
import type { ClaimView } from '@/lib/claims/model'
import type { MarkView, ParagraphView, ReviewData } from '@/lib/claims/model/review'
import type { Span } from '@/lib/text/span'
import { letterOf, spokenMark, type Tone, toneOf } from './marks'

/** What one claim looks like in the galley, in one of its paragraphs. */
export interface ClaimMark {
  readonly id: string
  readonly number: number
  readonly status: ClaimView['status']
  readonly result: ClaimView['result']
  /** what a screen reader hears of it */
  readonly spoken: string
  readonly tone: Tone
  readonly letter: string
  readonly waived: boolean
}

/** A piece of a paragraph with the claims that lie on it, outermost first. */
export interface GalleyPiece {
  readonly start: number
  readonly words: string
  readonly claims: readonly string[]
  /** the claims whose stretch begins, or ends, here */
  readonly begins: readonly string[]
  readonly ends: readonly string[]
  /** lies on a pair of marks that is no claim: decided by a person, or still the machine's word */
  readonly aside: 'decided' | 'open' | null
  /** where that pair of marks begins */
  readonly asideAt: number | null
}

export interface GalleyParagraph {
  readonly index: number
  /** counted over body paragraphs, as people say it; null for headline, caption and the like */
  readonly number: number | null
  readonly kind: ParagraphView['kind']
  readonly start: number
  readonly end: number
  readonly pieces: readonly GalleyPiece[]
  readonly claims: readonly ClaimMark[]
  /** changes when anything drawn changes, so that the rest of ten thousand words is left alone */
  readonly print: string
}

/** The article as paragraphs of flat pieces, each drawn once, though claims overlap and run over paragraphs. */
export function galleyOf({
  text,
  paragraphs,
  claims,
  marks,
}: Pick<ReviewData, 'text' | 'paragraphs' | 'claims' | 'marks'>): GalleyParagraph[] {
  const live = claims.filter((claim) => claim.state === 'LIVE')
  let number = 0
  return paragraphs.map((paragraph) => {
    const within = live.filter((claim) => claim.content.some((span) => touches(span, paragraph)))
    const ranges = within.flatMap((claim) =>
      claim.content
        .filter((span) => touches(span, paragraph))
        .map(
          ([start, end]): MarkedRange => ({ span: moved([start, end], paragraph), id: claim.id, layer: 1 }),
        ),
    )
    const asides = marks
      .filter((mark) => touches(mark.span, paragraph))
      .map((mark): MarkedRange => ({ span: moved(mark.span, paragraph), id: asideId(mark), layer: 0 }))
    const words = text.slice(paragraph.start, paragraph.end)
    const pieces = piecesOf(words, paragraph.start, [...ranges, ...asides])
    const drawn = within.map(markOf)
    if (paragraph.kind === 'BODY') number++
    return {
      ...paragraph,
      number: paragraph.kind === 'BODY' ? number : null,
      pieces,
      claims: drawn,
      print: JSON.stringify([paragraph.start, drawn, pieces.map((p) => [p.start, p.claims, p.aside])]),
    }
  })
}

const markOf = (claim: ClaimView): ClaimMark => ({
  id: claim.id,
  number: claim.number,
  status: claim.status,
  result: claim.result,
  spoken: spokenMark(claim),
  tone: toneOf(claim),
  letter: letterOf(claim),
  waived: claim.waiver !== null,
})

const ASIDE = 'aside:'
const asideId = (mark: MarkView) => `${ASIDE}${mark.decided ? 'decided' : 'open'}:${mark.span[0]}`

function piecesOf(words: string, offset: number, ranges: readonly MarkedRange[]): GalleyPiece[] {
  const segments = toSegments(words, ranges)
  const claimsOn = segments.map(({ ids }) => [...new Set(ids.filter((id) => !id.startsWith(ASIDE)))])
  return segments.map(({ span, ids }, i) => {
    const claims = claimsOn[i]
    const before = claimsOn[i - 1] ?? []
    const after = claimsOn[i + 1] ?? []
    const aside = ids.find((id) => id.startsWith(ASIDE))
    return {
      start: offset + span[0],
      words: words.slice(...span),
      claims,
      begins: claims.filter((id) => !before.includes(id)),
      ends: claims.filter((id) => !after.includes(id)),
      aside: aside ? (aside.startsWith(`${ASIDE}decided`) ? 'decided' : 'open') : null,
      asideAt: aside ? Number(aside.slice(aside.lastIndexOf(':') + 1)) : null,
    }
  })
}

const touches = (span: readonly [number, number, ...unknown[]], { start, end }: ParagraphView) =>
  span[0] < end && span[1] > start

const moved = ([start, end]: Span, paragraph: ParagraphView): Span => [
  start - paragraph.start,
  end - paragraph.start,
]

/** Spans of the current claim that are lit beside its own words: who, by what cue, and what persuaded the machine. */
export interface Light {
  readonly span: Span
  readonly as: 'mention' | 'cue' | 'persuaded' | 'editing' | 'mark'
}

/** The three lights of a claim that can be looked at alone. */
export type Spotlight = Extract<Light['as'], 'mention' | 'cue' | 'persuaded'>
export const LIGHT_WORDS: Record<Spotlight, string> = {
  mention: 'Who speaks',
  cue: 'Cue',
  persuaded: 'Persuaded by',
}

/** The lights that fall on a paragraph; the same empty list when none do, so that it is not drawn again. */
export function lightsOn(
  lights: readonly Light[],
  { start, end }: { start: number; end: number },
): readonly Light[] {
  const here = lights.filter(({ span }) => span[0] < end && span[1] > start)
  return here.length > 0 ? here : DARK
}
const DARK: readonly Light[] = []

/** All three, what persuaded the machine under the other two; or the one that is looked at. */
export const lightsOfClaim = (claim: ClaimView, only: Spotlight | null = null): Light[] =>
  allLights(claim).filter(({ as }) => only === null || as === only)

const allLights = (claim: ClaimView): Light[] => [
  ...claim.persuadedBy.map(([start, end]): Light => ({ span: [start, end], as: 'persuaded' })),
  ...claim.cue.map(([start, end]): Light => ({ span: [start, end], as: 'cue' })),
  ...claim.mention.map(([start, end]): Light => ({ span: [start, end], as: 'mention' })),
]

/** A piece cut where lights begin and end, each part with the last light on it. */
export function litParts(
  { start, words }: GalleyPiece,
  lights: readonly Light[],
): { words: string; as: Light['as'] | null; at: number }[] {
  const ranges = lights.map(
    ({ span, as }, i): MarkedRange => ({ span: [span[0] - start, span[1] - start], id: as, layer: i }),
  )
  return toSegments(words, ranges).map(({ span, ids }) => ({
    at: start + span[0],
    words: words.slice(...span),
    as: (ids.at(-1) as Light['as'] | undefined) ?? null,
  }))
}

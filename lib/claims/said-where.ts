import { compareFully } from '../matching/compare'
import type { Place, SourceParagraph } from '../matching/model'
import { readText } from '../matching/reading'
import { type SpliceJoint, splicesOf } from '../matching/splice'
import { type SourceTurn, turnAt } from '../sources/turn-at'
import { slice } from '../text/span'
import { groupBy } from './group-by'
import type { ClaimView, EvidenceView } from './model'
import type { SaidWhereView } from './model/said'
import { printedParts } from './printed'

type Stretch = SaidWhereView['stretches'][number]

/**
 * For each source: where the stretches of a claim's printed words were said, in the order of the print, and how far apart
 * one and the next lie. A passage no word of which could be laid beside the print is a stretch that joins nothing.
 */
export function saidWhere(claim: ClaimView, turns: readonly SourceTurn[]): SaidWhereView[] {
  const linked = claim.evidence.filter(({ stance, span }) => stance === 'SUPPORTS' && span !== null)
  const turnsOf = groupBy(turns, ({ sourceId }) => sourceId)
  return [...groupBy(linked, ({ sourceId }) => sourceId)].map(([sourceId, items]): SaidWhereView => {
    const own = turnsOf.get(sourceId) ?? []
    const found = [...groupBy(items, ({ fragmentIndex }) => `${fragmentIndex}`).values()]
      .flatMap((group) => stretchesOf(claim, group, own))
      .sort(inPrint)
    return {
      sourceId,
      sourceTitle: items[0].sourceTitle,
      turns: own.length,
      lastMs: own.at(-1)?.startMs ?? null,
      stretches: found.map(({ stretch }) => stretch),
      joints: jointsOf(
        found.filter(({ stretch }) => stretch.printed !== null),
        own,
      ),
    }
  })
}

function jointsOf(found: readonly Found[], turns: readonly SourceTurn[]): SpliceJoint[] {
  const shelf = turns.map(
    ({ sourceId, index, start, end, speaker }): SourceParagraph => ({
      source: sourceId,
      paragraph: index,
      start,
      end,
      text: '',
      speaker,
    }),
  )
  const places = found.map(({ place }) => place)
  const startMs = new Map(turns.map((turn) => [turn.index, turn.startMs]))
  return splicesOf(places, shelf, ({ paragraph }) => startMs.get(paragraph) ?? null)
}

interface Found {
  /** which of the passages holds the stretch; null for a whole passage */
  readonly passage: number | null
  /** in the print */
  readonly at: number
  readonly place: Place
  readonly stretch: Stretch
}

function stretchesOf(
  claim: ClaimView,
  group: readonly EvidenceView[],
  turns: readonly SourceTurn[],
): Found[] {
  const places = group.flatMap((item) => {
    const [start, end] = item.span ?? [0, 0]
    const turn = turnAt(turns, start)
    if (!turn || item.words === null) return []
    const text = item.words
    return [{ turn, source: item.sourceId, paragraph: turn.index, start, end, text, speaker: item.speaker }]
  })
  const [{ fragmentIndex }] = group
  const at = claim.fragments[fragmentIndex ?? 0]?.[0] ?? claim.content[0][0]
  const parts = claim.fragments.length > 0 ? printedParts(claim, fragmentIndex) : []
  const found = parts.flatMap(({ text, offset }) =>
    compareFully(readText(text), places).stretches.map((one): Found => {
      const place = places[one.at]
      const start = place.start + one.source[0]
      // a passage may go over several turns
      const turn = turnAt(turns, start) ?? place.turn
      return {
        passage: one.at,
        at: at + offset + one.quote[0],
        place: {
          ...place,
          paragraph: turn.index,
          speaker: turn.speaker,
          start,
          end: place.start + one.source[1],
          text: slice(place.text, one.source),
        },
        stretch: stretchAt({ turn }, slice(text, one.quote)),
      }
    }),
  )
  const used = new Set(found.map(({ passage }) => passage))
  const whole = places
    .filter((_, i) => !used.has(i))
    .map((place): Found => {
      return { passage: null, at: Number.POSITIVE_INFINITY, place, stretch: stretchAt(place, null) }
    })
  return [...found, ...whole]
}

const stretchAt = ({ turn }: { turn: SourceTurn }, printed: string | null): Stretch => ({
  printed,
  paragraph: turn.index,
  startMs: turn.startMs,
  locator: turn.locator,
  speaker: turn.speaker,
})

/** What is not printed comes last, in the order it was linked. */
const inPrint = (a: Found, b: Found): number => (a.at === b.at ? 0 : a.at - b.at)

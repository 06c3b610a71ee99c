import { compareFully } from '../matching/compare'
import type { Place, SourceParagraph } from '../matching/model'
import { readText } from '../matching/reading'
import { type SpliceJoint, splicesOf } from '../matching/splice'
import { type SourceTurn, turnAt } from '../sources/turn-at'
import { hull, overlap, slice } from '../text/span'
import { groupBy } from './group-by'
import type { ClaimView, EvidenceView } from './model'
import type { SaidWhereView } from './model/said'
import { printedParts } from './printed'
import { without } from './read-together'

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
    const found = stretchesOf(claim, items, own).sort(inPrint)
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
  /** the passage that holds the stretch; null for a whole passage */
  readonly passage: Place | null
  /** in the print */
  readonly at: number
  readonly place: Place
  readonly stretch: Stretch
}

function stretchesOf(
  claim: ClaimView,
  items: readonly EvidenceView[],
  turns: readonly SourceTurn[],
): Found[] {
  const places = items.flatMap((item) => {
    const [start, end] = item.span ?? [0, 0]
    const turn = turnAt(turns, start)
    if (!turn || item.words === null) return []
    const { sourceId: source, fragmentIndex: fragment, words: text, speaker } = item
    return [{ turn, source, paragraph: turn.index, start, end, text, speaker, fragment }]
  })
  const parts = claim.fragments.length > 0 ? printedParts(claim, null) : []
  const found = parts.flatMap(({ text, offset }, k) => {
    const own = places.filter(({ fragment }) => claim.kind !== 'MIXED' || (fragment ?? k) === k)
    const { stretches, missing } = compareFully(readText(text), own)
    return stretches.flatMap((one): Found[] => {
      const proven = hull(without(one.quote, missing))
      if (!proven) return []
      const passage = own[one.at]
      const start = passage.start + one.source[0]
      // a passage may go over several turns
      const turn = turnAt(turns, start) ?? passage.turn
      const place = {
        ...passage,
        paragraph: turn.index,
        speaker: turn.speaker,
        start,
        end: passage.start + one.source[1],
        text: slice(passage.text, one.source),
      }
      return [
        {
          passage,
          at: offset + one.quote[0],
          place,
          stretch: stretchAt({ turn }, slice(text, proven).trim()),
        },
      ]
    })
  })
  // a place linked twice, to the whole and to one fragment, is one place
  const isNew = ({ start, end }: Place) =>
    !found.some(({ passage }) => passage && overlap([start, end], [passage.start, passage.end]) > 0)
  const whole = places.filter(isNew).map(
    (place): Found => ({
      passage: null,
      at: Number.POSITIVE_INFINITY,
      place,
      stretch: stretchAt(place, null),
    }),
  )
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

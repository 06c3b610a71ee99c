import type { Tx } from '../db/tenant'
import { describePlace } from './locator'
import { placeSelect } from './turn-select'

/** Places are told within so many turns of a source; a day of hearings has about 5,000. */
const MOST_TURNS = 50_000

/** The turns of sources without their words, in the order of each; of any shelf that the member may read. */
export async function readTurns(tx: Tx, newsroomId: string, sourceIds: readonly string[]) {
  if (sourceIds.length === 0) return []
  const rows = await tx.sourceParagraph.findMany({
    where: { newsroomId, sourceId: { in: [...sourceIds] } },
    select: placeSelect,
    orderBy: [{ sourceId: 'asc' }, { index: 'asc' }],
    take: MOST_TURNS,
  })
  return rows.map(({ page, label, ...turn }) => ({
    ...turn,
    locator: describePlace({ index: turn.index, startMs: turn.startMs, page, label }),
  }))
}

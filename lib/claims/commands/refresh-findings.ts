import { newId } from '../../db/ids'
import type { Tx } from '../../db/tenant'
import { MATCHER } from '../../matching/version'
import { findingsOf, type LinkedPassage } from '../findings'
import { loadClaims } from '../load'
import { viewClaims } from '../view-claim'

/** Compares a claim's words with its live evidence again and keeps each finding that is new. */
export async function refreshFindings(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  claimId: string,
): Promise<void> {
  const [claim] = viewClaims(await loadClaims(tx, on.newsroomId, on.articleId, claimId))
  if (!claim) return
  const places = await tx.sourceParagraph.findMany({
    where: {
      ...on,
      OR: claim.evidence.flatMap((e) =>
        e.span ? [{ sourceId: e.sourceId, start: { lte: e.span[0] }, end: { gt: e.span[0] } }] : [],
      ),
    },
    select: { sourceId: true, index: true, start: true, end: true },
  })
  const passages = claim.evidence.map(
    (e): LinkedPassage => ({
      ...e,
      paragraph:
        places.find((p) => p.sourceId === e.sourceId && e.span && p.start <= e.span[0] && e.span[0] < p.end)
          ?.index ?? 0,
    }),
  )
  const findings = findingsOf(claim, claim.cast?.name ?? null, passages)
  const data = claim.evidence.flatMap((e) => {
    const found = findings.get(e.id)
    if (
      !found ||
      JSON.stringify([found.finding, found.also, found.edits]) ===
        JSON.stringify([e.finding, e.also, e.edits])
    )
      return []
    return [
      {
        ...on,
        id: newId(),
        evidenceId: e.id,
        matcherVersion: MATCHER.version,
        finding: found.finding,
        also: [...found.also],
        edits: found.edits.map((edit) => ({ ...edit, quote: [...edit.quote], source: [...edit.source] })),
      },
    ]
  })
  await tx.findingRow.createMany({ data })
}

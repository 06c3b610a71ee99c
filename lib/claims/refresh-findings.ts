import { isDeepStrictEqual } from 'node:util'
import { newId } from '../db/ids'
import type { Tx } from '../db/tenant'
import { MATCHER } from '../matching/version'
import { loadArticleStyles } from '../styles/load'
import { findingsOf, type LinkedPassage } from './findings'
import { loadClaims } from './load'
import { viewClaims } from './view-claim'

/**
 * Compares a claim's words with its live evidence again and keeps each finding that is new, or of other words, another
 * matcher or another style than the one kept before. Answers how many were.
 */
export async function refreshFindings(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  claimId: string,
): Promise<number> {
  const rows = await loadClaims(tx, on.newsroomId, on.articleId, claimId)
  const [claim] = viewClaims(rows)
  const claimVersionId = rows.versions.at(-1)?.id
  if (!claim || claim.evidence.length === 0) return 0
  const { inForce } = await loadArticleStyles(tx, on.newsroomId, on.articleId)
  const versions = [MATCHER.version, claimVersionId, inForce.versionId]
  const kept = new Map(
    rows.evidence.map(({ id, findings: [row] }) => [
      id,
      row && [row.matcherVersion, row.claimVersionId, row.styleVersionId],
    ]),
  )
  const places = await tx.sourceParagraph.findMany({
    where: {
      newsroomId: on.newsroomId,
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
    if (!found) return []
    const now = [found.finding, found.also, found.edits, versions]
    // what is kept comes back with its keys in an order of its own
    if (isDeepStrictEqual(now, [e.finding, e.also, e.edits, kept.get(e.id)])) return []
    return [
      {
        ...on,
        id: newId(),
        evidenceId: e.id,
        matcherVersion: MATCHER.version,
        claimVersionId,
        styleVersionId: inForce.versionId,
        finding: found.finding,
        also: [...found.also],
        edits: found.edits.map((edit) => ({ ...edit, quote: [...edit.quote], source: [...edit.source] })),
      },
    ]
  })
  return (await tx.findingRow.createMany({ data })).count
}

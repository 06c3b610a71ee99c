import { isDeepStrictEqual } from 'node:util'
import { newId } from '../db/ids'
import type { Tx } from '../db/tenant'
import { MATCHER } from '../matching/version'
import { loadArticleStyles } from '../styles/load'
import type { StyleInForce } from '../styles/model'
import { findingsOf } from './findings'
import { type ClaimRows, loadClaims } from './load'
import type { ClaimView } from './model'
import { viewClaims } from './view-claim'

type On = { readonly newsroomId: string; readonly articleId: string }

/**
 * Compares the words of claims of an article with their live evidence again and keeps each finding that is new, or of other
 * words, another matcher or another style than the one kept before. Answers how many were, by claim; none for a claim where
 * there was nothing to keep.
 */
export async function refreshFindings(
  tx: Tx,
  on: On,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const [only] = claimIds
  if (only === undefined) return new Map()
  const wanted = new Set(claimIds)
  const rows = await loadClaims(tx, on.newsroomId, on.articleId, wanted.size === 1 ? only : undefined)
  const claims = viewClaims(rows).filter(({ id, evidence }) => wanted.has(id) && evidence.length > 0)
  if (claims.length === 0) return new Map()
  const { inForce } = await loadArticleStyles(tx, on.newsroomId, on.articleId)
  const places = await paragraphsOf(tx, on, claims)
  const newest = new Map(rows.versions.map(({ claimId, id }) => [claimId, id]))
  const kept = new Map(rows.evidence.map(({ id, findings: [row] }) => [id, row]))
  const made = claims.map((claim) => {
    const now = { claimVersionId: newest.get(claim.id) ?? '', style: inForce }
    return { claim, rows: compared(on, claim, places, now, kept) }
  })
  await tx.findingRow.createMany({ data: made.flatMap((one) => one.rows) })
  return new Map(made.flatMap(({ claim, rows }) => (rows.length > 0 ? [[claim.id, rows.length]] : [])))
}

/** The findings of a claim of now that are not kept already, as rows. */
function compared(
  on: On,
  claim: ClaimView,
  places: ReadonlyMap<string, number>,
  { claimVersionId, style }: { readonly claimVersionId: string; readonly style: StyleInForce },
  kept: ReadonlyMap<string, ClaimRows['evidence'][number]['findings'][number] | undefined>,
) {
  const passages = claim.evidence.map((e) => ({ ...e, paragraph: places.get(e.id) ?? 0 }))
  const findings = findingsOf(claim, claim.cast?.name ?? null, passages)
  return claim.evidence.flatMap((e) => {
    const found = findings.get(e.id)
    if (!found) return []
    const versions = { matcherVersion: MATCHER.version, claimVersionId, styleVersionId: style.versionId }
    const before = kept.get(e.id)
    // what is kept comes back with its keys in an order of its own
    const isSame =
      before !== undefined &&
      Object.entries(versions).every(([name, value]) => before[name as keyof typeof versions] === value) &&
      isDeepStrictEqual(
        [found.finding, found.also, found.edits, found.proves],
        [e.finding, e.also, e.edits, e.proves],
      )
    if (isSame) return []
    return [
      {
        ...on,
        ...versions,
        id: newId(),
        evidenceId: e.id,
        finding: found.finding,
        also: [...found.also],
        proves: found.proves.map((span) => [...span]),
        edits: found.edits.map((edit) => ({ ...edit, quote: [...edit.quote], source: [...edit.source] })),
      },
    ]
  })
}

/** By evidence, the index of the source's paragraph in which its span begins; none for a locator alone. */
async function paragraphsOf(
  tx: Tx,
  { newsroomId }: On,
  claims: readonly ClaimView[],
): Promise<ReadonlyMap<string, number>> {
  const places = claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ id, sourceId, span }) => (span ? [{ id, sourceId, at: span[0] }] : [])),
  )
  const ids = places.map(({ id }) => id)
  const sourceIds = places.map(({ sourceId }) => sourceId)
  const starts = places.map(({ at }) => at)
  const rows = await tx.$queryRaw<{ id: string; index: number }[]>`
    SELECT place.id, p.index
    FROM unnest(${ids}::uuid[], ${sourceIds}::uuid[], ${starts}::int[]) AS place (id, source_id, at)
    JOIN source_paragraph p ON p.newsroom_id = ${newsroomId}::uuid AND p.source_id = place.source_id
      AND p.start <= place.at AND p."end" > place.at`
  return new Map(rows.map(({ id, index }) => [id, index]))
}

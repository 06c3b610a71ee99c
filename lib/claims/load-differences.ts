import { isOlder } from '../articles/is-older'
import type { Tx } from '../db/tenant'
import { notFound } from '../errors'
import { ENGINE } from '../extraction/extract'
import { differencesOf } from './differences'
import { groupBy } from './group-by'
import { type ClaimRows, loadClaims } from './load'
import type { AnchoredSpan, ClaimView } from './model'
import { viewClaims } from './view-claim'

/** Everything in which the newest run over the newest draft differs from its claims; nothing where that run made them. */
export async function loadDifferences(tx: Tx, newsroomId: string, articleId: string) {
  const on = { newsroomId, articleId }
  const revision = await tx.revision.findFirst({
    where: on,
    select: {
      id: true,
      number: true,
      runs: { select: { id: true, engine: true, engineVersion: true }, orderBy: { id: 'desc' }, take: 2 },
    },
    orderBy: { number: 'desc' },
  })
  const [run] = revision?.runs ?? []
  if (!revision || !run) throw notFound()
  const head = {
    revisionId: revision.id,
    number: revision.number,
    runId: run.id,
    engine: `${run.engine} ${run.engineVersion}`,
    isOld: isOlder(run.engineVersion, ENGINE.version),
  }
  if (revision.runs.length < 2 || head.isOld) return { ...head, isOffer: false, items: [] }
  const proposals = await loadProposals(tx, on, run.id)
  const rows = await loadClaims(tx, newsroomId, articleId)
  const claims = viewClaims(rows, { revisionIds: [revision.id] })
  const versions = groupBy(rows.versions, (v) => v.claimId)
  const old = claims.map((claim) => ({
    ...claim,
    speaker: claim.cast?.name ?? null,
    live: claim.state === 'LIVE',
    read: versions.get(claim.id)?.some((v) => v.proposal) ?? false,
  }))
  const items = differencesOf(old, proposals).map(({ claim, proposal }) => ({
    claim: claim === null ? null : claims[claim],
    proposal: proposal === null ? null : proposals[proposal],
    touched: claim !== null && isTouched(claims[claim], versions.get(claims[claim].id) ?? []),
  }))
  return { ...head, isOffer: true, items }
}

/**
 * Whether a person has worked on a claim. Each write turns its version by one: more turns than versions were verdicts,
 * links and the like, also those in sources that the reader may not see.
 */
const isTouched = (claim: ClaimView, versions: ClaimRows['versions']): boolean =>
  versions.some((v) => v.memberId !== null) || claim.version > versions.length || claim.notes.length > 0

async function loadProposals(tx: Tx, on: { newsroomId: string; articleId: string }, runId: string) {
  const rows = await tx.proposal.findMany({
    where: { ...on, runId },
    select: {
      newsroomId: true,
      articleId: true,
      id: true,
      kind: true,
      content: true,
      fragments: true,
      mention: true,
      cue: true,
      castEntryId: true,
      castEntry: { select: { name: true } },
      rule: true,
      reason: true,
      persuadedBy: true,
    },
    orderBy: { index: 'asc' },
  })
  return rows.map(({ castEntry, ...row }) => ({
    ...row,
    content: spans(row.content),
    fragments: spans(row.fragments),
    mention: spans(row.mention),
    cue: spans(row.cue),
    persuadedBy: spans(row.persuadedBy),
    speaker: castEntry?.name ?? null,
  }))
}

/** Spans as a run kept them in a JSON column. */
const spans = (json: unknown) => (json ?? []) as AnchoredSpan[]

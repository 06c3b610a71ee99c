import { isOlder } from '../articles/is-older'
import type { Tx } from '../db/tenant'
import { notFound } from '../errors'
import { ENGINE } from '../extraction/extract'
import { ACCEPTING_UNDONE, differenceKey, differencesOf, NO_LONGER_READ } from './differences'
import { groupBy } from './group-by'
import { type ClaimRows, loadClaims } from './load'
import { loadRunDecisions, type RunDecisionView } from './run-decisions'
import { viewClaims } from './view-claim'
import { spans } from './view-rows'

type On = { readonly newsroomId: string; readonly articleId: string }

/**
 * Everything in which the newest run over the newest draft differs from its claims, nothing where that run made them; and
 * what people decided on such differences, as far as it can be taken back.
 */
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
  if (revision.runs.length < 2 || head.isOld) return { ...head, isOffer: false, items: [], decided: [] }
  const proposals = await loadProposals(tx, on, run.id)
  const rows = await loadClaims(tx, newsroomId, articleId)
  const claims = viewClaims(rows, { revisionIds: [revision.id] })
  const versions = groupBy(rows.versions, (v) => v.claimId)
  const worked = await claimsWorkedOn(tx, articleId)
  const decisions = await loadRunDecisions(tx, on, revision.id)
  const old = claims.map((claim) => ({
    ...claim,
    speaker: claim.cast?.name ?? null,
    live: claim.state === 'LIVE',
    undone: claim.state === 'DISMISSED' && claim.rule === ACCEPTING_UNDONE && !worked.has(claim.id),
    read: versions.get(claim.id)?.some((v) => v.proposal) ?? false,
  }))
  const found = differencesOf(old, proposals).map(({ claim, proposal }) => ({
    claim: claim === null ? null : claims[claim],
    proposal: proposal === null ? null : proposals[proposal],
    isNew: claim === null || old[claim].undone,
    touched: claim !== null && worked.has(claims[claim].id),
  }))
  const leftOf = ({ claim, proposal, touched }: (typeof found)[number]) => {
    const decision = decisions.get(differenceKey(claim?.id ?? null, proposal))
    return !touched && decision?.decision === 'LEFT' ? decision : null
  }
  const left = found.flatMap((item) => {
    const decision = leftOf(item)
    return decision ? [{ decision, claim: item.claim, proposal: item.proposal }] : []
  })
  const newest = newestAccepted(decisions.values())
  const accepted = claims.flatMap((claim) => {
    const decision = newest.get(claim.id)
    const version = versions.get(claim.id)?.at(-1)
    const stands = decision && version && !worked.has(claim.id) && isMadeBy(decision, version)
    return stands ? [{ decision, claim, proposal: decision.reading }] : []
  })
  return {
    ...head,
    isOffer: true,
    items: found.filter((item) => !leftOf(item)),
    decided: [...accepted, ...left],
  }
}

/** By claim, the newest decision that took something over. */
function newestAccepted(decisions: Iterable<RunDecisionView>): Map<string, RunDecisionView> {
  const newest = new Map<string, RunDecisionView>()
  for (const decision of decisions) {
    if (decision.decision !== 'ACCEPTED' || !decision.claimId) continue
    const other = newest.get(decision.claimId)
    if (!other || other.id < decision.id) newest.set(decision.claimId, decision)
  }
  return newest
}

const isMadeBy = ({ proposalId }: RunDecisionView, version: ClaimRows['versions'][number]): boolean =>
  proposalId ? version.proposalId === proposalId : version.rule === NO_LONGER_READ

/** The claims any person has worked on, also with what the asker may not see: no engine changes them. */
async function claimsWorkedOn(tx: Tx, articleId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<
    { claim_id: string }[]
  >`SELECT claim_id FROM claims_worked_on(${articleId}::uuid)`
  return new Set(rows.map((row) => row.claim_id))
}

async function loadProposals(tx: Tx, on: On, runId: string) {
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
    content: [...spans(row.content)],
    fragments: [...spans(row.fragments)],
    mention: [...spans(row.mention)],
    cue: [...spans(row.cue)],
    persuadedBy: [...spans(row.persuadedBy)],
    speaker: castEntry?.name ?? null,
  }))
}

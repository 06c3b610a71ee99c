import { write } from '../audit/write'
import type { Actor } from '../auth/actor'
import { type VersionOwner, versionBy } from '../claims/add-version'
import { ACCEPTING_UNDONE, CARRIED_OVER } from '../claims/differences'
import { loadClaims } from '../claims/load'
import type { AnchoredSpan, ClaimView } from '../claims/model'
import { refreshFindings } from '../claims/refresh-findings'
import { viewClaims } from '../claims/view-claim'
import { newId } from '../db/ids'
import { insertMany } from '../db/insert-many'
import type { Tx } from '../db/tenant'
import { forbidden, notFound, refused } from '../errors'
import { carryMarkDecisions } from './carry-mark-decisions'
import { carryLineage, carryOver } from './carry-over'
import { refuseBook } from './commands'
import { keepFile, keepRevision, keepVersions } from './keep-revision'
import type { ReadText } from './model'
import {
  type MadeVersion,
  type RevisionRows,
  readRevision,
  rowsOfRevision,
  versionOfProposal,
} from './revision-rows'
import { canImport } from './rules'
import { readStanding } from './standing'

export interface ImportedRevision {
  readonly number: number
  readonly claims: number
  /** claims whose words are unchanged, with all that was decided on them */
  readonly carried: number
  /** claims whose words are not in this revision; they stay with the one before */
  readonly gone: number
  /** pairs of marks that stay set aside, as a person decided in an earlier draft */
  readonly setAside: number
}

/** Keeps a new draft of an article, reads it, and carries over each claim whose words are the same to the character. */
export async function importRevision(
  actor: Actor,
  articleId: string,
  read: ReadText,
): Promise<ImportedRevision> {
  const { newsroomId, memberId } = actor
  const on = { newsroomId, articleId }
  const taken = readRevision(read.text)
  refuseBook(taken)
  return write(actor, articleId, async (tx) => {
    if (!canImport(await readStanding(tx, actor, articleId)))
      throw forbidden('The writer, checkers and editors of an article import its revisions.')
    const last = await tx.revision.findFirst({
      where: on,
      orderBy: { number: 'desc' },
      select: {
        id: true,
        number: true,
        text: true,
        textHash: true,
        paragraphs: {
          select: { start: true, end: true, exact: true, lineageId: true },
          orderBy: { index: 'asc' },
        },
      },
    })
    if (!last) throw notFound()
    const number = last.number + 1
    const rows = await keepCast(tx, on, rowsOfRevision({ ...on, memberId }, number, taken, [...read.report]))
    const { revision, proposals } = rows
    if (revision.textHash === last.textHash)
      throw refused(`This is revision ${last.number}, word for word. Nothing was imported.`)
    const lineage = carryLineage(last.paragraphs, rows.paragraphs)
    const paragraphs = rows.paragraphs.map((p, i) => ({ ...p, lineageId: lineage[i] ?? p.lineageId }))
    await keepRevision(tx, { ...rows, paragraphs })
    await keepFile(tx, { ...on, revisionId: revision.id }, read.original)

    // a claim that was accepted and taken back was nobody's claim: the new draft is read without it
    const old = viewClaims(await loadClaims(tx, newsroomId, articleId), { revisionIds: [last.id] }).filter(
      (claim) => claim.state === 'LIVE' || claim.rule !== ACCEPTING_UNDONE,
    )
    const byId = new Map(old.map((claim) => [claim.id, claim]))
    const carry = carryOver(old.map(toOldClaim), proposals, last, taken)
    const numbers = await tx.claimVersion.groupBy({ by: ['claimId'], where: on, _max: { number: true } })
    const newest = new Map(numbers.map((n) => [n.claimId, n._max.number ?? 0]))
    const next = (claimId: string) => (newest.get(claimId) ?? 0) + 1
    const { claimCount } = await tx.article.update({
      where: { newsroomId_id: { newsroomId, id: articleId } },
      data: { claimCount: { increment: carry.fresh.length } },
      select: { claimCount: true },
    })
    const fresh = carry.fresh.map((proposal, i) => ({
      id: newId(),
      number: claimCount - carry.fresh.length + i + 1,
      proposal,
    }))
    await insertMany(
      tx,
      'Claim',
      fresh.map(({ id, number }) => ({ ...on, id, number })),
    )
    const by = { ...on, memberId, revisionId: revision.id }
    const versions = [
      ...carry.moved.flatMap(({ claimId, content }) => {
        const claim = byId.get(claimId)
        return claim ? [movedVersion(by, next(claimId), taken.text, claim, content)] : []
      }),
      ...carry.reread.map(({ claimId, proposal }) =>
        versionOfProposal(proposals[proposal], claimId, next(claimId), revision.id),
      ),
      ...fresh.map(({ id, proposal }) => versionOfProposal(proposals[proposal], id, 1, revision.id)),
    ]
    await keepVersions(tx, versions)
    const otherwise = carry.reread.filter(({ claimId, proposal }) => {
      const before = byId.get(claimId)
      const { kind, castEntryId } = proposals[proposal]
      return before && (before.kind !== kind || before.cast?.id !== castEntryId)
    })
    await refreshFindings(
      tx,
      on,
      otherwise.map(({ claimId }) => claimId),
    )
    // whoever looks at a claim of the draft before is told that it moved on
    const touched = [...carry.reread, ...carry.moved].map(({ claimId }) => claimId)
    await tx.claim.updateMany({ where: { ...on, id: { in: touched } }, data: { version: { increment: 1 } } })
    const setAside = await carryMarkDecisions(tx, on, memberId, {
      old: last,
      next: { ...taken, id: revision.id },
      asides: rows.marks,
      claims: old,
    })
    const counts = {
      claims: fresh.length + touched.length,
      carried: touched.length,
      gone: carry.gone.length,
      setAside,
    }
    return {
      result: { number, ...counts },
      events: [
        {
          type: 'revision.imported',
          subject: { type: 'revision', id: revision.id },
          payload: { number, textHash: revision.textHash, ...counts },
        },
      ],
    }
  })
}

const toOldClaim = ({ id, content, versionBy }: ClaimView) => ({
  claimId: id,
  content,
  byPerson: versionBy !== 'MACHINE',
})

/** Somebody the article knew by this name already stays the same cast entry, with what a person said of who that is. */
export async function keepCast(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  rows: RevisionRows,
): Promise<RevisionRows> {
  const known = await tx.castEntry.findMany({
    where: on,
    select: { id: true, name: true, kind: true },
    orderBy: { id: 'desc' },
    take: 5_000,
  })
  const idOf = new Map(known.map((entry) => [`${entry.kind} ${entry.name}`, entry.id]))
  const kept = new Map(
    rows.cast.flatMap((entry) => {
      const id = idOf.get(`${entry.kind} ${entry.name}`)
      return id ? [[entry.id, id] as const] : []
    }),
  )
  const keptId = (id: string) => kept.get(id) ?? id
  return {
    ...rows,
    cast: rows.cast.filter((entry) => !kept.has(entry.id)),
    proposals: rows.proposals.map((p) => ({
      ...p,
      castEntryId: p.castEntryId && keptId(p.castEntryId),
      candidates: p.candidates.map((c) => ({ ...c, castEntryId: keptId(c.castEntryId) })),
    })),
  }
}

/** A claim in the words that it has in a new draft; its fragments, which evidence counts, are those a person left it with. */
function movedVersion(
  by: VersionOwner,
  number: number,
  text: string,
  claim: ClaimView,
  content: ClaimView['content'],
): MadeVersion {
  const shifted = ([start, end, exact]: AnchoredSpan): AnchoredSpan => {
    const piece = claim.content.findIndex((span) => span[0] <= start && end <= span[1])
    const by = piece < 0 ? content[0][0] - claim.content[0][0] : content[piece][0] - claim.content[piece][0]
    return [start + by, end + by, exact]
  }
  const stillThere = (spans: readonly AnchoredSpan[]) =>
    spans.map(shifted).filter(([start, end, exact]) => text.slice(start, end) === exact)
  const fragments = claim.fragments.map(shifted)
  if ([...content, ...fragments].some(([start, end, exact]) => text.slice(start, end) !== exact))
    throw new Error('carried words are not in the new text')
  const anchors = {
    mention: stillThere(claim.mention),
    cue: stillThere(claim.cue),
    persuadedBy: stillThere(claim.persuadedBy),
  }
  const change = { content, fragments, rule: CARRIED_OVER, reason: claim.reason }
  return versionBy(by, number, { ...claim, ...anchors }, change)
}

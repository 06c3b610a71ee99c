import type { Prisma } from '../db/generated/client'
import type { Tx } from '../db/tenant'
import { loadUnseen } from './load-unseen'

// Everything that hangs on an article's claims (or on one of them), as rows. One query a table, whatever the number of
// claims; `view-claim.ts` makes the picture of each from them.

const byMember = { member: { select: { name: true } } } satisfies Prisma.EvidenceSelect

/** What a version says of a claim, apart from which claim and whose version it is. */
export const versionContent = {
  state: true,
  kind: true,
  start: true,
  content: true,
  mention: true,
  cue: true,
  castEntryId: true,
  rule: true,
  reason: true,
  persuadedBy: true,
  proposalId: true,
} satisfies Prisma.ClaimVersionSelect

const versionSelect = {
  ...versionContent,
  id: true,
  claimId: true,
  number: true,
  revisionId: true,
  proposal: { select: { telling: true, candidates: true } },
  memberId: true,
  createdAt: true,
  ...byMember,
} satisfies Prisma.ClaimVersionSelect

const evidenceSelect = {
  id: true,
  claimId: true,
  fragmentIndex: true,
  stance: true,
  sourceId: true,
  start: true,
  end: true,
  exact: true,
  locator: true,
  speaker: true,
  memberId: true,
  createdAt: true,
  ...byMember,
  source: { select: { title: true, kind: true } },
  findings: {
    select: {
      id: true,
      finding: true,
      also: true,
      edits: true,
      proves: true,
      matcherVersion: true,
      claimVersionId: true,
      styleVersionId: true,
    },
    orderBy: { id: 'desc' },
    take: 1,
  },
  translationChecks: {
    select: {
      claimVersionId: true,
      translator: true,
      checked: true,
      memberId: true,
      createdAt: true,
      ...byMember,
    },
    orderBy: { id: 'desc' },
    take: 1,
  },
  withdrawal: { select: { id: true } },
} satisfies Prisma.EvidenceSelect

const verdictSelect = {
  id: true,
  claimId: true,
  claimVersionId: true,
  value: true,
  basis: true,
  reason: true,
  proposedWords: true,
  acknowledged: true,
  content: true,
  replySought: true,
  memberId: true,
  userId: true,
  createdAt: true,
  ...byMember,
  styleVersion: { select: { id: true, name: true, number: true } },
  allowances: {
    select: {
      id: true,
      difference: true,
      memberId: true,
      createdAt: true,
      ...byMember,
      withdrawal: { select: { createdAt: true } },
    },
    orderBy: { id: 'asc' },
  },
  pins: { select: { evidenceId: true, sourceHash: true } },
  approvals: {
    select: {
      id: true,
      memberId: true,
      userId: true,
      createdAt: true,
      ...byMember,
      withdrawal: { select: { id: true } },
    },
    orderBy: { id: 'desc' },
  },
  withdrawal: { select: { createdAt: true } },
} satisfies Prisma.VerdictSelect

const alsoSaidSelect = {
  claimId: true,
  claimVersionId: true,
  sourceId: true,
  start: true,
  end: true,
  exact: true,
  locator: true,
  speaker: true,
  answer: true,
  memberId: true,
  createdAt: true,
  ...byMember,
  source: { select: { title: true } },
} satisfies Prisma.AlsoSaidSelect

const noteSelect = {
  id: true,
  claimId: true,
  parentId: true,
  kind: true,
  body: true,
  proposedWords: true,
  owedBy: { select: { id: true, name: true } },
  inReport: true,
  memberId: true,
  createdAt: true,
  ...byMember,
  resolutions: {
    select: { resolved: true, reason: true, memberId: true, createdAt: true, ...byMember },
    orderBy: { id: 'desc' },
    take: 1,
  },
} satisfies Prisma.NoteSelect

const castSelect = {
  id: true,
  name: true,
  kind: true,
  title: true,
  affiliation: true,
  aliases: true,
  links: { select: { speaker: { select: { id: true, name: true } } }, orderBy: { id: 'desc' }, take: 1 },
} satisfies Prisma.CastEntrySelect

/** The rows of the claims of one article or several; of one claim alone when `claimId` is given. */
export async function loadClaims(
  tx: Tx,
  newsroomId: string,
  articles: string | readonly string[],
  claimId?: string,
) {
  const on = { newsroomId, articleId: typeof articles === 'string' ? articles : { in: [...articles] } }
  const ofClaim = claimId ? { ...on, claimId } : on
  const claims = await tx.claim.findMany({
    where: claimId ? { ...on, id: claimId } : on,
    select: { id: true, articleId: true, number: true, version: true },
    orderBy: { number: 'asc' },
  })
  const versions = await tx.claimVersion.findMany({
    where: ofClaim,
    select: versionSelect,
    orderBy: { number: 'asc' },
  })
  const fragments = await tx.fragment.findMany({
    where: { ...on, claimVersionId: { in: newestIds(versions) } },
    select: { claimVersionId: true, index: true, start: true, end: true, exact: true },
    orderBy: { index: 'asc' },
  })
  const cast = await tx.castEntry.findMany({ where: on, select: castSelect, orderBy: { id: 'asc' } })
  const assignments = await tx.assignment.findMany({
    where: ofClaim,
    select: { claimId: true, assignee: { select: { id: true, name: true } } },
    orderBy: { id: 'asc' },
  })
  const evidence = await tx.evidence.findMany({
    where: ofClaim,
    select: evidenceSelect,
    orderBy: { id: 'asc' },
  })
  const verdicts = await tx.verdict.findMany({
    where: ofClaim,
    select: verdictSelect,
    orderBy: { id: 'desc' },
  })
  const waivers = await tx.waiver.findMany({
    where: { ...ofClaim, withdrawal: { none: {} } },
    select: {
      id: true,
      claimId: true,
      revisionId: true,
      claimVersionId: true,
      reason: true,
      memberId: true,
      createdAt: true,
      ...byMember,
    },
    orderBy: { id: 'asc' },
  })
  const notes = await tx.note.findMany({ where: ofClaim, select: noteSelect, orderBy: { id: 'asc' } })
  const alsoSaid = await tx.alsoSaid.findMany({
    where: ofClaim,
    select: alsoSaidSelect,
    orderBy: { id: 'asc' },
  })
  const unseen = await loadUnseen(tx, [articles].flat())
  return {
    claims,
    versions,
    fragments,
    cast,
    assignments,
    evidence,
    verdicts,
    waivers,
    notes,
    alsoSaid,
    unseen,
  }
}

/** The notes on an article as a whole. */
export const loadArticleNotes = (tx: Tx, on: { newsroomId: string; articleId: string }) =>
  tx.note.findMany({ where: { ...on, claimId: null }, select: noteSelect, orderBy: { id: 'asc' }, take: 500 })

/** Of each claim in each draft, since every draft can be looked at. */
const newestIds = (versions: readonly { id: string; claimId: string; revisionId: string }[]) => [
  ...new Map(versions.map((v) => [`${v.claimId} ${v.revisionId}`, v.id])).values(),
]

export type ClaimRows = Awaited<ReturnType<typeof loadClaims>>

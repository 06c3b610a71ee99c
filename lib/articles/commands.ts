import { newChain, write } from '../audit/write'
import type { Actor } from '../auth/actor'
import type { Access, ArticleRole } from '../db/generated/enums'
import { newId } from '../db/ids'
import { insertMany } from '../db/insert-many'
import type { Tx } from '../db/tenant'
import { forbidden, notFound, refused } from '../errors'
import { keepFile, keepRevision, keepVersions } from './keep-revision'
import type { ArticleDetails, ReadText } from './model'
import {
  MOST_STATEMENTS,
  type ReadRevision,
  readRevision,
  rowsOfRevision,
  versionOfProposal,
} from './revision-rows'
import { canJoinAsChecker, canManagePeople } from './rules'
import { readStanding } from './standing'

/** Keeps a new article with its first revision, reads it, and makes a claim of every statement found. */
export async function importArticle(
  actor: Actor,
  details: ArticleDetails,
  read: ReadText,
): Promise<{ articleId: string; claims: number }> {
  const { newsroomId, memberId } = actor
  const revision = readRevision(read.text)
  refuseBook(revision)
  const articleId = newId()
  const on = { newsroomId, articleId }
  const rows = rowsOfRevision({ ...on, memberId }, 1, revision, [...read.report])
  return write(actor, articleId, async (tx) => {
    await tx.article.createMany({
      data: [
        {
          newsroomId,
          id: articleId,
          title: details.title,
          byline: details.byline,
          publicationDay: details.publicationDay ? new Date(details.publicationDay) : null,
          address: details.address,
          deadline: details.deadline,
          access: details.access,
          claimCount: rows.proposals.length,
          createdById: memberId,
        },
      ],
    })
    const people = await readPeople(tx, actor, details)
    // one by one, the maker first: a restricted article opens to its maker, then the maker puts the others on
    for (const { memberId, role } of people)
      await tx.articlePerson.createMany({ data: [{ ...on, memberId, role }] })
    await tx.eventChain.createMany({ data: [newChain(newsroomId, articleId)] })
    await keepRevision(tx, rows)
    await keepFile(tx, { ...on, revisionId: rows.revision.id }, read.original)
    const claims = rows.proposals.map((proposal, i) => ({ id: newId(), number: i + 1, proposal }))
    await insertMany(
      tx,
      'Claim',
      claims.map(({ id, number }) => ({ ...on, id, number })),
    )
    const versions = claims.map(({ id, proposal }) => versionOfProposal(proposal, id, 1, rows.revision.id))
    await keepVersions(tx, versions)
    return {
      result: { articleId, claims: claims.length },
      events: [
        {
          type: 'article.imported',
          subject: { type: 'article', id: articleId },
          payload: {
            title: details.title,
            access: details.access,
            revisionId: rows.revision.id,
            textHash: rows.revision.textHash,
            claims: claims.length,
          },
        },
        ...people.map((person) => ({
          type: 'article.person_added' as const,
          subject: { type: 'article' as const, id: articleId },
          payload: person,
        })),
      ],
    }
  })
}

/** Refuses a text with more statements and quotation marks than anybody could go through. */
export function refuseBook({ extraction }: ReadRevision): void {
  const found = extraction.attributions.length + extraction.setAside.length
  if (found > MOST_STATEMENTS)
    throw refused(
      `This text has ${found} statements and quotation marks; one article holds ${MOST_STATEMENTS} at most. Import it in parts.`,
    )
}

/** The people of a new article, the importer first; whoever imports without naming a place for themself is an editor on it. */
async function readPeople(tx: Tx, actor: Actor, { people }: ArticleDetails) {
  const wanted = people.some((p) => p.memberId === actor.memberId)
    ? people
    : [{ memberId: actor.memberId, role: 'EDITOR' as const }, ...people]
  const ids = [...new Set(wanted.map((p) => p.memberId))]
  const members = await tx.member.findMany({
    where: { newsroomId: actor.newsroomId, id: { in: ids }, leftAt: null },
    select: { id: true, name: true },
    take: ids.length,
  })
  const names = new Map(members.map((m) => [m.id, m.name]))
  const unique = new Map(wanted.map((p) => [`${p.memberId} ${p.role}`, p]))
  return [...unique.values()]
    .map(({ memberId, role }) => ({ memberId, role, name: names.get(memberId) ?? missingMember() }))
    .sort((a, b) => Number(b.memberId === actor.memberId) - Number(a.memberId === actor.memberId))
}

function missingMember(): never {
  throw notFound()
}

interface PersonInput {
  articleId: string
  memberId: string
  role: ArticleRole
}

/** Puts a member on an article. A head of checking puts themself on any; on a DESK article a member may take up the checking. */
export function putOnArticle(
  actor: Actor,
  { articleId, memberId, role }: PersonInput,
): Promise<{ articleId: string }> {
  const { newsroomId } = actor
  return write(actor, articleId, async (tx) => {
    const self = memberId === actor.memberId
    if (self && actor.role === 'HEAD') await assertThere(tx, newsroomId, articleId)
    else {
      const standing = await readStanding(tx, actor, articleId)
      const joins = self && role === 'CHECKER' && canJoinAsChecker(standing)
      if (!joins && !canManagePeople(standing))
        throw forbidden('Only the writer, an editor or the head of checking puts people on this article.')
    }
    const member = await tx.member.findFirst({
      where: { newsroomId, id: memberId, leftAt: null },
      select: { name: true },
    })
    if (!member) throw notFound()
    const added = await tx.articlePerson.createMany({
      data: [{ newsroomId, articleId, memberId, role }],
      skipDuplicates: true,
    })
    if (added.count === 0) throw refused(`${member.name} has that role on this article already.`)
    return {
      result: { articleId },
      events: [
        {
          type: 'article.person_added',
          subject: { type: 'article', id: articleId },
          payload: { memberId, name: member.name, role },
        },
      ],
    }
  })
}

/** A head of checking sees no restricted article they are not on, and is told of it all the same. */
async function assertThere(tx: Tx, newsroomId: string, articleId: string): Promise<void> {
  const [{ there }] = await tx.$queryRaw<{ there: boolean }[]>`
    SELECT EXISTS (SELECT FROM article WHERE newsroom_id = ${newsroomId}::uuid AND id = ${articleId}::uuid)
      OR EXISTS (SELECT FROM restricted_articles_for_head() WHERE id = ${articleId}::uuid) AS there`
  if (!there) throw notFound()
}

/** Takes a member's role on an article away; the article keeps at least one editor or writer. */
export function takeOffArticle(
  actor: Actor,
  { articleId, memberId, role }: PersonInput,
): Promise<{ articleId: string }> {
  const { newsroomId } = actor
  return write(actor, articleId, async (tx) => {
    const standing = await readStanding(tx, actor, articleId)
    if (memberId !== actor.memberId && !canManagePeople(standing))
      throw forbidden('Only the writer, an editor or the head of checking takes people off this article.')
    const person = await tx.articlePerson.findFirst({
      where: { newsroomId, articleId, memberId, role },
      select: { member: { select: { name: true } } },
    })
    if (!person) throw notFound()
    const keepers = await tx.articlePerson.count({
      where: { newsroomId, articleId, role: { in: ['EDITOR', 'WRITER'] }, NOT: { memberId, role } },
    })
    const { access, people } = await tx.article.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id: articleId } },
      select: { access: true, people: { where: { memberId }, select: { role: true } } },
    })
    // the wall would close behind them before the event is written
    if (memberId === actor.memberId && access === 'RESTRICTED' && people.length === 1)
      throw refused('Nobody leaves a restricted article unseen. Ask somebody else on it to take you off.')
    if (keepers === 0)
      throw refused('An article keeps at least one editor or writer. Put somebody else on it first.')
    await tx.articlePerson.deleteMany({ where: { newsroomId, articleId, memberId, role } })
    return {
      result: { articleId },
      events: [
        {
          type: 'article.person_removed',
          subject: { type: 'article', id: articleId },
          payload: { memberId, name: person.member.name, role },
        },
      ],
    }
  })
}

/** Closes an article to all but its people, or opens it to the desk. */
export function changeAccess(
  actor: Actor,
  { articleId, access }: { articleId: string; access: Access },
): Promise<{ articleId: string }> {
  const { newsroomId } = actor
  return write(actor, articleId, async (tx) => {
    const standing = await readStanding(tx, actor, articleId)
    if (!canManagePeople(standing))
      throw forbidden('Only the writer, an editor or the head of checking changes who may see this article.')
    if (access === 'RESTRICTED' && standing.roles.size > 0 && !(await isOn(tx, actor, articleId)))
      throw refused('Put yourself on the article first: restricted, it would be closed to you.')
    const article = await tx.article.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id: articleId } },
      select: { access: true },
    })
    if (article.access === access) throw refused('It is so already.')
    await tx.article.updateMany({ where: { newsroomId, id: articleId }, data: { access } })
    return {
      result: { articleId },
      events: [
        {
          type: 'article.access_changed',
          subject: { type: 'article', id: articleId },
          payload: { from: article.access, to: access },
        },
      ],
    }
  })
}

const isOn = async (tx: Tx, { newsroomId, memberId }: Actor, articleId: string) =>
  (await tx.articlePerson.count({ where: { newsroomId, articleId, memberId } })) > 0

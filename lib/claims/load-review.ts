import { isOlder } from '../articles/is-older'
import { permissionsOf, READ_ONLY, type Standing } from '../articles/rules'
import { readStanding } from '../articles/standing'
import type { Actor } from '../auth/actor'
import type { Tx } from '../db/tenant'
import { notFound } from '../errors'
import { ENGINE } from '../extraction/extract'
import { UNDETERMINED } from '../extraction/lexicon/undetermined'
import { onShelf } from '../sources/on-shelf'
import { loadArticleStyles } from '../styles/load'
import { dateTellings } from './date-tellings'
import { loadArticleNotes, loadClaims } from './load'
import { viewMarks } from './marks'
import type { ReviewData } from './model/review'
import { listBlockers } from './rules'
import { viewClaims } from './view-claim'
import { viewCast, viewNote } from './view-rows'

export interface ReviewOptions {
  /** the newest when left out */
  readonly revisionNumber?: number
  /** derive every status without LEGAL notes, and leave them out: for reports */
  readonly withoutLegal?: boolean
}

/** Everything the review screen shows of one revision, in one moment, with what the actor may do. */
export async function loadReview(
  tx: Tx,
  actor: Actor,
  articleId: string,
  { revisionNumber, withoutLegal = false }: ReviewOptions,
): Promise<{ review: ReviewData; standing: Standing }> {
  const { newsroomId } = actor
  const on = { newsroomId, articleId }
  const standing = await readStanding(tx, actor, articleId)
  const article = await tx.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: articleId } },
    select: {
      id: true,
      title: true,
      byline: true,
      publicationDay: true,
      deadline: true,
      access: true,
      people: {
        select: { memberId: true, role: true, member: { select: { name: true } } },
        orderBy: { createdAt: 'asc' },
        take: 200,
      },
    },
  })
  const { _max } = await tx.revision.aggregate({ where: on, _max: { number: true } })
  const latest = _max.number ?? 0
  const revision = await tx.revision.findFirst({
    where: { ...on, number: revisionNumber ?? latest },
    select: {
      id: true,
      number: true,
      text: true,
      textHash: true,
      wordCount: true,
      sentenceCount: true,
      createdAt: true,
      importReport: true,
      paragraphs: { select: { index: true, start: true, end: true, kind: true }, orderBy: { index: 'asc' } },
      runs: {
        select: { language: true, engine: true, engineVersion: true },
        orderBy: { id: 'desc' },
        take: 2,
      },
      signOffs: {
        where: { withdrawal: { none: {} } },
        select: {
          id: true,
          headHash: true,
          memberId: true,
          createdAt: true,
          member: { select: { name: true } },
        },
        orderBy: { id: 'desc' },
        take: 1,
      },
    },
  })
  if (!revision) throw notFound()
  const rows = await loadClaims(tx, newsroomId, articleId)
  const shown = viewClaims(rows, { revisionIds: [revision.id], withoutLegal }).map((claim) => ({
    ...claim,
    revisionId: revision.id,
  }))
  const claims = await dateTellings(shown, {
    publishedOn: article.publicationDay?.toISOString().slice(0, 10) ?? null,
    language: revision.runs[0]?.language ?? null,
    zone: actor.timeZone,
  })
  const marks = await viewMarks(tx, on, revision, claims)
  const notes = await loadArticleNotes(tx, on)
  const shelf = await tx.source.findMany({
    where: { newsroomId, ...(await onShelf(tx, newsroomId, articleId)) },
    select: {
      id: true,
      articleId: true,
      title: true,
      kind: true,
      access: true,
      textHash: true,
      article: { select: { access: true } },
      _count: { select: { paragraphs: true } },
    },
    orderBy: { id: 'asc' },
    take: 500,
  })
  const { styles, inForce, chosenId } = await loadArticleStyles(tx, newsroomId, articleId)
  const [run] = revision.runs
  const [signOff] = revision.signOffs
  const { people, publicationDay, deadline, ...head } = article
  const review: ReviewData = {
    article: {
      ...head,
      publicationDay: publicationDay?.toISOString().slice(0, 10) ?? null,
      deadline: deadline?.toISOString() ?? null,
      timeZone: actor.timeZone,
    },
    revision: {
      id: revision.id,
      number: revision.number,
      latest,
      textHash: revision.textHash,
      wordCount: revision.wordCount,
      sentenceCount: revision.sentenceCount,
      createdAt: revision.createdAt.toISOString(),
      importReport: revision.importReport as unknown as ReviewData['revision']['importReport'],
      languageIsRead: run?.language !== UNDETERMINED.language,
      engineIsOld: run ? isOlder(run.engineVersion, ENGINE.version) : false,
      wasReadAgain: revision.runs.length > 1,
      engine: run ? `${run.engine} ${run.engineVersion}` : 'none',
    },
    text: revision.text,
    paragraphs: revision.paragraphs,
    claims,
    marks,
    cast: rows.cast.map(viewCast),
    people: people.map(({ memberId, role, member }) => ({ memberId, role, name: member.name })),
    shelf: shelf.map(({ textHash, _count, articleId: home, article: at, ...source }) => ({
      ...source,
      // what lies in another article that is restricted is no more for everybody than a restricted source
      access: home !== articleId && at.access === 'RESTRICTED' ? 'RESTRICTED' : source.access,
      hasText: textHash !== null,
      paragraphs: _count.paragraphs,
      proves: claims.filter((c) => c.evidence.some((e) => e.sourceId === source.id)).length,
    })),
    notes: notes.filter((note) => !(withoutLegal && note.kind === 'LEGAL')).map(viewNote),
    blockers: listBlockers(claims, marks),
    signOff: signOff
      ? {
          id: signOff.id,
          headHash: signOff.headHash,
          memberId: signOff.memberId,
          name: signOff.member.name,
          at: signOff.createdAt.toISOString(),
        }
      : null,
    style: { ...inForce, isOwn: chosenId !== null },
    styles,
    me: { memberId: actor.memberId, userId: actor.userId, name: actor.name },
    may: revision.number === latest ? permissionsOf(standing) : READ_ONLY,
  }
  return { review, standing }
}

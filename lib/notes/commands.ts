import { readStanding } from '../articles/standing'
import type { NewEvent } from '../audit/model'
import { write } from '../audit/write'
import type { Actor } from '../auth/actor'
import type { NoteKind } from '../db/generated/enums'
import { newId } from '../db/ids'
import { reading, type Tx } from '../db/tenant'
import { notFound, stopIf } from '../errors'
import type { AddNote, ChooseForReport, SettleNote } from './model'
import { decideChooseForReport, decideNote, decideReopen, decideResolve, kindInThread } from './rules'

/** Writes a note. It counts no claim's version up: a note never conflicts and changes nothing but itself. */
export function addNote(actor: Actor, input: AddNote): Promise<{ noteId: string }> {
  const { newsroomId, memberId } = actor
  const { articleId } = input
  const noteId = newId()
  return write(actor, articleId, async (tx) => {
    const standing = await readStanding(tx, actor, articleId)
    const thread = input.parentId ? await loadThread(tx, newsroomId, articleId, input.parentId) : null
    const note = { ...input, kind: kindInThread(thread, input.kind) }
    stopIf(decideNote(standing, note, thread))
    // an answer hangs where its thread hangs
    const claimId = thread ? thread.claimId : input.claimId
    const claim = claimId ? await loadClaimNumber(tx, newsroomId, articleId, claimId) : null
    if (note.owedById) await assertCanAnswer(tx, newsroomId, articleId, note.owedById)
    await tx.note.createMany({
      data: [
        {
          newsroomId,
          id: noteId,
          articleId,
          claimId,
          parentId: thread?.id ?? null,
          kind: note.kind,
          body: note.body,
          proposedWords: note.proposedWords,
          owedById: note.owedById,
          inReport: note.inReport,
          memberId,
        },
      ],
    })
    return {
      result: { noteId },
      events: [seenBy(note.kind, 'note.added', noteId, { claim, kind: note.kind })],
    }
  })
}

/** Settles a thread, with a reason. */
export const resolveNote = (actor: Actor, { noteId, reason }: SettleNote): Promise<{ noteId: string }> =>
  settle(actor, noteId, reason, true)

/** Opens a settled thread again, with a reason. */
export const reopenNote = (actor: Actor, { noteId, reason }: SettleNote): Promise<{ noteId: string }> =>
  settle(actor, noteId, reason, false)

async function settle(actor: Actor, noteId: string, reason: string, resolved: boolean) {
  const { newsroomId, memberId } = actor
  const articleId = await articleOfNote(actor, noteId)
  return write(actor, articleId, async (tx) => {
    const standing = await readStanding(tx, actor, articleId)
    const note = await loadNote(tx, newsroomId, noteId)
    stopIf(resolved ? decideResolve(standing, note) : decideReopen(standing, note))
    await tx.noteResolution.createMany({
      data: [{ newsroomId, id: newId(), articleId, noteId, resolved, reason, memberId }],
    })
    const type = resolved ? 'note.resolved' : 'note.reopened'
    return {
      result: { noteId },
      events: [seenBy(note.kind, type, noteId, { claim: note.claim?.number ?? null, reason })],
    }
  })
}

/** Takes a note into the report, or out of it. */
export async function chooseForReport(
  actor: Actor,
  { noteId, inReport }: ChooseForReport,
): Promise<{ noteId: string }> {
  const { newsroomId } = actor
  const articleId = await articleOfNote(actor, noteId)
  return write(actor, articleId, async (tx) => {
    const standing = await readStanding(tx, actor, articleId)
    const note = await loadNote(tx, newsroomId, noteId)
    stopIf(decideChooseForReport(standing, note, inReport))
    await tx.note.updateMany({ where: { newsroomId, id: noteId }, data: { inReport } })
    const payload = { claim: note.claim?.number ?? null, inReport }
    return {
      result: { noteId },
      events: [{ type: 'note.report_chosen', subject: { type: 'note', id: noteId }, payload }],
    }
  })
}

type NoteEvent = Extract<NewEvent, { type: 'note.added' | 'note.resolved' | 'note.reopened' }>

/** The line of history about a note: that of a legal note is seen by those who see the note. */
function seenBy<T extends NoteEvent['type']>(
  kind: NoteKind,
  type: T,
  noteId: string,
  payload: Extract<NoteEvent, { type: T }>['payload'],
): NewEvent {
  const event = { type, subject: { type: 'note', id: noteId }, payload } as NoteEvent
  return kind === 'LEGAL' ? { ...event, audience: 'LEGAL' } : event
}

/** The thread of the note that is answered: its first note. */
async function loadThread(tx: Tx, newsroomId: string, articleId: string, noteId: string) {
  const answered = await tx.note.findFirst({
    where: { newsroomId, articleId, id: noteId },
    select: {
      id: true,
      kind: true,
      claimId: true,
      parent: { select: { id: true, kind: true, claimId: true } },
    },
  })
  if (!answered) throw notFound()
  return answered.parent ?? answered
}

async function loadNote(tx: Tx, newsroomId: string, noteId: string) {
  const note = await tx.note.findUnique({
    where: { newsroomId_id: { newsroomId, id: noteId } },
    select: {
      kind: true,
      memberId: true,
      parentId: true,
      inReport: true,
      claim: { select: { number: true } },
      resolutions: { select: { resolved: true }, orderBy: { id: 'desc' }, take: 1 },
    },
  })
  if (!note) throw notFound()
  return { ...note, resolved: note.resolutions[0]?.resolved ?? false }
}

const articleOfNote = (actor: Actor, noteId: string): Promise<string> =>
  reading(actor, async (tx) => {
    const note = await tx.note.findUnique({
      where: { newsroomId_id: { newsroomId: actor.newsroomId, id: noteId } },
      select: { articleId: true },
    })
    if (!note) throw notFound()
    return note.articleId
  })

async function loadClaimNumber(tx: Tx, newsroomId: string, articleId: string, claimId: string) {
  const claim = await tx.claim.findFirst({
    where: { newsroomId, articleId, id: claimId },
    select: { number: true },
  })
  if (!claim) throw notFound()
  return claim.number
}

/** An answer can be owed by any member who is here and sees the article. */
async function assertCanAnswer(tx: Tx, newsroomId: string, articleId: string, memberId: string) {
  const member = await tx.member.findFirst({
    where: {
      newsroomId,
      id: memberId,
      leftAt: null,
      OR: [
        { articleRoles: { some: { articleId } } },
        { newsroom: { articles: { some: { id: articleId, access: 'DESK' } } } },
      ],
    },
    select: { id: true },
  })
  if (!member) throw notFound()
}

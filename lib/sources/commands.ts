import { keepFile } from '../articles/keep-revision'
import { readStanding } from '../articles/standing'
import { hashText } from '../audit/hash'
import { write } from '../audit/write'
import type { Actor } from '../auth/actor'
import { newId } from '../db/ids'
import { insertMany } from '../db/insert-many'
import { reading, type Tx } from '../db/tenant'
import { notFound, refused, stopIf } from '../errors'
import type { AddSource, ChangeReader, ReadSource } from './model'
import { decideAddSource, decideNameReader, decideRemoveReader } from './rules'

/** Puts a source on an article's shelf: with its text and file, or, with null, as a locator alone ("tape 2, with the writer"). */
export function addSource(
  actor: Actor,
  input: AddSource,
  read: ReadSource | null,
): Promise<{ sourceId: string }> {
  const { newsroomId, memberId } = actor
  const { articleId, title, kind, access, contact, happenedAt } = input
  const sourceId = newId()
  const on = { newsroomId, articleId, sourceId }
  const textHash = read && hashText(read.text)
  return write(actor, articleId, async (tx) => {
    stopIf(decideAddSource(await readStanding(tx, actor, articleId)))
    await tx.source.createMany({
      data: [
        {
          newsroomId,
          id: sourceId,
          articleId,
          kind,
          title,
          access,
          text: read?.text ?? null,
          textHash,
          contact,
          happenedAt,
          importReport: [...(read?.report ?? [])],
          createdById: memberId,
        },
      ],
    })
    // on an open source a list of readers left over in the form means nothing
    const wanted = access === 'RESTRICTED' ? input.readerIds.filter((id) => id !== memberId) : []
    const readers = await readMembers(tx, newsroomId, wanted)
    await tx.sourceReader.createMany({ data: readers.map((id) => ({ ...on, memberId: id })) })
    if (read) {
      await insertMany(tx, 'SourceParagraph', paragraphRows(on, read))
      await keepFile(tx, on, read.original)
    }
    const subject = { type: 'source', id: sourceId } as const
    return {
      result: { sourceId },
      events: [
        {
          type: 'source.added',
          subject,
          payload: {
            kind,
            access,
            ...(access === 'RESTRICTED' ? { textHash: null, title: null } : { textHash, title }),
          },
        },
        ...readers.map((id) => ({
          type: 'source.reader_added' as const,
          subject,
          payload: { memberId: id },
        })),
      ],
    }
  })
}

function paragraphRows(
  on: { newsroomId: string; articleId: string; sourceId: string },
  { text, paragraphs }: ReadSource,
) {
  return paragraphs.map(({ start, end, locator, speaker }, index) => ({
    ...on,
    index,
    start,
    end,
    exact: text.slice(start, end),
    startMs: locator.startMs ?? null,
    endMs: locator.endMs ?? null,
    label: locator.label ?? null,
    speaker,
  }))
}

/** The given members of the newsroom, each once; somebody who left, or never was here, is not found. */
async function readMembers(tx: Tx, newsroomId: string, ids: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(ids)]
  const found = await tx.member.count({ where: { newsroomId, id: { in: wanted }, leftAt: null } })
  if (found !== wanted.length) throw notFound()
  return wanted
}

/** Opens a restricted source to one more member. */
export async function addReader(
  actor: Actor,
  { sourceId, memberId }: ChangeReader,
): Promise<{ sourceId: string }> {
  const { newsroomId } = actor
  return write(actor, await articleOfSource(actor, sourceId), async (tx) => {
    const source = await loadSource(tx, newsroomId, sourceId)
    const { articleId } = source
    stopIf(decideNameReader(await readStanding(tx, actor, articleId), source, memberId))
    await readMembers(tx, newsroomId, [memberId])
    const added = await tx.sourceReader.createMany({
      data: [{ newsroomId, articleId, sourceId, memberId }],
      skipDuplicates: true,
    })
    if (added.count === 0) throw refused('That member reads this source already.')
    return {
      result: { sourceId },
      events: [
        { type: 'source.reader_added', subject: { type: 'source', id: sourceId }, payload: { memberId } },
      ],
    }
  })
}

/** Closes a restricted source to a member it was opened to. */
export async function removeReader(
  actor: Actor,
  { sourceId, memberId }: ChangeReader,
): Promise<{ sourceId: string }> {
  const { newsroomId } = actor
  return write(actor, await articleOfSource(actor, sourceId), async (tx) => {
    const source = await loadSource(tx, newsroomId, sourceId)
    stopIf(decideRemoveReader(await readStanding(tx, actor, source.articleId), source, memberId))
    const removed = await tx.sourceReader.deleteMany({ where: { newsroomId, sourceId, memberId } })
    if (removed.count === 0) throw notFound()
    return {
      result: { sourceId },
      events: [
        { type: 'source.reader_removed', subject: { type: 'source', id: sourceId }, payload: { memberId } },
      ],
    }
  })
}

const articleOfSource = (actor: Actor, sourceId: string) =>
  reading(actor, async (tx) => (await loadSource(tx, actor.newsroomId, sourceId)).articleId)

async function loadSource(tx: Tx, newsroomId: string, sourceId: string) {
  const source = await tx.source.findUnique({
    where: { newsroomId_id: { newsroomId, id: sourceId } },
    select: { articleId: true, access: true, createdById: true },
  })
  if (!source) throw notFound()
  return source
}

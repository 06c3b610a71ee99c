import { readStanding } from '../articles/standing'
import { write } from '../audit/write'
import type { Actor } from '../auth/actor'
import { newId } from '../db/ids'
import { reading, type Tx } from '../db/tenant'
import { notFound, stopIf } from '../errors'
import type { AddSpeaker, LinkCast } from './model'
import { decideLinkCast } from './rules'

/** Enters a person or body in the newsroom's registry. */
export function addSpeaker(actor: Actor, input: AddSpeaker): Promise<{ speakerId: string }> {
  const { newsroomId, memberId } = actor
  const speakerId = newId()
  return write(actor, null, async (tx) => {
    await tx.speaker.createMany({ data: [{ ...input, newsroomId, id: speakerId, createdById: memberId }] })
    return {
      result: { speakerId },
      events: [
        {
          type: 'speaker.added',
          subject: { type: 'speaker', id: speakerId },
          payload: { name: input.name },
        },
      ],
    }
  })
}

/** Says which speaker of the registry a cast entry is, or, with null, that it is none. */
export async function linkCast(
  actor: Actor,
  { castEntryId, speakerId }: LinkCast,
): Promise<{ castEntryId: string }> {
  const { newsroomId, memberId } = actor
  const { articleId } = await reading(actor, (tx) => loadEntry(tx, newsroomId, castEntryId))
  return write(actor, articleId, async (tx) => {
    const standing = await readStanding(tx, actor, articleId)
    const entry = await loadEntry(tx, newsroomId, castEntryId)
    stopIf(decideLinkCast(standing, entry.links[0]?.speakerId ?? null, speakerId))
    const speaker = speakerId ? await loadSpeakerName(tx, newsroomId, speakerId) : null
    await tx.castLink.createMany({
      data: [{ newsroomId, id: newId(), articleId, castEntryId, speakerId, memberId }],
    })
    return {
      result: { castEntryId },
      events: [
        {
          type: 'cast.linked',
          subject: { type: 'cast', id: castEntryId },
          payload: { castName: entry.name, speakerId, speakerName: speaker },
        },
      ],
    }
  })
}

async function loadEntry(tx: Tx, newsroomId: string, id: string) {
  const entry = await tx.castEntry.findUnique({
    where: { newsroomId_id: { newsroomId, id } },
    select: {
      articleId: true,
      name: true,
      links: { select: { speakerId: true }, orderBy: { id: 'desc' }, take: 1 },
    },
  })
  if (!entry) throw notFound()
  return entry
}

async function loadSpeakerName(tx: Tx, newsroomId: string, id: string): Promise<string> {
  const speaker = await tx.speaker.findUnique({
    where: { newsroomId_id: { newsroomId, id } },
    select: { name: true },
  })
  if (!speaker) throw notFound()
  return speaker.name
}

import type { z } from 'zod'
import type { NewEvent } from '../../audit/model'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { notFound, refused, stopIf } from '../../errors'
import { describePlace } from '../../sources/locator'
import { restsOn } from '../../sources/on-shelf'
import { isWithin, slice } from '../../text/span'
import type { LinkEvidence, LinkTogether } from '../model/inputs'
import { refreshFindings } from '../refresh-findings'
import { decideCorrection } from '../rules'
import { actOnClaim, type ClaimAct } from './act-on-claim'

type Link = Pick<z.output<typeof LinkEvidence>, 'sourceId' | 'span' | 'locator' | 'stance' | 'fragmentIndex'>

/**
 * Links a claim, or one fragment of it, to words of a source, or to a place in a source that has no text. A source of
 * another article comes on this one's shelf with it.
 */
export const linkEvidence = (
  actor: Actor,
  input: z.output<typeof LinkEvidence>,
): Promise<{ version: number }> => actOnClaim(actor, input, (act) => linkAll(actor, act, [input]))

/** The same for places that hold the words only together: all of them are linked, or none. */
export const linkTogether = (
  actor: Actor,
  { places, fragmentIndex, ...on }: z.output<typeof LinkTogether>,
): Promise<{ version: number }> =>
  actOnClaim(actor, on, (act) =>
    linkAll(
      actor,
      act,
      places.map((place) => ({ ...place, fragmentIndex, locator: null, stance: 'SUPPORTS' as const })),
    ),
  )

async function linkAll(
  actor: Actor,
  act: ClaimAct,
  links: readonly Link[],
): Promise<readonly [NewEvent, ...NewEvent[]]> {
  stopIf(decideCorrection(act.standing))
  const at = new Date()
  const events: NewEvent[] = []
  for (const [k, link] of links.entries()) {
    if (links.slice(0, k).some((one) => one.sourceId === link.sourceId && one.span?.[0] === link.span?.[0]))
      throw refused('A place is named twice.')
    events.push(...(await linkOne(actor, act, link, at)))
  }
  await refreshFindings(act.tx, act.on, [act.claim.id])
  const [first, ...more] = events
  return [first, ...more]
}

async function linkOne(
  actor: Actor,
  { tx, claim, on, subject }: ClaimAct,
  link: Link,
  at: Date,
): Promise<readonly [NewEvent, ...NewEvent[]]> {
  if (link.fragmentIndex !== null && !claim.fragments[link.fragmentIndex])
    throw refused('The claim has no such fragment any more.')
  const source = await tx.source.findUnique({
    where: { newsroomId_id: { newsroomId: on.newsroomId, id: link.sourceId } },
    select: { articleId: true, text: true, access: true, article: { select: { access: true } } },
  })
  if (!source) throw notFound()
  const isBrought = source.articleId !== on.articleId && !(await restsOn(tx, on, link.sourceId))
  const words =
    link.span && source.text !== null && isWithin(link.span, source.text.length)
      ? slice(source.text, link.span)
      : null
  if (link.span && words === null) throw refused('That place is not in the source.')
  if (words !== null && !/[\p{L}\p{N}]/u.test(words)) throw refused('There are no words at that place.')
  const twin = claim.evidence.find(
    (e) =>
      e.sourceId === link.sourceId &&
      e.fragmentIndex === link.fragmentIndex &&
      e.stance === link.stance &&
      e.words === words &&
      e.span?.[0] === link.span?.[0],
  )
  if (twin && (words !== null || twin.locator === link.locator))
    throw refused('That place is linked to this claim already.')
  const paragraph =
    link.span &&
    (await tx.sourceParagraph.findFirst({
      where: {
        newsroomId: on.newsroomId,
        sourceId: link.sourceId,
        start: { lte: link.span[0] },
        end: { gt: link.span[0] },
      },
      select: { index: true, startMs: true, page: true, label: true, speaker: true },
    }))
  const id = newId()
  const [start, end] = link.span ?? [null, null]
  await tx.evidence.createMany({
    data: [
      {
        ...on,
        id,
        claimId: claim.id,
        fragmentIndex: link.fragmentIndex,
        stance: link.stance,
        sourceId: link.sourceId,
        start,
        end,
        exact: words,
        locator: link.locator ?? (paragraph ? describePlace(paragraph) : `characters ${start} to ${end}`),
        speaker: paragraph?.speaker ?? null,
        memberId: actor.memberId,
        createdAt: at,
      },
    ],
  })
  const { sourceId } = link
  const isClosed =
    source.access === 'RESTRICTED' ||
    (source.articleId !== on.articleId && source.article.access === 'RESTRICTED')
  const told = isClosed
    ? { stance: null, fragment: null }
    : { stance: link.stance, fragment: link.fragmentIndex }
  const linked = {
    type: 'evidence.linked',
    subject,
    payload: { number: claim.number, sourceId, ...told },
  } as const
  if (!isBrought) return [linked]
  const shelved = {
    type: 'source.shelved',
    subject: { type: 'source', id: sourceId },
    payload: { number: claim.number },
  } as const
  return [shelved, linked]
}

import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { notFound, refused, stopIf } from '../../errors'
import { describePlace } from '../../sources/locator'
import { restsOn } from '../../sources/on-shelf'
import { isWithin, slice } from '../../text/span'
import type { LinkEvidence } from '../model/inputs'
import { refreshFindings } from '../refresh-findings'
import { decideCorrection } from '../rules'
import { actOnClaim } from './act-on-claim'

/**
 * Links a claim, or one fragment of it, to words of a source, or to a place in a source that has no text. A source of
 * another article comes on this one's shelf with it.
 */
export const linkEvidence = (
  actor: Actor,
  input: z.output<typeof LinkEvidence>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, subject }) => {
    stopIf(decideCorrection(standing))
    if (input.fragmentIndex !== null && !claim.fragments[input.fragmentIndex])
      throw refused('The claim has no such fragment any more.')
    const source = await tx.source.findUnique({
      where: { newsroomId_id: { newsroomId: on.newsroomId, id: input.sourceId } },
      select: { articleId: true, text: true },
    })
    if (!source) throw notFound()
    const isBrought = source.articleId !== on.articleId && !(await restsOn(tx, on, input.sourceId))
    const words =
      input.span && source.text !== null && isWithin(input.span, source.text.length)
        ? slice(source.text, input.span)
        : null
    if (input.span && words === null) throw refused('That place is not in the source.')
    const twin = claim.evidence.find(
      (e) =>
        e.sourceId === input.sourceId &&
        e.fragmentIndex === input.fragmentIndex &&
        e.stance === input.stance &&
        e.words === words &&
        e.span?.[0] === input.span?.[0],
    )
    if (twin && (words !== null || twin.locator === input.locator))
      throw refused('That place is linked to this claim already.')
    const paragraph =
      input.span &&
      (await tx.sourceParagraph.findFirst({
        where: {
          newsroomId: on.newsroomId,
          sourceId: input.sourceId,
          start: { lte: input.span[0] },
          end: { gt: input.span[0] },
        },
        select: { index: true, startMs: true, page: true, label: true, speaker: true },
      }))
    const id = newId()
    const [start, end] = input.span ?? [null, null]
    await tx.evidence.createMany({
      data: [
        {
          ...on,
          id,
          claimId: claim.id,
          fragmentIndex: input.fragmentIndex,
          stance: input.stance,
          sourceId: input.sourceId,
          start,
          end,
          exact: words,
          locator: input.locator ?? (paragraph ? describePlace(paragraph) : `characters ${start} to ${end}`),
          speaker: paragraph?.speaker ?? null,
          memberId: actor.memberId,
        },
      ],
    })
    await refreshFindings(tx, on, [claim.id])
    const { sourceId, stance, fragmentIndex: fragment } = input
    const linked = {
      type: 'evidence.linked',
      subject,
      payload: { number: claim.number, sourceId, stance, fragment },
    } as const
    if (!isBrought) return [linked]
    const shelved = {
      type: 'source.shelved',
      subject: { type: 'source', id: sourceId },
      payload: { number: claim.number },
    } as const
    return [shelved, linked]
  })

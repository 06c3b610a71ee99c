import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { notFound, refused, stopIf } from '../../errors'
import { describePlace } from '../../sources/locator'
import { restsOn } from '../../sources/on-shelf'
import { isWithin, slice } from '../../text/span'
import type { AnswerAlsoSaid } from '../model/inputs'
import { decideAlsoSaid } from '../rules/also-said'
import { actOnClaim } from './act-on-claim'

/**
 * Says of a place where the speaker came back to it that the quote is fair, needs context or a rewrite; or opens it again. The
 * place is on the article's shelf, or was when it was answered before.
 */
export const answerAlsoSaid = (
  actor: Actor,
  input: z.output<typeof AnswerAlsoSaid>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, versionId, subject }) => {
    stopIf(decideAlsoSaid(standing, claim, input))
    const { newsroomId } = on
    const source = await tx.source.findUnique({
      where: { newsroomId_id: { newsroomId, id: input.sourceId } },
      select: { articleId: true, text: true },
    })
    const isAnswered = claim.alsoSaid.some(({ sourceId }) => sourceId === input.sourceId)
    const isHere = source?.articleId === on.articleId || isAnswered || (await restsOn(tx, on, input.sourceId))
    if (!source || !isHere) throw notFound()
    const [start, end] = input.span
    const { text } = source
    const exact = text !== null && isWithin(input.span, text.length) ? slice(text, input.span) : ''
    const turn = await tx.sourceParagraph.findFirst({
      where: { newsroomId, sourceId: input.sourceId, start: { lte: start }, end: { gte: end } },
      select: { index: true, startMs: true, page: true, label: true, speaker: true },
    })
    if (!turn || exact.trim() === '') throw refused('That place is in no turn of the source.')
    await tx.alsoSaid.createMany({
      data: [
        {
          ...on,
          id: newId(),
          claimId: claim.id,
          claimVersionId: versionId,
          sourceId: input.sourceId,
          start,
          end,
          exact,
          locator: describePlace(turn),
          speaker: turn.speaker,
          answer: input.answer,
          memberId: actor.memberId,
          userId: actor.userId,
        },
      ],
    })
    const payload = { number: claim.number, sourceId: input.sourceId, answer: input.answer }
    return [{ type: 'also_said.answered', subject, payload }]
  })

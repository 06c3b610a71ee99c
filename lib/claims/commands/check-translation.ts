import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { notFound, stopIf } from '../../errors'
import type { CheckTranslation } from '../model/inputs'
import { decideTranslation } from '../rules/translation'
import { actOnClaim } from './act-on-claim'

/** Signs that the print translates a linked passage rightly, naming who translated it; or takes that signature back. */
export const checkTranslation = (
  actor: Actor,
  input: z.output<typeof CheckTranslation>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, versionId, subject }) => {
    const item = claim.evidence.find(({ id }) => id === input.evidenceId)
    if (!item) throw notFound()
    stopIf(decideTranslation(standing, claim, item, input.translator))
    const translator = input.translator ?? item.translation?.translator ?? ''
    await tx.translationCheck.createMany({
      data: [
        {
          ...on,
          id: newId(),
          claimId: claim.id,
          claimVersionId: versionId,
          evidenceId: item.id,
          translator,
          checked: input.translator !== null,
          memberId: actor.memberId,
          userId: actor.userId,
        },
      ],
    })
    const { number } = claim
    const { access, articleId } = await tx.source.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId: on.newsroomId, id: item.sourceId } },
      select: { access: true, articleId: true },
    })
    // of a source that not all on the article may read, nothing is told in its history
    const isOpen = access === 'DESK' && articleId === on.articleId
    return input.translator === null
      ? [{ type: 'translation.check_withdrawn', subject, payload: { number } }]
      : [
          {
            type: 'translation.checked',
            subject,
            payload: { number, translator: isOpen ? translator : null },
          },
        ]
  })

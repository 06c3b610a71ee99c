import type { z } from 'zod'
import { readStanding } from '../../articles/standing'
import { write } from '../../audit/write'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { forbidden, notFound } from '../../errors'
import type { WithdrawSignOff } from '../model/inputs'

/** Takes one's own sign-off back. */
export function withdrawSignOff(
  actor: Actor,
  { articleId, signOffId }: z.output<typeof WithdrawSignOff>,
): Promise<{ signOffId: string }> {
  const on = { newsroomId: actor.newsroomId, articleId }
  return write(actor, articleId, async (tx) => {
    await readStanding(tx, actor, articleId)
    const signOff = await tx.signOff.findFirst({
      where: { ...on, id: signOffId, withdrawal: { none: {} } },
      select: {
        memberId: true,
        revision: { select: { id: true, number: true } },
        member: { select: { name: true } },
      },
    })
    if (!signOff) throw notFound()
    if (signOff.memberId !== actor.memberId)
      throw forbidden(`${signOff.member.name} signed this off; only they take it back.`)
    await tx.withdrawal.createMany({ data: [{ ...on, id: newId(), signOffId, memberId: actor.memberId }] })
    return {
      result: { signOffId },
      events: [
        {
          type: 'revision.sign_off_withdrawn',
          subject: { type: 'revision', id: signOff.revision.id },
          payload: { number: signOff.revision.number },
        },
      ],
    }
  })
}

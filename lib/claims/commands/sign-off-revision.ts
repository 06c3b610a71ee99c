import type { z } from 'zod'
import { write } from '../../audit/write'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { refused, stopIf } from '../../errors'
import { firstChanged } from '../changed-sense'
import { loadReview } from '../load-review'
import type { SignOffRevision } from '../model/inputs'
import { decideSignOff } from '../rules'

/** An editor's signature on the newest revision, once nothing blocks it. */
export function signOffRevision(
  actor: Actor,
  { articleId, revisionId }: z.output<typeof SignOffRevision>,
): Promise<{ signOffId: string }> {
  const on = { newsroomId: actor.newsroomId, articleId }
  return write(actor, articleId, async (tx) => {
    // the head's lock comes first, so that no claim changes between this look and the signature
    const [head] = await tx.$queryRaw<{ hash: string }[]>`
      SELECT head_hash AS hash FROM event_chain WHERE newsroom_id = ${on.newsroomId}::uuid AND id = ${articleId}::uuid FOR UPDATE`
    const { review, standing } = await loadReview(tx, actor, articleId, {})
    stopIf(
      decideSignOff(
        standing,
        review.blockers,
        review.revision.id === revisionId && review.revision.number === review.revision.latest,
      ),
    )
    if (review.signOff) throw refused('This revision is signed off already.')
    const passed = review.claims.filter(
      ({ state, verdict, waiver }) => state === 'LIVE' && (waiver || verdict?.value === 'SAID_AS_PRINTED'),
    )
    const changed = await firstChanged(
      tx,
      on,
      passed.map(({ id }) => id),
    )
    if (changed !== null)
      throw refused(`A linked source has claim ${changed} in another sense. That is fixed or cut first.`)
    const id = newId()
    await tx.signOff.createMany({
      data: [{ ...on, id, revisionId, headHash: head.hash, memberId: actor.memberId }],
    })
    const { number, textHash } = review.revision
    return {
      result: { signOffId: id },
      events: [
        {
          type: 'revision.signed_off',
          subject: { type: 'revision', id: revisionId },
          payload: { number, textHash, waived: review.claims.filter((c) => c.waiver).length },
        },
      ],
    }
  })
}

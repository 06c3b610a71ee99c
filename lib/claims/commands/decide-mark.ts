import type { z } from 'zod'
import { readNewestRevision } from '../../articles/newest-revision'
import { readStanding } from '../../articles/standing'
import { write } from '../../audit/write'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { refused, stopIf } from '../../errors'
import { isWithin, slice } from '../../text/span'
import type { DecideMark } from '../model/inputs'
import { readRevisionText } from '../read-revision-text'
import { decideCorrection } from '../rules'

/** A person sets a pair of quotation marks aside as no speech, with a reason, or opens it again. */
export function decideMark(actor: Actor, input: z.output<typeof DecideMark>): Promise<{ words: string }> {
  const { articleId, revisionId, span, decision, reason } = input
  const on = { newsroomId: actor.newsroomId, articleId }
  return write(actor, articleId, async (tx) => {
    stopIf(decideCorrection(await readStanding(tx, actor, articleId)))
    await readNewestRevision(tx, on, revisionId)
    const { text } = await readRevisionText(tx, on, revisionId)
    if (!isWithin(span, text.length)) throw refused('Those words are not in this revision.')
    const [start, end] = span
    const words = slice(text, span)
    const id = newId()
    await tx.markDecision.createMany({
      data: [{ ...on, id, revisionId, start, end, exact: words, decision, reason, memberId: actor.memberId }],
    })
    return {
      result: { words },
      events: [
        {
          type: decision === 'SET_ASIDE' ? 'mark.set_aside' : 'mark.opened',
          subject: { type: 'mark', id },
          payload: { words, reason },
        },
      ],
    }
  })
}

import type { z } from 'zod'
import { readNewestRevision } from '../../articles/newest-revision'
import { readStanding } from '../../articles/standing'
import { write } from '../../audit/write'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import type { Tx } from '../../db/tenant'
import { refused, stopIf } from '../../errors'
import { addVersion } from '../add-version'
import type { AnchoredSpan } from '../model'
import type { AddClaim } from '../model/inputs'
import { readRevisionText } from '../read-revision-text'
import { decideCorrection } from '../rules'
import { readSelection } from '../selection'
import { chooseCast } from './choose-cast'

/** The number of a live claim on exactly these words; null for none. The article's row is locked: of two people the second sees it. */
async function findSame(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  revisionId: string,
  content: readonly AnchoredSpan[],
): Promise<number | null> {
  const claims = await tx.claim.findMany({
    where: { ...on, versions: { some: { revisionId, start: content[0][0] } } },
    select: {
      number: true,
      versions: {
        where: { revisionId },
        select: { state: true, content: true },
        orderBy: { number: 'desc' },
        take: 1,
      },
    },
    take: 100,
  })
  const same = claims.find(
    ({ versions: [v] }) => v?.state === 'LIVE' && JSON.stringify(v.content) === JSON.stringify(content),
  )
  return same?.number ?? null
}

/** A statement the machine missed, from words a person selected. */
export function addClaim(
  actor: Actor,
  input: z.output<typeof AddClaim>,
): Promise<{ claimId: string; number: number }> {
  const { newsroomId, memberId } = actor
  const on = { newsroomId, articleId: input.articleId }
  return write(actor, input.articleId, async (tx) => {
    stopIf(decideCorrection(await readStanding(tx, actor, input.articleId)))
    await readNewestRevision(tx, on, input.revisionId)
    const { text, paragraphs } = await readRevisionText(tx, on, input.revisionId)
    const selection = readSelection(text, paragraphs, [input.span])
    if (!selection) throw refused('Select some words of this revision first.')
    const cast = await chooseCast(tx, actor, on, input)
    const { claimCount: number } = await tx.article.update({
      where: { newsroomId_id: { newsroomId, id: input.articleId } },
      data: { claimCount: { increment: 1 } },
      select: { claimCount: true },
    })
    const same = await findSame(tx, on, input.revisionId, selection.content)
    if (same) throw refused(`Claim ${same} is these words already.`)
    const id = newId()
    await tx.claim.createMany({ data: [{ ...on, id, number }] })
    const blank = {
      id,
      state: 'LIVE' as const,
      mention: [],
      cue: [],
      persuadedBy: [],
      cast: cast.id ? { id: cast.id } : null,
    }
    const reason = `${actor.name} added this claim.`
    await addVersion(
      tx,
      on,
      memberId,
      input.revisionId,
      { ...blank, ...selection },
      { rule: 'added-by-person', reason },
    )
    return {
      result: { claimId: id, number },
      events: [
        {
          type: 'claim.added',
          subject: { type: 'claim', id },
          payload: { number, words: selection.content[0][2] },
        },
      ],
    }
  })
}

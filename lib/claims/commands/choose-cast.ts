import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import type { Tx } from '../../db/tenant'
import { notFound } from '../../errors'

export interface ChosenCast {
  readonly id: string | null
  readonly name: string | null
}

/** The cast entry a person chose for a claim: one of the article's, a new one by name, or nobody. */
export async function chooseCast(
  tx: Tx,
  actor: Actor,
  on: { newsroomId: string; articleId: string },
  { castEntryId, newName }: { castEntryId: string | null; newName: string | null },
): Promise<ChosenCast> {
  if (castEntryId) {
    const entry = await tx.castEntry.findFirst({
      where: { ...on, id: castEntryId },
      select: { id: true, name: true },
    })
    if (!entry) throw notFound()
    return entry
  }
  if (!newName) return { id: null, name: null }
  const id = newId()
  await tx.castEntry.createMany({
    data: [{ ...on, id, memberId: actor.memberId, name: newName, kind: 'PERSON', aliases: [] }],
  })
  return { id, name: newName }
}

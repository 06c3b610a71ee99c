import { randomBytes } from 'node:crypto'
import type { Actor } from '../auth/actor'
import type { Db } from '../db/client'
import { type Tx, writing, writingAsOwner } from '../db/tenant'
import { notFound } from '../errors'
import { hashHeader, hashPayload } from './hash'
import { type EventHeader, GENESIS, type NewEvent } from './model'

/** What a write leaves: its result, and at least one event, so that an unaudited write does not compile. */
export interface Written<T> {
  readonly result: T
  readonly events: readonly [NewEvent, ...NewEvent[]]
}

/**
 * Runs `act` inside the actor's walls and appends its events to the article's chain (or, with null, the newsroom's) in the
 * same transaction: both happen or neither.
 */
export function write<T>(
  actor: Actor,
  articleId: string | null,
  act: (tx: Tx) => Promise<Written<T>>,
): Promise<T> {
  return writing(actor, async (tx) => {
    await takeTurn(tx, actor.newsroomId, articleId ?? actor.newsroomId)
    const { result, events } = await act(tx)
    await append(tx, actor, articleId, events)
    return result
  })
}

/** The same for an operator, signed in as the owner: in the newsroom's chain, in the name of the member it is about. */
export function writeAsOperator<T>(
  owner: Db,
  about: Writer,
  act: (tx: Tx) => Promise<Written<T>>,
): Promise<T> {
  return writingAsOwner(owner, async (tx) => {
    const { result, events } = await act(tx)
    await append(tx, about, null, events)
    return result
  })
}

type Writer = Pick<Actor, 'newsroomId' | 'memberId'>

async function append(
  tx: Tx,
  actor: Writer,
  articleId: string | null,
  events: readonly NewEvent[],
): Promise<void> {
  const { newsroomId } = actor
  const chainId = articleId ?? newsroomId
  let { sequence, hash } = await lockHead(tx, newsroomId, chainId)
  const at = new Date()
  const headers = []
  const payloads = []
  for (const event of events) {
    const salt = randomBytes(16).toString('hex')
    const header: EventHeader = {
      newsroomId,
      chainId,
      sequence: ++sequence,
      previousHash: hash,
      actorId: actor.memberId,
      at: at.toISOString(),
      type: event.type,
      subjectType: event.subject.type,
      subjectId: event.subject.id,
      audience: event.audience ?? 'ALL',
      payloadHash: hashPayload(salt, event.payload),
    }
    hash = hashHeader(header)
    headers.push({ ...header, at, articleId, hash })
    payloads.push({ newsroomId, chainId, sequence, salt, payload: event.payload })
  }
  await tx.event.createMany({ data: headers })
  await tx.eventPayload.createMany({ data: payloads })
  await tx.eventChain.updateMany({ where: { newsroomId, id: chainId }, data: { sequence, headHash: hash } })
}

/**
 * Whoever writes on one article waits here for the one before: every write ends with this lock, and taken first it is never
 * waited for while another is held. A chain that is still to be made has nobody to wait for.
 */
const takeTurn = (tx: Tx, newsroomId: string, chainId: string) => tx.$queryRaw`
  SELECT 1 FROM event_chain WHERE newsroom_id = ${newsroomId}::uuid AND id = ${chainId}::uuid FOR UPDATE`

/** Locks the chain's head row until the transaction ends, so that two writers never take the same number. */
async function lockHead(
  tx: Tx,
  newsroomId: string,
  chainId: string,
): Promise<{ sequence: number; hash: string }> {
  const [head] = await tx.$queryRaw<{ sequence: number; hash: string }[]>`
    SELECT sequence, head_hash AS hash FROM event_chain
    WHERE newsroom_id = ${newsroomId}::uuid AND id = ${chainId}::uuid FOR UPDATE`
  if (!head) throw notFound()
  return head
}

/** The empty chain of a new article, or of a new newsroom. */
export const newChain = (newsroomId: string, articleId: string | null) => ({
  newsroomId,
  id: articleId ?? newsroomId,
  articleId,
  sequence: 0,
  headHash: GENESIS,
})

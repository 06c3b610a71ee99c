import { readStanding } from '../articles/standing'
import type { Actor } from '../auth/actor'
import { reading, type Tx } from '../db/tenant'
import { notFound } from '../errors'
import { bareSentence, sentence, type Told } from './sentence'
import { type HeaderRow, storedEvent } from './stored-event'
import { type ChainState, type StoredEvent, verifyChain } from './verify'

export const EVENTS_A_PAGE = 100

export interface EventView {
  readonly sequence: number
  readonly at: string
  readonly actor: { readonly memberId: string; readonly name: string }
  readonly type: string
  /** to be read after the actor's name: "approved “supported” for claim 3." */
  readonly sentence: string
}

export interface EventPage {
  /** newest first */
  readonly events: readonly EventView[]
  /** the `before` of the next page; null on the last */
  readonly next: number | null
}

/** A page of an article's history, or, with null, of the newsroom's own. Entries on legal notes come to those who see these. */
export function listEvents(
  actor: Actor,
  { articleId, before }: { articleId: string | null; before: number | null },
): Promise<EventPage> {
  const { newsroomId } = actor
  return reading(actor, async (tx) => {
    if (articleId) await readStanding(tx, actor, articleId)
    const rows = await tx.event.findMany({
      where: {
        newsroomId,
        chainId: articleId ?? newsroomId,
        ...(before === null ? {} : { sequence: { lt: before } }),
      },
      select: {
        sequence: true,
        at: true,
        actorId: true,
        type: true,
        actor: { select: { name: true } },
        payload: { select: { payload: true } },
      },
      orderBy: { sequence: 'desc' },
      take: EVENTS_A_PAGE + 1,
    })
    const shown = rows.slice(0, EVENTS_A_PAGE)
    const names = await readNames(tx, newsroomId, shown)
    const nameOf = (memberId: string) => names.get(memberId) ?? 'a member'
    return {
      events: shown.map(({ sequence, at, actorId, type, actor, payload }) => ({
        sequence,
        at: at.toISOString(),
        actor: { memberId: actorId, name: actor.name },
        type,
        sentence: payload ? sentence(told(type, payload.payload), nameOf) : bareSentence(type),
      })),
      next: rows.length > EVENTS_A_PAGE ? (shown.at(-1)?.sequence ?? null) : null,
    }
  })
}

/** What was written under a type is what that type says: `audit/write.ts` lets nothing else in. */
const told = (type: string, payload: unknown) => ({ type, payload }) as Told

/** The names of the members whom these entries name by id alone. */
async function readNames(
  tx: Tx,
  newsroomId: string,
  rows: readonly { payload: { payload: unknown } | null }[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ payload }) => {
    const id = (payload?.payload as { memberId?: unknown } | undefined)?.memberId
    return typeof id === 'string' ? [id] : []
  })
  const members = await tx.member.findMany({
    where: { newsroomId, id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
    take: EVENTS_A_PAGE,
  })
  return new Map(members.map(({ id, name }) => [id, name]))
}

/** Recomputes the chain of an article, or, with null, of the newsroom: every header, and each content the actor may see. */
export function readChainState(actor: Actor, articleId: string | null): Promise<ChainState> {
  const { newsroomId } = actor
  const chainId = articleId ?? newsroomId
  return reading(actor, async (tx) => {
    if (articleId) await readStanding(tx, actor, articleId)
    const head = await tx.eventChain.findUnique({
      where: { newsroomId_id: { newsroomId, id: chainId } },
      select: { sequence: true, headHash: true },
    })
    if (!head) throw notFound()
    return verifyChain(await readStored(tx, newsroomId, chainId), head)
  })
}

async function readStored(tx: Tx, newsroomId: string, chainId: string): Promise<StoredEvent[]> {
  // the policies hide legal entries from most; their hashed headers alone come out of this function
  const headers = await tx.$queryRaw<HeaderRow[]>`SELECT * FROM chain_headers(${chainId}::uuid)`
  const payloads = await tx.eventPayload.findMany({
    where: { newsroomId, chainId },
    select: { sequence: true, salt: true, payload: true },
  })
  const payloadOf = new Map(payloads.map(({ sequence, ...rest }) => [sequence, rest]))
  return headers.map((row) => storedEvent(row, payloadOf.get(row.sequence)))
}

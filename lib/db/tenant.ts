import type { Actor } from '../auth/actor'
import { type Db, db } from './client'
import type { Prisma } from './generated/client'

/** A transaction inside the walls of one newsroom, as one member. */
export type Tx = Prisma.TransactionClient

type Walls = Pick<Actor, 'newsroomId' | 'memberId'>

/** Reads at one moment of time; the database refuses a write in here. */
export async function reading<T>(actor: Walls, read: (tx: Tx) => Promise<T>): Promise<T> {
  return (await db()).$transaction(
    async (tx) => {
      await enter(tx, actor, true)
      return read(tx)
    },
    // a machine that stalls answers late rather than with an error
    { isolationLevel: 'RepeatableRead', timeout: 60_000, maxWait: 10_000 },
  )
}

/** For `audit/write.ts` alone: a transaction that may write. */
export async function writing<T>(actor: Walls, act: (tx: Tx) => Promise<T>): Promise<T> {
  return (await db()).$transaction(
    async (tx) => {
      await enter(tx, actor, false)
      return act(tx)
    },
    // a 5 MB article with its paragraphs and proposals takes seconds on a small machine
    { timeout: 60_000, maxWait: 10_000 },
  )
}

/** For `audit/write.ts` alone: a transaction of the owner, whom no wall binds; the serving process never has one. */
export const writingAsOwner = <T>(owner: Db, act: (tx: Tx) => Promise<T>): Promise<T> =>
  owner.$transaction(act)

const enter = (tx: Tx, { newsroomId, memberId }: Walls, readOnly: boolean) =>
  tx.$executeRaw`SELECT set_config('verbatim.newsroom', ${newsroomId}, true), set_config('verbatim.member', ${memberId}, true),
    set_config('transaction_read_only', ${readOnly ? 'on' : 'off'}, true)`

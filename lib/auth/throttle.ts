import { createHash } from 'node:crypto'
import { db } from '../db/client'

// One account from one address slows after five failures. A whole address (an office behind one router) only much later.
const FREE_FAILURES = { pair: 5, address: 100 }

const keysOf = (email: string, address: string) => [
  { key: digest(`pair|${email.toLowerCase()}|${address}`), free: FREE_FAILURES.pair },
  { key: digest(`address|${address}`), free: FREE_FAILURES.address },
]

const digest = (value: string) => createHash('sha256').update(value).digest('hex')

/** Seconds this account has to wait before its next try from this address; 0 for none. */
export async function secondsToWait(email: string, address: string): Promise<number> {
  const client = await db()
  const waits = await Promise.all(
    keysOf(email, address).map(async ({ key, free }) => {
      const [row] = await client.$queryRaw<
        { seconds: number }[]
      >`SELECT auth_seconds_to_wait(${key}, ${free}::int) AS seconds`
      return row.seconds
    }),
  )
  return Math.max(...waits)
}

/** Counts a try against the account before its password is looked at, so that tries sent at once all count. */
export async function countTry(email: string, address: string): Promise<void> {
  const [pair] = keysOf(email, address)
  await (await db()).$executeRaw`SELECT auth_count_failure(${pair.key})`
}

/** Counts a failure against the whole address; sign-ins that work never do, however many share it. */
export async function countFailure(email: string, address: string): Promise<void> {
  const [, whole] = keysOf(email, address)
  await (await db()).$executeRaw`SELECT auth_count_failure(${whole.key})`
}

/** A sign-in that worked clears the account's count from this address. */
export async function forgetTries(email: string, address: string): Promise<void> {
  const [pair] = keysOf(email, address)
  await (await db()).$executeRaw`SELECT auth_forget_failures(${pair.key})`
}

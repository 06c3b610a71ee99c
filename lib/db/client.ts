import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

export type Db = PrismaClient

/** A client on one database; `poolSize` connections at most. */
export const connect = (url: string, poolSize = 10): Db =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: poolSize }) })

const kept = globalThis as unknown as { verbatimDb?: Promise<Db> }

/** The client of this process: opened and its role checked once; kept on globalThis so that a hot reload opens no second pool. */
export function db(): Promise<Db> {
  kept.verbatimDb ??= open().catch((error: unknown) => {
    kept.verbatimDb = undefined
    throw error
  })
  return kept.verbatimDb
}

async function open(): Promise<Db> {
  const { env } = await import('../env')
  const client = connect(env().DATABASE_URL)
  await assertBound(client)
  return client
}

/** Throws unless the connection's role is one that row-level security binds: no superuser, no BYPASSRLS, owner of no table. */
export async function assertBound(client: Db): Promise<void> {
  const [role] = await client.$queryRaw<{ name: string; exempt: boolean; owns: boolean }[]>`
    SELECT r.rolname AS name, r.rolsuper OR r.rolbypassrls AS exempt,
      EXISTS (SELECT FROM pg_class c WHERE c.relkind = 'r' AND pg_has_role(r.oid, c.relowner, 'MEMBER')
        AND c.relnamespace = 'public'::regnamespace) AS owns
    FROM pg_roles r WHERE r.rolname = current_user`
  if (role.exempt || role.owns)
    throw new Error(
      `DATABASE_URL signs in as "${role.name}", whom row-level security does not bind. Use the app's own role.`,
    )
}

import { ownerDb } from './factories'

export type Fingerprint = Readonly<Record<string, string>>

/** Every row that a newsroom has, in one hash a table: two that are equal mean that nothing was written between. */
export async function fingerprint(newsroomId: string): Promise<Fingerprint> {
  const tables = await ownerDb().$queryRaw<{ name: string }[]>`
    SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attname = 'newsroom_id'
    ORDER BY c.relname`
  const parts = tables.map(
    ({
      name,
    }) => `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS rows
      FROM "${name}" t WHERE newsroom_id = $1::uuid`,
  )
  const rows = await ownerDb().$queryRawUnsafe<{ name: string; rows: string }[]>(
    parts.join(' UNION ALL '),
    newsroomId,
  )
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows]))
}

/** The tables in which something was written between the two. */
export const changedTables = (before: Fingerprint, after: Fingerprint): string[] =>
  Object.keys(after).filter((table) => before[table] !== after[table])

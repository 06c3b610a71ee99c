import { Prisma } from './generated/client'
import type { Tx } from './tenant'

/** Rows in one statement: their JSON is a few megabytes at most. */
const ROWS_AT_ONCE = 5_000

type Models = Prisma.TypeMap['model']
type Model = Exclude<keyof Models, 'User' | 'FindingRow'>
type Row<M extends Model> = Extract<
  Models[M]['operations']['createMany']['args']['data'],
  readonly unknown[]
>[number]

/**
 * Inserts rows of any number, in order, a few thousand in one statement. They go as one JSON parameter: `createMany` binds a
 * parameter for every cell, which costs fifty times as much. A column that no row names takes its default, one that a row
 * leaves out is null there. The database's clock stands still in a transaction: who wants the moment gives it.
 */
export async function insertMany<M extends Model>(tx: Tx, model: M, rows: readonly Row<M>[]): Promise<void> {
  const table = Prisma.raw(`"${inSnakeCase(model)}"`)
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const batch = rows.slice(at, at + ROWS_AT_ONCE).map(asRecord)
    const columns = Prisma.raw([...new Set(batch.flatMap(Object.keys))].map((name) => `"${name}"`).join())
    await tx.$executeRaw`
      INSERT INTO ${table} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, ${JSON.stringify(batch)}::jsonb)`
  }
}

const asRecord = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [inSnakeCase(name), value]),
  )

/** As the schema maps every name: `newsroomId` to `newsroom_id`, `ClaimVersion` to `claim_version`. */
const inSnakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, at) => `${at > 0 ? '_' : ''}${letter.toLowerCase()}`)

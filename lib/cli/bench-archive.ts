// One quote against a newsroom's archive in Postgres: 100,000 source paragraphs, then 1,000,000, index, load and search.
// usage: npm run bench:match   (makes a database of its own and drops it; --small stops after 100,000)
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import type { Client } from 'pg'
import { mintActor } from '../auth/actor'
import { readArchive } from '../claims/read-archive'
import { db } from '../db/client'
import { addressFor, createDatabase, dropDatabase, onDatabase } from '../db/roles.mjs'
import { env, ownerUrl } from '../env'
import { archiveWords } from '../matching/archive-words'
import { Random } from '../matching/mutation/random'
import { Speech } from './bench-speech'

const SIZES = process.argv.includes('--small') ? [100_000] : [100_000, 1_000_000]
/** Turns a source, as a long hearing has. */
const TURNS = 1_000
const CHUNK = 10_000
const QUOTES = 200
const PLACES = 40

const owner = ownerUrl()
const maintenance = addressFor(owner, { database: 'postgres' })
const name = `bench_${randomUUID().replaceAll('-', '')}`
const bench = addressFor(owner, { database: name })
const app = addressFor(env().DATABASE_URL, { database: name })
const [room, member, user, archive] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
const actor = mintActor({
  newsroomId: room,
  newsroomName: 'Bench',
  timeZone: 'UTC',
  memberId: member,
  userId: user,
  name: 'A',
  role: 'MEMBER',
})

await onDatabase(maintenance, (client: unknown) => createDatabase(client, name))
try {
  const migrated = spawnSync('npm', ['run', '--silent', 'migrate'], {
    env: { ...process.env, MIGRATE_DATABASE_URL: bench },
  })
  if (migrated.status !== 0) throw new Error(String(migrated.stderr))
  process.env.DATABASE_URL = app
  await onDatabase(bench, fill)
  await (await db()).$disconnect()
} finally {
  await onDatabase(maintenance, (client: unknown) => dropDatabase(client, name))
}

async function fill(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO account (id, email, password_hash) VALUES ($1, 'a@bench.example', 'none')`,
    [user],
  )
  await client.query(`INSERT INTO newsroom (id, name, time_zone) VALUES ($1, 'Bench', 'UTC')`, [room])
  await client.query(
    `INSERT INTO member (newsroom_id, id, user_id, name, role) VALUES ($1, $2, $3, 'A', 'MEMBER')`,
    [room, member, user],
  )
  await addArticle(client, archive)
  const [{ indexdef }] = (
    await client.query(`SELECT indexdef FROM pg_indexes WHERE indexname = 'source_paragraph_archive'`)
  ).rows
  const speech = new Speech(1)
  let count = 0
  for (const size of SIZES) {
    await client.query('DROP INDEX source_paragraph_archive')
    const load = await timed(async () => {
      let adding: Promise<unknown> = Promise.resolve()
      for (; count < size; count += CHUNK) {
        // the database takes some in while the next are made up
        const turns = Array.from({ length: CHUNK }, () => speech.turn())
        await adding
        adding = addTurns(client, count, turns)
      }
      await adding
    })
    const build = await timed(() => client.query(indexdef))
    await client.query('VACUUM ANALYZE')
    const [{ table, index }] = (
      await client.query(`SELECT pg_size_pretty(pg_table_size('source_paragraph')) AS table,
        pg_size_pretty(pg_relation_size('source_paragraph_archive')) AS index`)
    ).rows
    print(`\n${size.toLocaleString('en')} source paragraphs: table ${table}, index ${index}`)
    print(`  loaded in ${seconds(load)}, indexed in ${seconds(build)}`)
    const asked = await askQuotes(client, size)
    await onDatabase(app, (reader: Client) => measure(reader, asked))
  }
}

function addArticle(client: Client, id: string): Promise<unknown> {
  return client.query(
    `INSERT INTO article (newsroom_id, id, title, access, created_by_id) VALUES ($1, $2, 'A', 'DESK', $3)`,
    [room, id, member],
  )
}

/** Sources of a thousand turns each, told on from the one numbered `from / TURNS`. */
function addTurns(client: Client, from: number, turns: readonly string[]): Promise<unknown> {
  return client.query(
    `WITH made AS (
      INSERT INTO source (newsroom_id, id, article_id, kind, title, access, import_report, created_by_id)
      SELECT $1, gen_random_uuid(), $2, 'TRANSCRIPT_HUMAN', 'Tape ' || $4::integer + n, 'DESK', '[]', $3
      FROM generate_series(0, cardinality($5::text[]) / $6 - 1) AS n RETURNING id),
    numbered AS (SELECT id, row_number() OVER () - 1 AS n FROM made)
    INSERT INTO source_paragraph (newsroom_id, source_id, article_id, index, start, "end", exact, speaker)
    SELECT $1, id, $2, (at - 1) % $6, 0, length(turn), turn, 'SPEAKER ' || at % 9
    FROM unnest($5::text[]) WITH ORDINALITY AS said (turn, at) JOIN numbered ON n = (at - 1) / $6`,
    [room, archive, member, from / TURNS, turns, TURNS],
  )
}

interface Asked {
  readonly claimId: string
  readonly quote: string
  readonly sourceId: string
  readonly index: number
}

/** Claims of an article with nothing on its shelf: passages of 8 to 32 words of the archive, every second without one of its words. */
async function askQuotes(client: Client, size: number): Promise<Asked[]> {
  const random = new Random(7)
  const asked: Asked[] = []
  const article = randomUUID()
  await addArticle(client, article)
  const revision = randomUUID()
  await client.query(
    `INSERT INTO revision (newsroom_id, id, article_id, number, text, text_hash, segmentation_version, word_count,
      sentence_count, import_report, created_by_id) VALUES ($1, $2, $3, 1, 'A', repeat('0', 64), '1', 1, 1, '[]', $4)`,
    [room, revision, article, member],
  )
  const sources = (await client.query('SELECT id FROM source ORDER BY title')).rows
  while (asked.length < QUOTES) {
    const [sourceId, index] = [sources[random.below(size / TURNS)].id, random.below(TURNS)]
    const { rows } = await client.query(
      'SELECT exact FROM source_paragraph WHERE newsroom_id = $1 AND source_id = $2 AND index = $3',
      [room, sourceId, index],
    )
    const words = rows[0].exact.split(' ')
    if (words.length < 8) continue
    const from = random.below(words.length - 7)
    const passage = words.slice(from, from + 8 + random.below(25))
    if (asked.length % 2 === 1) passage.splice(random.below(passage.length), 1)
    asked.push({ claimId: randomUUID(), quote: passage.join(' '), sourceId, index })
  }
  const ids = asked.map(({ claimId }) => claimId)
  const quotes = asked.map(({ quote }) => quote)
  await client.query(
    `INSERT INTO claim (newsroom_id, id, article_id, number)
     SELECT $1, id, $2, n FROM unnest($3::uuid[]) WITH ORDINALITY AS made (id, n)`,
    [room, article, ids],
  )
  await client.query(
    `WITH version AS (
      INSERT INTO claim_version (newsroom_id, id, article_id, claim_id, number, revision_id, state, kind, start, content,
        rule, reason, persuaded_by, member_id)
      SELECT $1, id, $2, id, 1, $4, 'LIVE', 'DIRECT', 0, jsonb_build_array(jsonb_build_array(0, length(quote) + 2, '“' || quote || '”')),
        'added-by-person', 'Bench', '[]', $5
      FROM unnest($3::uuid[], $6::text[]) AS made (id, quote))
    INSERT INTO fragment (newsroom_id, claim_version_id, article_id, index, start, "end", exact)
    SELECT $1, id, $2, 0, 1, length(quote) + 1, quote FROM unnest($3::uuid[], $6::text[]) AS made (id, quote)`,
    [room, article, ids, revision, member, quotes],
  )
  return asked
}

/** As the product answers: the claim, the search within the walls, what differs; beside it the bare search in SQL. */
async function measure(client: Client, asked: readonly Asked[]): Promise<void> {
  await client.query(
    `SELECT set_config('verbatim.newsroom', $1, false), set_config('verbatim.member', $2, false)`,
    [room, member],
  )
  for (const round of ['cold', 'warm']) {
    const [whole, bare]: [number[], number[]] = [[], []]
    const processor = process.cpuUsage()
    let first = 0
    for (const { claimId, sourceId, index } of asked)
      whole.push(
        await timed(async () => {
          const [best] = await readArchive(actor, { claimId, fragmentIndex: null })
          if (best?.sourceId === sourceId && best.paragraph === index) first++
        }),
      )
    const used = process.cpuUsage(processor)
    for (const { quote } of asked)
      bare.push(
        await timed(() =>
          client.query('SELECT * FROM find_in_archive($1, NULL, $2)', [archiveWords(quote), PLACES]),
        ),
      )
    print(`  ${round}: a claim ${spread(whole)}; of these on this side ${perClaim(used)} ms of processor`)
    print(`    the bare search in SQL ${spread(bare)}`)
    print(
      `    the right paragraph first for ${first} of ${asked.length}; machine's load ${loadavg()[0].toFixed(1)}`,
    )
  }
}

function perClaim({ user, system }: NodeJS.CpuUsage): string {
  return ((user + system) / 1000 / QUOTES).toFixed(1)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(1)
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)} ms`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

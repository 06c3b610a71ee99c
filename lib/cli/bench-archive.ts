// One quote against a newsroom's archive in Postgres: 100,000 source paragraphs, then 1,000,000, index, load and search.
// usage: npm run bench:match   (makes a database of its own and drops it; --small stops after 100,000)
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { readPlaces } from '../claims/read-archive'
import { db } from '../db/client'
import { addressFor, createDatabase, dropDatabase, onDatabase } from '../db/roles.mjs'
import { reading } from '../db/tenant'
import { env, ownerUrl } from '../env'
import { archiveWords } from '../matching/archive-words'
import { findCandidates } from '../matching/candidates'
import type { SourceParagraph } from '../matching/model'
import { Random } from '../matching/mutation/random'
import { indexShelf } from '../matching/shelf-index'
import { Speech } from './bench-speech'

const SIZES = process.argv.includes('--small') ? [100_000] : [100_000, 1_000_000]
/** Turns a source, as a long hearing has. */
const TURNS = 1_000
const CHUNK = 5_000
const QUOTES = 200
const PLACES = 40

const owner = ownerUrl()
const maintenance = addressFor(owner, { database: 'postgres' })
const name = `bench_${randomUUID().replaceAll('-', '')}`
const bench = addressFor(owner, { database: name })
const app = addressFor(env().DATABASE_URL, { database: name })
const [room, member, article, elsewhere] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]

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
  const user = randomUUID()
  await client.query(
    `INSERT INTO account (id, email, password_hash) VALUES ($1, 'a@bench.example', 'none')`,
    [user],
  )
  await client.query(`INSERT INTO newsroom (id, name, time_zone) VALUES ($1, 'Bench', 'UTC')`, [room])
  await client.query(
    `INSERT INTO member (newsroom_id, id, user_id, name, role) VALUES ($1, $2, $3, 'A', 'MEMBER')`,
    [room, member, user],
  )
  await client.query(
    `INSERT INTO article (newsroom_id, id, title, access, created_by_id) VALUES ($1, $2, 'A', 'DESK', $3)`,
    [room, article, member],
  )
  const [{ indexdef }] = (
    await client.query(`SELECT indexdef FROM pg_indexes WHERE indexname = 'source_paragraph_archive'`)
  ).rows
  const speech = new Speech(1)
  let count = 0
  for (const size of SIZES) {
    await client.query('DROP INDEX source_paragraph_archive')
    const load = await timed(async () => {
      for (; count < size; count += CHUNK) await addTurns(client, count, speech)
    })
    const build = await timed(() => client.query(indexdef))
    await client.query('ANALYZE')
    const [{ table, index }] = (
      await client.query(`SELECT pg_size_pretty(pg_table_size('source_paragraph')) AS table,
        pg_size_pretty(pg_relation_size('source_paragraph_archive')) AS index`)
    ).rows
    print(`\n${size.toLocaleString('en')} source paragraphs: table ${table}, index ${index}`)
    print(`  loaded in ${seconds(load)}, indexed in ${seconds(build)}`)
    const quotes = await makeQuotes(client, size)
    await onDatabase(app, (reader: Client) => measure(reader, quotes))
  }
}

async function addTurns(client: Client, from: number, speech: Speech): Promise<void> {
  const turns = Array.from({ length: CHUNK }, () => speech.turn())
  for (let at = 0; at < CHUNK; at += TURNS) {
    const source = randomUUID()
    await client.query(
      `INSERT INTO source (newsroom_id, id, article_id, kind, title, access, import_report, created_by_id)
       VALUES ($1, $2, $3, 'TRANSCRIPT_HUMAN', $4, 'DESK', '[]', $5)`,
      [room, source, article, `Tape ${from + at}`, member],
    )
    await client.query(
      `INSERT INTO source_paragraph (newsroom_id, source_id, article_id, index, start, "end", exact, speaker)
       SELECT $1, $2, $3, at - 1, 0, length(turn), turn, 'SPEAKER ' || at % 9
       FROM unnest($4::text[]) WITH ORDINALITY AS said (turn, at)`,
      [room, source, article, turns.slice(at, at + TURNS)],
    )
  }
}

interface Asked {
  readonly quote: string
  readonly sourceId: string
  readonly index: number
}

/** Passages of 8 to 32 words of the archive, every second one without one of its words. */
async function makeQuotes(client: Client, size: number): Promise<Asked[]> {
  const random = new Random(7)
  const quotes: Asked[] = []
  const sources = (await client.query('SELECT id FROM source ORDER BY title')).rows
  while (quotes.length < QUOTES) {
    const [sourceId, index] = [sources[random.below(size / TURNS)].id, random.below(TURNS)]
    const { rows } = await client.query(
      'SELECT exact FROM source_paragraph WHERE newsroom_id = $1 AND source_id = $2 AND index = $3',
      [room, sourceId, index],
    )
    const words = rows[0].exact.split(' ')
    if (words.length < 8) continue
    const from = random.below(words.length - 7)
    const passage = words.slice(from, from + 8 + random.below(25))
    if (quotes.length % 2 === 1) passage.splice(random.below(passage.length), 1)
    quotes.push({ quote: passage.join(' '), sourceId, index })
  }
  return quotes
}

/** As the product asks, inside the walls; beside it the bare search in SQL. The second round is the warm one. */
async function measure(client: Client, quotes: readonly Asked[]): Promise<void> {
  const walls = { newsroomId: room, memberId: member }
  await client.query(
    `SELECT set_config('verbatim.newsroom', $1, false), set_config('verbatim.member', $2, false)`,
    [room, member],
  )
  for (const round of ['cold', 'warm']) {
    const [whole, bare]: [number[], number[]] = [[], []]
    let first = 0
    for (const { quote, sourceId, index } of quotes) {
      const words = archiveWords(quote)
      bare.push(
        await timed(() => client.query('SELECT * FROM find_in_archive($1, NULL, $2)', [words, PLACES])),
      )
      const start = performance.now()
      const rows = await reading(walls, (tx) => readPlaces(tx, room, words, elsewhere))
      const shelf = rows.map(
        (row): SourceParagraph => ({
          ...row,
          source: row.sourceId,
          paragraph: row.index,
          text: row.exact,
        }),
      )
      const [best] = findCandidates(quote, indexShelf(shelf), { speaker: null, limit: 5 })
      whole.push(performance.now() - start)
      if (best?.paragraph.source === sourceId && best.paragraph.paragraph === index) first++
    }
    print(
      `  ${round}: a quote ${spread(whole)}; the bare search in SQL ${spread(bare)}; ` +
        `the right paragraph first for ${first} of ${quotes.length}`,
    )
  }
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

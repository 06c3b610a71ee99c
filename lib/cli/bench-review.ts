// How long the server takes for the review screen of 10,000 words and 300 claims: 100 requests, with the SQL in them.
// usage: npm run bench:review   (build first: npm start does; makes a database of its own and drops it)

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { importArticle } from '../articles/commands'
import { ArticleDetails } from '../articles/model'
import { type Actor, mintActor } from '../auth/actor'
import { hashPassword } from '../auth/password'
import { approveVerdict } from '../claims/commands/approve-verdict'
import { linkEvidence } from '../claims/commands/link-evidence'
import { recordVerdict } from '../claims/commands/record-verdict'
import { LinkEvidence, RecordVerdict } from '../claims/model/inputs'
import { asSeen } from '../claims/model/review'
import { readReview } from '../claims/queries'
import { connect, db } from '../db/client'
import { createMember, createNewsroom } from '../db/newsroom-factory'
import { addressFor, createDatabase, dropDatabase, onDatabase } from '../db/roles.mjs'
import { env, ownerUrl } from '../env'
import { addSource } from '../sources/commands'
import { benchArticle } from './bench-article'

const REQUESTS = 100
const PORT = 3191
const PASSWORD = randomUUID()
const EMAIL = 'bench@bench.example'

let actor: Actor

const owner = ownerUrl()
const name = `bench_${randomUUID().replaceAll('-', '')}`
const bench = addressFor(owner, { database: name })
const app = addressFor(env().DATABASE_URL, { database: name })
await onDatabase(addressFor(owner, { database: 'postgres' }), (client: unknown) =>
  createDatabase(client, name),
)
try {
  await run('npm', ['run', '--silent', 'migrate'], { MIGRATE_DATABASE_URL: bench })
  process.env.DATABASE_URL = app
  const articleId = await fill()
  await measureReads(articleId)
  await measurePages(articleId)
} finally {
  await onDatabase(addressFor(owner, { database: 'postgres' }), (client: unknown) =>
    dropDatabase(client, name),
  )
}

async function fill(): Promise<string> {
  const boss = connect(bench, 2)
  const room = { name: 'Bench', timeZone: 'Europe/London' }
  const newsroomId = await createNewsroom(boss, room)
  const passwordHash = await hashPassword(PASSWORD)
  const add = async (email: string) => {
    const { memberId, userId } = await createMember(boss, {
      newsroomId,
      name: email,
      email,
      role: 'MEMBER',
      passwordHash,
    })
    return mintActor({
      newsroomId,
      newsroomName: room.name,
      timeZone: room.timeZone,
      memberId,
      userId,
      name: email,
      role: 'MEMBER',
    })
  }
  actor = await add(EMAIL)
  const second = await add('second@bench.example')
  await boss.$disconnect()
  const { article, transcript, turns, words } = benchArticle()
  const people = [actor, second].map(({ memberId }) => ({ memberId, role: 'CHECKER' as const }))
  const original = { name: 'bench.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(article) }
  const { articleId, claims } = await importArticle(
    actor,
    ArticleDetails.parse({
      title: 'Bench',
      access: 'DESK',
      people: [...people, { memberId: actor.memberId, role: 'EDITOR' }],
    }),
    { text: article, report: [], original },
  )
  const source = {
    articleId,
    title: 'Tape',
    kind: 'TRANSCRIPT_HUMAN' as const,
    access: 'DESK' as const,
    contact: null,
    happenedAt: null,
    readerIds: [],
  }
  const { sourceId } = await addSource(actor, source, {
    text: transcript,
    report: [],
    paragraphs: turns,
    original,
  })
  console.log(`${words} words, ${claims} claims, ${turns.length} turns`)
  // a third without evidence, a third with a verdict, a third approved
  const review = await readReview(actor, articleId)
  for (const [i, claim] of review.claims.entries()) {
    if (i % 3 === 0) continue
    const turn = turns[i % turns.length]
    let { version } = await linkEvidence(
      actor,
      LinkEvidence.parse({
        ...asSeen(claim),
        sourceId,
        span: [turn.start, turn.end],
      }),
    )
    ;({ version } = await recordVerdict(
      actor,
      RecordVerdict.parse({ ...asSeen(claim), version, value: 'NO_BACKUP' }),
    ))
    if (i % 3 === 1) continue
    const { verdict } = (await readReview(second, articleId)).claims.find((c) => c.id === claim.id) ?? {
      verdict: null,
    }
    if (verdict) await approveVerdict(second, { ...asSeen(claim), version, verdictId: verdict.id })
  }
  return articleId
}

async function measureReads(articleId: string): Promise<void> {
  const sql: number[] = []
  const times: number[] = []
  const { PrismaClient } = await import('../db/generated/client')
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const watched = new PrismaClient({
    adapter: new PrismaPg({ connectionString: app }),
    log: [{ emit: 'event', level: 'query' }],
  })
  let spent = 0
  watched.$on('query', (query) => {
    spent += query.duration
  })
  await (await db()).$disconnect()
  Object.assign(globalThis, { verbatimDb: Promise.resolve(watched) })
  for (let i = 0; i < REQUESTS + 5; i++) {
    spent = 0
    const start = performance.now()
    await readReview(actor, articleId)
    if (i < 5) continue
    times.push(performance.now() - start)
    sql.push(spent)
  }
  await watched.$disconnect()
  report('readReview', times)
  report('  its SQL added up, some of it at the same time', sql)
}

async function measurePages(articleId: string): Promise<void> {
  const base = `http://127.0.0.1:${PORT}`
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-p', String(PORT), '-H', '127.0.0.1'],
    {
      env: {
        ...process.env,
        DATABASE_URL: app,
        NEXTAUTH_URL: base,
        NEXTAUTH_SECRET: randomUUID(),
        MIGRATE_DATABASE_URL: '',
      },
      stdio: 'ignore',
    },
  )
  try {
    await until(() => fetch(`${base}/api/health`).then((r) => r.ok))
    const cookie = await signIn(base)
    const times: number[] = []
    let bytes = 0
    for (let i = 0; i < REQUESTS + 5; i++) {
      const start = performance.now()
      const response = await fetch(`${base}/articles/${articleId}`, {
        headers: { cookie },
        redirect: 'manual',
      })
      const body = await response.text()
      if (response.status !== 200) throw new Error(`the page answered ${response.status}`)
      if (i < 5) continue
      times.push(performance.now() - start)
      bytes = body.length
    }
    report(`page, ${Math.round(bytes / 1024)} kB of HTML`, times)
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
}

async function signIn(base: string): Promise<string> {
  const first = await fetch(`${base}/api/auth/csrf`)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const jar = cookiesOf(first)
  const body = new URLSearchParams({ csrfToken, email: EMAIL, password: PASSWORD, json: 'true' })
  const response = await fetch(`${base}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { cookie: jar },
    body,
    redirect: 'manual',
  })
  return `${jar}; ${cookiesOf(response)}`
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ')
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if (await ready().catch(() => false)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the server did not start')
}

function report(what: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1)
  console.log(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (${times.length} runs)`)
}

function run(command: string, args: string[], extra: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(command, args, { env: { ...process.env, ...extra }, stdio: ['ignore', 'ignore', 'inherit'] }).on(
      'exit',
      (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`))),
    )
  })
}

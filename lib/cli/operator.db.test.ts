import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { passwordFits } from '../auth/password'
import { connect } from '../db/client'
import { onDatabase } from '../db/roles.mjs'
import { testDatabase } from '../db/test-database'
import { testArticle } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'

const database = await testDatabase()
const owner = connect(database.ownerUrl, 2)
after(async () => {
  await owner.$disconnect()
  await database.drop()
})

interface Ended {
  readonly code: number
  readonly said: string
}

/** Runs a tool of the operator on the test's database. */
const run = (tool: string, ...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const args = [
      '--conditions=react-server',
      '--import',
      'tsx',
      path.join(import.meta.dirname, tool),
      ...words,
    ]
    const env = { ...process.env, MIGRATE_DATABASE_URL: database.ownerUrl }
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    )
  })

describe('member:add', () => {
  const ann = ['--newsroom', 'The Courier', '--name', 'Ann Orr', '--email', 'Ann@courier.example']
  const add = (...words: string[]) => run('member-add.ts', ...words)

  it('makes a newsroom with its admin, whose password it tells once', async () => {
    const refusals: [string[], RegExp][] = [
      [ann, /no newsroom called The Courier.*--zone/],
      [[...ann, '--zone', 'Europe/Atlantis'], /--zone: Give a time zone/],
      [[...ann, '--zone', 'Europe/London'], /--role ADMIN/],
      [[...ann, '--role', 'KING'], /--role: /],
      [[...ann, '--nme', 'x'], /--nme/],
    ]
    for (const [words, said] of refusals) {
      const refused = await add(...words)
      assert.equal(refused.code, 1)
      assert.match(refused.said, said)
      assert.doesNotMatch(refused.said, /\n\s+at /)
    }
    assert.equal(await owner.newsroom.count(), 0)

    const made = await add(...ann, '--zone', 'Europe/London', '--role', 'ADMIN')
    assert.equal(made.code, 0, made.said)
    const password = /password (\S+)/.exec(made.said)?.[1] ?? ''
    const account = await owner.user.findUnique({ where: { email: 'ann@courier.example' } })
    assert.ok(await passwordFits(account?.passwordHash ?? null, password))
    const events = await owner.event.findMany({ select: { type: true, actor: { select: { name: true } } } })
    assert.deepEqual(events, [{ type: 'member.added', actor: { name: 'Ann Orr' } }])
  })

  it('adds to a newsroom that is there, and nobody twice', async () => {
    const twice = await add(...ann)
    assert.deepEqual([twice.code, /member of The Courier already/.test(twice.said)], [1, true])
    const bea = [...ann.slice(0, 3), 'Bea Lund', '--email', 'bea@courier.example']
    const otherZone = await add(...bea, '--zone', 'Europe/Paris')
    assert.match(otherZone.said, /keeps the time of Europe\/London/)
    const added = await add(...bea)
    assert.equal(added.code, 0, added.said)
    assert.equal(await owner.newsroom.count(), 1)
    assert.deepEqual(
      (await owner.member.findMany({ orderBy: { id: 'asc' } })).map(({ role }) => role),
      ['ADMIN', 'MEMBER'],
    )
  })
})

describe('audit:verify', () => {
  const verify = (...words: string[]) => run('audit-verify.ts', ...words)

  it('finds every chain whole, the head of a report in it, and what was tampered with', async () => {
    const room = await testNewsroom(database.ownerUrl, { wren: 'MEMBER' })
    const articleId = await testArticle([[room.actors.wren, 'WRITER']])
    await room.owner.$disconnect()
    const whole = await verify()
    assert.equal(whole.code, 0, whole.said)
    assert.match(whole.said, /3 chains, \d+ entries, 0 with their content removed: 0 broken/)

    const first = await owner.event.findFirstOrThrow({ where: { articleId, sequence: 1 } })
    const known = await verify('--head', first.hash, '--article', articleId)
    assert.equal(known.code, 0)
    assert.match(known.said, new RegExp(`entry 1 of article ${articleId}`))
    const unknown = await verify('--head', 'f'.repeat(64))
    assert.equal(unknown.code, 1)
    assert.match(unknown.said, /that head is in no chain/)
    assert.equal((await verify('--head', 'short')).code, 1)
    assert.equal((await verify('--article', crypto.randomUUID())).code, 1)

    await onDatabase(database.ownerUrl, async (client) => {
      await client.query('ALTER TABLE event DISABLE TRIGGER written_once')
      await client.query(`UPDATE event SET at = at + interval '1 day' WHERE chain_id = $1 AND sequence = 2`, [
        articleId,
      ])
    })
    const broken = await verify()
    assert.equal(broken.code, 1)
    assert.match(broken.said, new RegExp(`BROKEN +article ${articleId}: entry 2 was changed`))
  })
})

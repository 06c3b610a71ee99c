import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '../auth/actor'
import { onDatabase } from '../db/roles.mjs'
import { testDatabase } from '../db/test-database'
import { assertStopped, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addReader, addSource, removeReader } from '../sources/commands'
import { AddSource } from '../sources/model'
import { readReview } from './queries'
import { readArchive } from './read-archive'

const database = await testDatabase()
const roles = { wren: 'MEMBER', chen: 'MEMBER', out: 'MEMBER', boss: 'HEAD', root: 'ADMIN' } as const
const home = await testNewsroom(database.ownerUrl, roles)
const away = await testNewsroom(database.ownerUrl, roles)
const us = home.actors
const them = away.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

// one telling word for each place, so that what is found says where it was found
const WORDS = { open: 'pelican', source: 'walrus', article: 'ocelot', away: 'gannet', own: 'badger' }
const ALL = Object.values(WORDS).join(' ')

let checked: string
let claimId: string
let closedSource: string

before(async () => {
  checked = await testArticle([
    [us.wren, 'WRITER'],
    [us.chen, 'CHECKER'],
  ])
  const { claims } = await readReview(us.chen, checked)
  claimId = claims.find(({ kind }) => kind === 'DIRECT')?.id ?? ''
  const other = await testArticle([[us.wren, 'WRITER']])
  const closed = await testArticle(
    [
      [us.wren, 'WRITER'],
      [us.chen, 'CHECKER'],
    ],
    'RESTRICTED',
  )
  const foreign = await testArticle([[them.wren, 'WRITER']])
  const add = async (actor: Actor, articleId: string, word: string, more: Partial<AddSource> = {}) => {
    const input = AddSource.parse({ articleId, title: `The ${word} tape`, kind: 'TRANSCRIPT_HUMAN', ...more })
    const text = `FINCH: It is not safe, and the ${word} knows. We waited too long for it.\n`
    return (await addSource(actor, input, await testTranscript(text))).sourceId
  }
  await add(us.wren, checked, WORDS.own)
  await add(us.wren, other, WORDS.open, { happenedAt: '2026-03-01T09:00:00Z' })
  const readers = { access: 'RESTRICTED' as const, readerIds: [us.chen.memberId] }
  closedSource = await add(us.wren, other, WORDS.source, readers)
  await add(us.wren, closed, WORDS.article)
  await add(them.wren, foreign, WORDS.away)
})

type Settings = Record<string, string>
const as = ({ newsroomId, memberId }: Pick<Actor, 'newsroomId' | 'memberId'>): Settings => ({
  'verbatim.newsroom': newsroomId,
  'verbatim.member': memberId,
})

/** The telling words of the places that the app's role is given for these settings. */
async function found(settings: Settings, words = ALL, besides: string | null = null): Promise<string[]> {
  const places = await onDatabase(database.appUrl, async (client) => {
    await client.query('BEGIN')
    for (const [name, value] of Object.entries(settings))
      await client.query('SELECT set_config($1, $2, true)', [name, value])
    return (await client.query('SELECT * FROM find_in_archive($1, $2, 200)', [words, besides])).rows
  })
  const rows = await home.owner.sourceParagraph.findMany({
    where: { OR: places.map((p) => ({ sourceId: p.source_id, index: p.index })) },
    select: { exact: true },
  })
  return rows.flatMap(({ exact }) => Object.values(WORDS).filter((word) => exact.includes(word))).sort()
}

describe('the archive', () => {
  it('finds what the member may read: a named reader, somebody on the restricted article', async () => {
    const { open, own, source, article } = WORDS
    for (const actor of [us.wren, us.chen])
      assert.deepEqual(await found(as(actor)), [article, own, open, source].sort())
  })

  it('shows neither a restricted source nor a restricted article to others, head or admin', async () => {
    for (const actor of [us.out, us.boss, us.root])
      assert.deepEqual(await found(as(actor)), [WORDS.own, WORDS.open].sort())
  })

  it('opens and closes with the reader’s name', async () => {
    const out = { sourceId: closedSource, memberId: us.out.memberId }
    await addReader(us.wren, out)
    assert.deepEqual(await found(as(us.out), WORDS.source), [WORDS.source])
    await removeReader(us.wren, out)
    assert.deepEqual(await found(as(us.out), WORDS.source), [])
  })

  it('shows another newsroom its own alone', async () => {
    assert.deepEqual(await found(as(them.boss)), [WORDS.away])
  })

  it('is empty for settings that are missing, half or do not belong together', async () => {
    const ours = as(us.chen)
    const theirs = as(them.chen)
    const settings: Settings[] = [
      {},
      { 'verbatim.newsroom': us.chen.newsroomId },
      { 'verbatim.member': us.chen.memberId },
      { ...ours, 'verbatim.member': theirs['verbatim.member'] },
      { ...ours, 'verbatim.newsroom': theirs['verbatim.newsroom'] },
      { 'verbatim.newsroom': '', 'verbatim.member': '' },
    ]
    for (const forged of settings) assert.deepEqual(await found(forged), [], JSON.stringify(forged))
    await assert.rejects(found({ ...ours, 'verbatim.member': "' OR true --" }), { code: '22P02' })
  })

  it('takes SQL in the words for words', async () => {
    const tricks = [`') OR true --`, `${WORDS.article}'; SELECT 1 --`, `{${WORDS.away}}`, '%', '\\', '*', '']
    for (const words of tricks) assert.deepEqual(await found(as(us.out), words), [])
    assert.deepEqual(await found(as(us.out), `${WORDS.open}' OR '1'='1`), [WORDS.open])
  })

  it('is not led astray by a search_path or by functions of the caller’s own', async () => {
    await onDatabase(database.appUrl, async (client) => {
      await client.query('BEGIN')
      for (const [name, value] of Object.entries(as(us.out)))
        await client.query('SELECT set_config($1, $2, true)', [name, value])
      await client.query('SAVEPOINT before')
      const attempts = [
        'CREATE FUNCTION public.restricted_sources(integer) RETURNS uuid[] LANGUAGE sql AS $$ SELECT NULL::uuid[] $$',
        'CREATE TEMP TABLE source_paragraph AS SELECT 1',
        'CREATE FUNCTION pg_temp.restricted_sources() RETURNS uuid[] LANGUAGE sql AS $$ SELECT NULL::uuid[] $$',
        'ALTER FUNCTION find_in_archive(text, uuid, integer) SET search_path = pg_temp',
      ]
      for (const attempt of attempts) {
        await assert.rejects(client.query(attempt), { code: '42501' }, attempt)
        await client.query('ROLLBACK TO before')
      }
      await client.query('SET LOCAL search_path = pg_temp, pg_catalog')
      const { rows } = await client.query('SELECT * FROM public.find_in_archive($1, NULL, 200)', [
        WORDS.source,
      ])
      assert.deepEqual(rows, [])
    })
  })

  it('counts how rare a word is in what the member may read', async () => {
    const score = async (actor: Actor) =>
      onDatabase(database.appUrl, async (client) => {
        await client.query('BEGIN')
        for (const [name, value] of Object.entries(as(actor)))
          await client.query('SELECT set_config($1, $2, true)', [name, value])
        const { rows } = await client.query('SELECT score FROM find_in_archive($1, NULL, 200)', ['waited'])
        return rows.map((row) => row.score)
      })
    // the same word stands in four places for one and in two for the other
    const [many, few] = [await score(us.chen), await score(us.out)]
    assert.deepEqual([many.length, few.length], [4, 2])
    assert.ok(few[0] > many[0])
  })

  it('leaves one article’s shelf out, and learns nothing from an article that is hidden', async () => {
    assert.deepEqual(await found(as(us.out), ALL, checked), [WORDS.open])
    const { id } = await home.owner.article.findFirstOrThrow({ where: { access: 'RESTRICTED' } })
    assert.deepEqual(await found(as(us.out), ALL, id), await found(as(us.out)))
  })

  it('gives two hundred places at most, whatever is asked', async () => {
    for (const most of [-1, 0]) {
      const { rowCount } = await onDatabase(database.appUrl, async (client) => {
        await client.query('BEGIN')
        for (const [name, value] of Object.entries(as(us.chen)))
          await client.query('SELECT set_config($1, $2, true)', [name, value])
        return client.query('SELECT * FROM find_in_archive($1, NULL, $2)', [ALL, most])
      })
      assert.equal(rowCount, 0)
    }
  })
})

describe('a claim’s places in the archive', () => {
  const ask = (actor: Actor) => readArchive(actor, { claimId, fragmentIndex: null })

  it('are on other articles’ shelves, with source, speaker, day and finding', async () => {
    const places = await ask(us.out)
    assert.deepEqual(
      places.map(({ sourceTitle, speaker, happenedAt }) => [sourceTitle, speaker, happenedAt]),
      [['The pelican tape', 'FINCH', '2026-03-01T09:00:00.000Z']],
    )
    assert.notEqual(places[0].finding, 'NOT_FOUND')
    assert.equal((await ask(us.chen)).length, 3)
  })

  it('are none for who does not see the claim', () =>
    assertStopped(home.owner, 'NOT_FOUND', () => ask(them.boss)))
})

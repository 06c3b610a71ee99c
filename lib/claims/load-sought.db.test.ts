import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { importArticle } from '../articles/commands'
import { ArticleDetails } from '../articles/model'
import { reading } from '../db/tenant'
import { testDatabase } from '../db/test-database'
import { assertStopped, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { readArticle } from '../readers/read-article'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { loadSought } from './load-sought'
import { readCandidates, readReview } from './queries'
import { readArchive } from './read-archive'

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, { wren: 'MEMBER', chen: 'MEMBER' })
const away = await testNewsroom(database.ownerUrl, { chen: 'MEMBER' })
const { owner, actors: us } = home
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

const TEXT = `Bridge to Close

“We waited too long for the harbour bridge,” Mayor Ada Finch told reporters on Monday.
`
const DAYS = ['2026-03-02', '2026-03-10', '2026-03-09']

let articleId: string
let other: string
let claimId: string

before(async () => {
  const read = readArticle({ name: 'draft.txt', text: TEXT })
  assert.ok(read.ok)
  const people = [{ memberId: us.wren.memberId, role: 'WRITER' as const }]
  const details = ArticleDetails.parse({
    title: 'Bridge',
    publicationDay: '2026-03-11',
    access: 'DESK',
    people,
  })
  const original = {
    name: 'draft.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(TEXT),
  }
  articleId = (await importArticle(us.wren, details, { ...read, original })).articleId
  other = await testArticle([[us.wren, 'WRITER']])
  claimId = (await readReview(us.chen, articleId)).claims[0].id
  for (const on of [articleId, other])
    for (const day of DAYS) {
      const input = AddSource.parse({
        articleId: on,
        title: day,
        kind: 'TRANSCRIPT_HUMAN',
        happenedAt: `${day}T14:00:00Z`,
      })
      const said = 'Q: And?\n\nFINCH: We waited too long for the harbour bridge.\n'
      await addSource(us.wren, input, await testTranscript(said))
    }
})

it('what is looked for is the words, who says them and the day the article tells', async () => {
  const sought = await reading(us.chen, (tx) => loadSought(tx, us.chen, { claimId, fragmentIndex: null }))
  const { quote, speaker, saidOn } = sought
  assert.deepEqual(
    [sought.articleId, quote, speaker, saidOn],
    [articleId, 'We waited too long for the harbour bridge,', 'Ada Finch', '2026-03-09'],
  )
  const them = away.actors.chen
  await assertStopped(owner, 'NOT_FOUND', () =>
    reading(them, (tx) => loadSought(tx, them, { claimId, fragmentIndex: null })),
  )
})

it('the same words on several days come by how near they are to the day told, on the shelf and in the archive', async () => {
  const nearest = ['2026-03-09', '2026-03-10', '2026-03-02']
  const wanted = { claimId, fragmentIndex: null }
  const onShelf = await readCandidates(us.chen, wanted)
  assert.deepEqual(
    onShelf.slice(0, 3).map(({ sourceTitle }) => sourceTitle),
    nearest,
  )
  const inArchive = await readArchive(us.chen, wanted)
  assert.deepEqual(
    inArchive.map(({ sourceTitle }) => sourceTitle),
    nearest,
  )
})

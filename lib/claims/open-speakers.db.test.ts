import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { importRevision } from '../articles/import-revision'
import { testDatabase } from '../db/test-database'
import { testArticle, testDraft } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { correctSpeaker } from './commands/correct-speaker'
import type { ClaimView } from './model'
import { asSeen } from './model/review'
import { readReview } from './queries'

const database = await testDatabase()
const { owner, actors } = await testNewsroom(database.ownerUrl, { writer: 'MEMBER', checker: 'MEMBER' })
const { writer, checker } = actors
after(async () => {
  await owner.$disconnect()
  await database.drop()
})

const TEXT = `Bridge to Close

The bridge will close on Monday. Mayor Ada Finch met Bob Marsh, the engineer, and Carla Reyes, the union chief, on Friday.

“It is not safe,” she said.

Finch said Marsh told her “the cables are rotten.”
`

const people = [
  [writer, 'WRITER'],
  [checker, 'CHECKER'],
] as const
const namesOf = ({ speakerCandidates }: ClaimView) => speakerCandidates.map(({ cast }) => cast.name)

test('an open statement brings whom it may be by, ranked, until a person names one', async () => {
  const articleId = await testArticle(people, 'DESK', TEXT)
  const [open] = (await readReview(checker, articleId)).claims
  assert.deepEqual([open.cast, open.status, namesOf(open)], [null, 'HELD', ['Carla Reyes', 'Ada Finch']])
  const [{ cast, reason, persuadedBy }] = open.speakerCandidates
  assert.deepEqual([reason, persuadedBy[2]], ['Is named shortly before.', 'Carla Reyes'])

  await correctSpeaker(checker, {
    ...asSeen(open),
    castEntryId: cast.id,
    newName: null,
  })
  const [named] = (await readReview(checker, articleId)).claims
  assert.deepEqual([named.cast?.name, named.status, namesOf(named)], ['Carla Reyes', 'UNCHECKED', []])

  await correctSpeaker(checker, {
    ...asSeen(named),
    castEntryId: null,
    newName: null,
  })
  const [again] = (await readReview(checker, articleId)).claims
  assert.deepEqual(namesOf(again), namesOf(open))
})

test('in a later draft they are the same people as before', async () => {
  const articleId = await testArticle(people, 'DESK', TEXT)
  const [before] = (await readReview(checker, articleId)).claims
  await importRevision(writer, articleId, testDraft(TEXT.replace('on Monday', 'on Tuesday')))
  const [next] = (await readReview(checker, articleId)).claims
  assert.equal(before.speakerCandidates.length, 2)
  assert.deepEqual(
    next.speakerCandidates.map(({ cast }) => cast.id),
    before.speakerCandidates.map(({ cast }) => cast.id),
  )
})

test('what is told at second hand says by whom it was said and who tells it', async () => {
  const articleId = await testArticle(people, 'DESK', TEXT)
  const told = (await readReview(checker, articleId)).claims[1]
  const { relays } = told.telling ?? {}
  assert.deepEqual(
    [told.cast?.name, relays?.speaker.map((span) => span[2]), relays?.cue[2]],
    ['Ada Finch', ['Marsh'], 'told'],
  )
})

test('a run of an engine that kept neither shows neither', async () => {
  const articleId = await testArticle(people, 'DESK', TEXT)
  const telling = { cueClass: null, when: null, where: null }
  await owner.$executeRaw`
    UPDATE proposal SET candidates = NULL, telling = ${JSON.stringify(telling)}::jsonb WHERE article_id = ${articleId}::uuid`
  const [open, told] = (await readReview(checker, articleId)).claims
  assert.deepEqual([open.speakerCandidates, told.telling?.relays], [[], null])
})

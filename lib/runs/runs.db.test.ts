import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readAgain } from '../articles/read-again'
import type { Actor } from '../auth/actor'
import { acceptDifferences } from '../claims/commands/accept-differences'
import { addClaim } from '../claims/commands/add-claim'
import { correctSpan } from '../claims/commands/correct-span'
import { correctSpeaker } from '../claims/commands/correct-speaker'
import { dismissClaim } from '../claims/commands/dismiss-claim'
import { undoDifferences } from '../claims/commands/undo-differences'
import { asSeen } from '../claims/model/review'
import { readDifferences, readReview } from '../claims/queries'
import { testDatabase } from '../db/test-database'
import { ARTICLE, testArticle } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { ENGINE } from '../extraction/extract'
import { listEngineRecords } from './queries'

const database = await testDatabase()
const roles = { checker: 'MEMBER', outsider: 'MEMBER' } as const
const home = await testNewsroom(database.ownerUrl, { ...roles, head: 'HEAD' })
const away = await testNewsroom(database.ownerUrl, roles)
const { checker, outsider, head } = home.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

const recordOf = async (actor: Actor) => (await listEngineRecords(actor))[0]

test('what people made of an engine’s proposals is counted by its version, inside the walls', async () => {
  assert.deepEqual(await listEngineRecords(head), [])
  const articleId = await testArticle([[checker, 'CHECKER']], 'RESTRICTED')
  const proposed = (await readReview(checker, articleId)).claims.length
  assert.ok(proposed >= 2)
  const untouched = {
    engine: ENGINE.name,
    version: ENGINE.version,
    drafts: 1,
    proposed,
    kept: 0,
    open: proposed,
    dismissed: 0,
    moved: 0,
    renamed: 0,
    added: 0,
  }
  assert.deepEqual(await recordOf(checker), untouched)

  const { revision, claims } = await readReview(checker, articleId)
  const [first, second] = claims
  const [[start, end]] = first.content
  await correctSpeaker(checker, { ...asSeen(first), version: 1, castEntryId: null, newName: 'Somebody' })
  await correctSpan(checker, { ...asSeen(first), version: 2, content: [[start, end - 4]] })
  await dismissClaim(checker, { ...asSeen(second), version: 1, reason: 'The writer’s own.' })
  const at = ARTICLE.indexOf('“miracle”')
  const on = { articleId, revisionId: revision.id, castEntryId: null, newName: null }
  await addClaim(checker, { ...on, span: [at, at + 9] })
  const corrected = { kept: 1, open: proposed - 2, dismissed: 1, moved: 1, renamed: 1, added: 1 }
  const touched = { ...untouched, ...corrected }
  assert.deepEqual(await recordOf(checker), touched)

  await correctSpan(checker, { ...asSeen(first), version: 3, content: [[start, end]] })
  assert.deepEqual(await recordOf(checker), { ...touched, moved: 0 })

  for (const stranger of [head, outsider, away.actors.checker])
    assert.deepEqual(await listEngineRecords(stranger), [])
})

test('an older version is counted apart, the newest first', async () => {
  const articleId = await testArticle([[checker, 'CHECKER']])
  await home.owner.run.updateMany({ where: { articleId }, data: { engineVersion: '0.0.9' } })
  const records = await listEngineRecords(checker)
  assert.deepEqual(
    records.map(({ version, drafts }) => [version, drafts]),
    [
      [ENGINE.version, 1],
      ['0.0.9', 1],
    ],
  )
})

test('what was accepted and taken back is neither kept nor counted twice', async () => {
  const articleId = await testArticle([[checker, 'CHECKER']])
  await home.owner.run.updateMany({ where: { articleId }, data: { engineVersion: '0.0.7' } })
  const { revision, claims } = await readReview(checker, articleId)
  const older = { claimId: claims[0].id }
  await home.owner.claimVersion.updateMany({ where: older, data: { castEntryId: null } })
  const records = async () => {
    const all = await listEngineRecords(checker)
    return [ENGINE.version, '0.0.7'].map((wanted) => all.find(({ version }) => version === wanted))
  }
  const { runId } = await readAgain(checker, { articleId, revisionId: revision.id })
  const [new0, old0] = await records()
  assert.ok(new0 && old0)
  const { items } = await readDifferences(checker, articleId)
  const accepted = items.map(({ claim, proposal }) => ({
    proposalId: proposal?.id ?? null,
    claimId: claim?.id ?? null,
    version: claim?.version ?? null,
  }))
  await acceptDifferences(checker, { articleId, runId, accepted })
  assert.deepEqual(await records(), [{ ...new0, kept: new0.kept + 1 }, old0])
  const { decided } = await readDifferences(checker, articleId)
  const decisions = decided.map(({ decision }) => decision.id)
  await undoDifferences(checker, { articleId, decisions })
  assert.deepEqual(await records(), [new0, old0])
})

import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import { importRevision } from '../articles/import-revision'
import { READ_ONLY } from '../articles/rules'
import { testDatabase } from '../db/test-database'
import { ARTICLE, assertStopped, TRANSCRIPT, testArticle, testDraft, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import type { ErrorCode } from '../errors'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { addClaim } from './commands/add-claim'
import { approveVerdict } from './commands/approve-verdict'
import { correctSpan } from './commands/correct-span'
import { decideMark } from './commands/decide-mark'
import { linkEvidence } from './commands/link-evidence'
import { recordVerdict } from './commands/record-verdict'
import { waiveClaim } from './commands/waive-claim'
import { LinkEvidence, type OnClaim, RecordVerdict } from './model/inputs'
import { asSeen, type ReviewData } from './model/review'
import { readReview } from './queries'

const database = await testDatabase()
const { owner, actors: us } = await testNewsroom(database.ownerUrl, {
  wren: 'MEMBER',
  chen: 'MEMBER',
  sam: 'MEMBER',
  ed: 'MEMBER',
})
after(async () => {
  await owner.$disconnect()
  await database.drop()
})

// the first statement is another one then, and all offsets of the second are
const NEXT = ARTICLE.replace('on Monday, the mayor said', 'at once, the mayor said')

let articleId: string
let sourceId: string
let first: ReviewData
let newest: ReviewData
beforeEach(async () => {
  articleId = await testArticle([
    [us.wren, 'WRITER'],
    [us.chen, 'CHECKER'],
    [us.sam, 'CHECKER'],
    [us.ed, 'EDITOR'],
  ])
  const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN' })
  sourceId = (await addSource(us.wren, input, await testTranscript())).sourceId
  first = await readReview(us.chen, articleId)
  await importRevision(us.wren, articleId, testDraft(NEXT))
  newest = await readReview(us.chen, articleId)
})

const quoteIn = ({ claims }: ReviewData) =>
  claims.find(({ kind }) => kind === 'DIRECT') ?? assert.fail('There is a quote.')

/** What depends on the words a person saw. */
const acts = (on: OnClaim, [start, end]: readonly [number, number]): (() => Promise<unknown>)[] => {
  const at = TRANSCRIPT.indexOf('It is')
  return [
    () => correctSpan(us.chen, { ...on, content: [[start, end - 1]] }),
    () => linkEvidence(us.chen, LinkEvidence.parse({ ...on, sourceId, span: [at, at + 15] })),
    () => recordVerdict(us.chen, RecordVerdict.parse({ ...on, value: 'NO_BACKUP' })),
    () => waiveClaim(us.ed, { ...on, reason: 'On deadline.' }),
  ]
}

const allStopped = async (code: ErrorCode, all: readonly (() => Promise<unknown>)[]) => {
  for (const act of all) await assertStopped(owner, code, act)
}

describe('an act on the words of an earlier draft', () => {
  it('is a conflict when the newer one came meanwhile', async () => {
    const { content, ...claim } = quoteIn(first)
    await allStopped('CONFLICT', acts(asSeen({ ...claim, content }), [content[0][0], content[0][1]]))
  })

  it('is a conflict when it was shown on purpose, with every write counted', async () => {
    const earlier = await readReview(us.chen, articleId, { revisionNumber: 1 })
    const claim = quoteIn(earlier)
    assert.equal(claim.version, quoteIn(newest).version)
    const [[start, end]] = claim.content
    await allStopped('CONFLICT', acts(asSeen(claim), [start, end]))
  })

  it('is a conflict where its words are in no newer draft, whichever is named', async () => {
    const kept = new Set(newest.claims.map(({ id }) => id))
    const gone = first.claims.find(({ id }) => !kept.has(id)) ?? assert.fail('One is gone.')
    const [[start, end]] = gone.content
    for (const revisionId of [first.revision.id, newest.revision.id])
      await allStopped('CONFLICT', acts({ ...asSeen(gone), revisionId }, [start, end]))
  })

  it('makes no claim and sets no marks aside there', async () => {
    const revisionId = first.revision.id
    const [{ span }] = first.marks
    const on = { articleId, revisionId, span: [...span] as [number, number] }
    await allStopped('CONFLICT', [
      () => addClaim(us.chen, { ...on, castEntryId: null, newName: null }),
      () => decideMark(us.chen, { ...on, decision: 'SET_ASIDE', reason: 'A scare quote.' }),
    ])
  })

  it('signs no verdict', async () => {
    const verdict = { ...asSeen(quoteIn(newest)), value: 'NO_BACKUP' }
    await recordVerdict(us.chen, RecordVerdict.parse(verdict))
    const claim = quoteIn(await readReview(us.chen, articleId, { revisionNumber: 1 }))
    const approval = { verdictId: claim.verdict?.id ?? '' }
    await assertStopped(owner, 'CONFLICT', () => approveVerdict(us.sam, { ...asSeen(claim), ...approval }))
    await approveVerdict(us.sam, { ...asSeen(quoteIn(await readReview(us.sam, articleId))), ...approval })
  })
})

it('an act on the newest draft is done', async () => {
  for (const k of [0, 1, 2, 3]) {
    const claim = quoteIn(await readReview(us.chen, articleId))
    const [[start, end]] = claim.content
    await acts(asSeen(claim), [start, end])[k]()
  }
  const [{ span }] = newest.marks
  const on = { articleId, revisionId: newest.revision.id, span: [...span] as [number, number] }
  await decideMark(us.chen, { ...on, decision: 'SET_ASIDE', reason: 'A scare quote.' })
})

it('an earlier draft is shown for reading only, to whomever', async () => {
  for (const actor of [us.wren, us.chen, us.ed]) {
    assert.deepEqual((await readReview(actor, articleId, { revisionNumber: 1 })).may, READ_ONLY)
    assert.ok((await readReview(actor, articleId)).may.comment)
  }
})

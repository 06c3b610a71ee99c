import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { importArticle, putOnArticle, takeOffArticle } from '../articles/commands'
import { importRevision } from '../articles/import-revision'
import { ArticleDetails, type ReadText } from '../articles/model'
import { listArticles } from '../articles/queries'
import { readQueue } from '../articles/queue'
import type { Actor } from '../auth/actor'
import { testDatabase } from '../db/test-database'
import { testNewsroom } from '../db/test-newsroom'
import { DomainError } from '../errors'
import { addSource } from '../sources/commands'
import { addClaim } from './commands/add-claim'
import { approveVerdict } from './commands/approve-verdict'
import { assignClaim } from './commands/assign-claim'
import { correctSpan } from './commands/correct-span'
import { correctSpeaker } from './commands/correct-speaker'
import { decideMark } from './commands/decide-mark'
import { dismissClaim } from './commands/dismiss-claim'
import { linkEvidence } from './commands/link-evidence'
import { recordVerdict } from './commands/record-verdict'
import { restoreClaim } from './commands/restore-claim'
import { signOffRevision } from './commands/sign-off-revision'
import { waiveClaim } from './commands/waive-claim'
import { withdrawApproval } from './commands/withdraw-approval'
import { withdrawEvidence } from './commands/withdraw-evidence'
import { withdrawSignOff } from './commands/withdraw-sign-off'
import { withdrawVerdict } from './commands/withdraw-verdict'
import { withdrawWaiver } from './commands/withdraw-waiver'
import { LinkEvidence, RecordVerdict } from './model/inputs'
import { asSeen, type ShownClaim } from './model/review'
import { readCandidates, readReview } from './queries'

const ARTICLE = `The harbour is to close in May.

“We are not going to sell the harbour to anybody,” said Ada Quill, the harbour master.

“The crane is safe,” said Tom Reed, an engineer.

The new “miracle” paint cost a fortune.
`
const TAPE = `QUILL: We are not going to sell the harbour to anybody. Ask me again in May.

REED: I think the crane is safe.

REED: The crane was checked twice.`

const read = (text: string): ReadText => ({
  text,
  report: [],
  original: { name: 'a.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(text) },
})

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, {
  writer: 'MEMBER',
  checker: 'MEMBER',
  second: 'MEMBER',
  editor: 'MEMBER',
  outsider: 'MEMBER',
  head: 'HEAD',
})
const away = await testNewsroom(database.ownerUrl, { stranger: 'MEMBER' })
const { writer, checker, second, editor, outsider, head } = home.actors
const { stranger } = away.actors
after(async () => {
  await home.owner.$disconnect()
  await away.owner.$disconnect()
  await database.drop()
})

let articleId: string
let sourceId: string
let turns: { start: number; end: number }[]

before(async () => {
  ;({ articleId, sourceId, turns } = await desk())
})

async function desk(access: 'DESK' | 'RESTRICTED' = 'DESK', text = ARTICLE) {
  const details = ArticleDetails.parse({
    title: 'Harbour to close',
    access,
    people: [
      { memberId: writer.memberId, role: 'WRITER' },
      { memberId: checker.memberId, role: 'CHECKER' },
      { memberId: second.memberId, role: 'CHECKER' },
      { memberId: editor.memberId, role: 'EDITOR' },
    ],
  })
  const { articleId } = await importArticle(writer, details, read(text))
  const paragraphs = TAPE.split('\n\n').map((line) => {
    const start = TAPE.indexOf(line) + line.indexOf(':') + 2
    return {
      start,
      end: TAPE.indexOf(line) + line.length,
      locator: {},
      speaker: line.slice(0, line.indexOf(':')),
    }
  })
  const source = {
    articleId,
    title: 'Tape',
    kind: 'TRANSCRIPT_HUMAN' as const,
    access: 'DESK' as const,
    contact: null,
    happenedAt: null,
    readerIds: [],
  }
  const { sourceId } = await addSource(writer, source, { ...read(TAPE), paragraphs })
  return { articleId, sourceId, turns: paragraphs }
}

async function claimOf(words: string, article = articleId, actor: Actor = editor): Promise<ShownClaim> {
  const claim = (await readReview(actor, article)).claims.find((c) =>
    c.content.some((s) => s[2].includes(words)),
  )
  assert.ok(claim, `no claim “${words}”`)
  return claim
}
const at = asSeen
const link = (claim: ShownClaim, turn: number, extra: object = {}) =>
  LinkEvidence.parse({ ...at(claim), sourceId, span: [turns[turn].start, turns[turn].end], ...extra })
const verdict = (claim: ShownClaim, value: string, extra: object = {}) =>
  RecordVerdict.parse({ ...at(claim), value, ...extra })
const refusal = (code: string, message?: RegExp) => (error: unknown) =>
  error instanceof DomainError && error.code === code && (!message || message.test(error.message))
const eventTypes = async (article = articleId) =>
  (
    await home.owner.event.findMany({
      where: { chainId: article },
      orderBy: { sequence: 'asc' },
      select: { type: true },
    })
  ).map((e) => e.type)
/** What the owner counts in every table of the article: an act that was refused may not change it. */
const rowCount = async (article = articleId) => {
  const where = { articleId: article }
  const counts = [
    home.owner.claimVersion,
    home.owner.evidence,
    home.owner.verdict,
    home.owner.approval,
    home.owner.withdrawal,
    home.owner.event,
    home.owner.waiver,
    home.owner.signOff,
    home.owner.note,
    home.owner.markDecision,
  ].map((table) => (table as typeof home.owner.event).count({ where }))
  return (await Promise.all(counts)).join(' ')
}

test('an import keeps the text to the character and makes a claim of each statement', async () => {
  const review = await readReview(editor, articleId)
  assert.equal(review.text, ARTICLE)
  assert.deepEqual(
    review.claims.map((c) => [c.kind, c.cast?.name]),
    [
      ['DIRECT', 'Ada Quill'],
      ['DIRECT', 'Tom Reed'],
    ],
  )
  assert.deepEqual(
    review.marks.map((m) => m.exact),
    ['“miracle”'],
  )
  assert.equal((await eventTypes())[0], 'article.imported')
})

test('the place where it was said is the first candidate, with its neighbours', async () => {
  const [best] = await readCandidates(checker, {
    claimId: (await claimOf('sell the harbour')).id,
    fragmentIndex: null,
  })
  assert.deepEqual([best.speaker, best.start, best.finding], ['QUILL', turns[0].start, 'VERBATIM'])
  assert.equal(best.after?.speaker, 'REED')
})

test('a word-perfect quote passes with evidence and basis, and a second person approves it', async () => {
  const claim = await claimOf('sell the harbour')
  await assert.rejects(
    recordVerdict(checker, verdict(claim, 'SAID_AS_PRINTED', { basis: 'HEARD' })),
    refusal('REFUSED', /Nothing linked/),
  )
  await linkEvidence(checker, link(claim, 0))
  await assert.rejects(
    recordVerdict(checker, verdict(await claimOf('sell the harbour'), 'SAID_AS_PRINTED')),
    refusal('REFUSED', /how you know/),
  )
  await recordVerdict(
    checker,
    verdict(await claimOf('sell the harbour'), 'SAID_AS_PRINTED', { basis: 'TRANSCRIPT_HUMAN' }),
  )
  const checked = await claimOf('sell the harbour')
  assert.equal(checked.status, 'CHECKED')
  const approval = { ...at(checked), verdictId: checked.verdict?.id ?? '' }
  await assert.rejects(approveVerdict(checker, approval), refusal('FORBIDDEN', /own verdict/))
  await assert.rejects(approveVerdict(writer, approval), refusal('FORBIDDEN'))
  await approveVerdict(second, approval)
  const approved = await claimOf('sell the harbour')
  assert.deepEqual(
    [approved.status, approved.result, approved.verdict?.approval?.name],
    ['APPROVED', 'GOOD', 'second'],
  )
})

test('a lost hedge passes for nobody, whatever is sent', async () => {
  const claim = await claimOf('crane is safe')
  await linkEvidence(checker, link(claim, 1))
  const linked = await claimOf('crane is safe')
  assert.equal(linked.evidence[0].finding, 'SENSE_CHANGED')
  const acknowledged = linked.evidence[0].edits.map((e) => ({
    evidenceId: linked.evidence[0].id,
    type: e.type,
    quote: e.quote,
    reason: 'x',
  }))
  const before = await rowCount()
  await assert.rejects(
    recordVerdict(
      checker,
      verdict(linked, 'SAID_AS_PRINTED', { basis: 'HEARD', reason: 'sure', acknowledged }),
    ),
    refusal('REFUSED', /change the sense/),
  )
  await assert.rejects(
    recordVerdict(checker, verdict(linked, 'SUPPORTED', { basis: 'HEARD' })),
    refusal('REFUSED', /quotes somebody/),
  )
  await assert.rejects(
    waiveClaim(editor, { ...at(linked), reason: 'never mind' }),
    refusal('REFUSED', /never waived/),
  )
  assert.equal(await rowCount(), before)
})

test('the second of two people to save is told so, and changes nothing', async () => {
  const seen = await claimOf('crane is safe')
  await assignClaim(checker, { ...at(seen), assigneeId: checker.memberId })
  const before = await rowCount()
  await assert.rejects(recordVerdict(second, verdict(seen, 'NO_BACKUP')), refusal('CONFLICT'))
  assert.equal(await rowCount(), before)
})

test('undo takes with it what stood on it, and only by the same hand', async () => {
  const claim = await claimOf('sell the harbour')
  const { verdict: given } = claim
  assert.ok(given?.approval)
  await assert.rejects(withdrawVerdict(second, { ...at(claim), verdictId: given.id }), refusal('FORBIDDEN'))
  await assert.rejects(
    withdrawApproval(checker, { ...at(claim), approvalId: given.approval.id }),
    refusal('FORBIDDEN'),
  )
  await withdrawApproval(second, { ...at(claim), approvalId: given.approval.id })
  assert.equal((await claimOf('sell the harbour')).status, 'CHECKED')
  await withdrawVerdict(checker, { ...at(await claimOf('sell the harbour')), verdictId: given.id })
  const undone = await claimOf('sell the harbour')
  assert.deepEqual([undone.status, undone.verdict, undone.pastVerdicts.length], ['CHECKING', null, 1])
})

test('evidence taken away, or a speaker corrected, makes the verdict stale; nothing is lost', async () => {
  const words = 'sell the harbour'
  await recordVerdict(
    checker,
    verdict(await claimOf(words), 'SAID_AS_PRINTED', { basis: 'TRANSCRIPT_HUMAN' }),
  )
  const claim = await claimOf(words)
  await withdrawEvidence(checker, { ...at(claim), evidenceId: claim.evidence[0].id })
  assert.equal((await claimOf(words)).status, 'STALE')
  await linkEvidence(checker, link(await claimOf(words), 0))
  await recordVerdict(
    checker,
    verdict(await claimOf(words), 'SAID_AS_PRINTED', { basis: 'TRANSCRIPT_HUMAN' }),
  )
  await correctSpeaker(checker, { ...at(await claimOf(words)), castEntryId: null, newName: 'Ann Quill' })
  const stale = await claimOf(words)
  assert.deepEqual(
    [stale.status, stale.cast?.name, stale.versionBy !== 'MACHINE'],
    ['STALE', 'Ann Quill', true],
  )
  await assert.rejects(
    approveVerdict(second, { ...at(stale), verdictId: stale.verdict?.id ?? '' }),
    refusal('REFUSED', /new verdict/),
  )
})

test('a claim is added from selected words, moved, dismissed with a reason and taken back', async () => {
  const { revision } = await readReview(editor, articleId)
  const start = ARTICLE.indexOf('The harbour is to close')
  const { number } = await addClaim(checker, {
    articleId,
    revisionId: revision.id,
    span: [start, start + 23],
    castEntryId: null,
    newName: 'Ada Quill',
  })
  const added = await claimOf('The harbour is to close')
  assert.deepEqual([added.number, added.kind, added.cast?.name], [number, 'INDIRECT', 'Ada Quill'])
  await correctSpan(checker, { ...at(added), content: [[start, start + 30]] })
  assert.equal((await claimOf('The harbour is to close')).content[0][2], 'The harbour is to close in May')
  await assert.rejects(
    correctSpan(checker, {
      ...at(await claimOf('The harbour is to close')),
      content: [[0, ARTICLE.length + 1]],
    }),
    refusal('REFUSED'),
  )
  await dismissClaim(checker, {
    ...at(await claimOf('The harbour is to close')),
    reason: 'It is the writer’s own.',
  })
  assert.equal((await claimOf('The harbour is to close')).state, 'DISMISSED')
  await restoreClaim(checker, { ...at(await claimOf('The harbour is to close')), reason: 'No, she said it.' })
  assert.equal((await claimOf('The harbour is to close')).state, 'LIVE')
  await dismissClaim(checker, { ...at(await claimOf('The harbour is to close')), reason: 'After all.' })
})

test('a mark is set aside by a person and opened again', async () => {
  const { revision, marks } = await readReview(editor, articleId)
  const mark = {
    articleId,
    revisionId: revision.id,
    span: [marks[0].span[0], marks[0].span[1]] as [number, number],
  }
  await decideMark(checker, { ...mark, decision: 'SET_ASIDE', reason: 'A scare quote.' })
  assert.equal((await readReview(editor, articleId)).marks[0].decided?.name, 'checker')
  await decideMark(checker, { ...mark, decision: 'OPEN', reason: 'Somebody’s word.' })
  assert.equal((await readReview(editor, articleId)).marks[0].decided, null)
})

test('marks become a claim once and go back by dismissing it, which is a person’s word on them', async () => {
  const { revision, marks } = await readReview(editor, articleId)
  const [{ span }] = marks
  const input = { articleId, revisionId: revision.id, span: [...span] as [number, number] }
  const add = () => addClaim(checker, { ...input, castEntryId: null, newName: null })
  await add()
  const made = await claimOf('miracle')
  assert.deepEqual(
    [made.kind, made.status, (await readReview(editor, articleId)).marks],
    ['DIRECT', 'HELD', []],
  )
  const before = await rowCount()
  await assert.rejects(add(), refusal('REFUSED', /these words already/))
  await assert.rejects(
    addClaim(outsider, { ...input, castEntryId: null, newName: null }),
    refusal('FORBIDDEN'),
  )
  await assert.rejects(
    addClaim(stranger, { ...input, castEntryId: null, newName: null }),
    refusal('NOT_FOUND'),
  )
  assert.equal(await rowCount(), before)
  await dismissClaim(checker, { ...at(made), reason: 'No statement.' })
  const [back] = (await readReview(editor, articleId)).marks
  assert.deepEqual(
    [back.claimId, back.decided?.name, back.decided?.reason],
    [made.id, 'checker', 'No statement.'],
  )
  await decideMark(editor, { ...input, decision: 'OPEN', reason: 'Look again.' })
  assert.equal((await readReview(editor, articleId)).marks[0].decided, null)
})

test('a claim whose ends move away from its marks leaves them to be decided on', async () => {
  const own = await desk()
  const claim = await claimOf('crane is safe', own.articleId)
  const start = ARTICLE.indexOf('said Tom Reed')
  await correctSpan(checker, { ...at(claim), content: [[start, start + 13]] })
  const { marks, blockers } = await readReview(editor, own.articleId)
  assert.deepEqual(
    marks.map((mark) => mark.exact),
    ['“The crane is safe,”', '“miracle”'],
  )
  assert.equal(blockers.filter((b) => b.markSpan).length, 2)
})

test('a revision is signed off only when nothing blocks it, by an editor, and the signature can be taken back', async () => {
  const { revision, blockers } = await readReview(editor, articleId)
  const sign = { articleId, revisionId: revision.id }
  assert.ok(blockers.length > 0)
  await assert.rejects(signOffRevision(editor, sign), refusal('REFUSED', /still block/))
  await assert.rejects(signOffRevision(checker, sign), refusal('FORBIDDEN'))
  const own = await desk(
    'DESK',
    '“We are not going to sell the harbour to anybody,” said Ada Quill, the harbour master.\n',
  )
  const [claim] = (await readReview(editor, own.articleId)).claims
  await waiveClaim(editor, { ...at(claim), reason: 'She will not talk; the deed is public.' })
  const [waived] = (await readReview(editor, own.articleId)).claims
  await withdrawWaiver(editor, { ...at(waived), waiverId: waived.waiver?.id ?? '' })
  await waiveClaim(editor, {
    ...at((await readReview(editor, own.articleId)).claims[0]),
    reason: 'As before.',
  })
  const open = await readReview(editor, own.articleId)
  const { signOffId } = await signOffRevision(editor, {
    articleId: own.articleId,
    revisionId: open.revision.id,
  })
  assert.equal((await readReview(editor, own.articleId)).signOff?.name, 'editor')
  assert.equal(
    (await listArticles(editor, { show: 'signed', mine: true, after: null })).rows.some(
      (r) => r.id === own.articleId,
    ),
    true,
  )
  await assert.rejects(withdrawSignOff(head, { articleId: own.articleId, signOffId }), refusal('FORBIDDEN'))
  await withdrawSignOff(editor, { articleId: own.articleId, signOffId })
  assert.equal((await readReview(editor, own.articleId)).signOff, null)
})

test('the next draft keeps what was decided on words that are the same, and re-reads the rest', async () => {
  const own = await desk()
  const claim = await claimOf('sell the harbour', own.articleId)
  await linkEvidence(
    checker,
    LinkEvidence.parse({
      ...at(claim),
      sourceId: own.sourceId,
      span: [own.turns[0].start, own.turns[0].end],
    }),
  )
  await recordVerdict(
    checker,
    verdict(await claimOf('sell the harbour', own.articleId), 'SAID_AS_PRINTED', {
      basis: 'TRANSCRIPT_HUMAN',
    }),
  )
  await assert.rejects(
    importRevision(writer, own.articleId, read(ARTICLE)),
    refusal('REFUSED', /word for word/),
  )
  const next = ARTICLE.replace('in May', 'in June').replace('The crane is safe', 'The crane is fine')
  const result = await importRevision(writer, own.articleId, read(next))
  assert.deepEqual([result.number, result.carried, result.gone], [2, 1, 1])
  const kept = await claimOf('sell the harbour', own.articleId)
  assert.deepEqual([kept.number, kept.status], [claim.number, 'CHECKED'])
  assert.equal((await claimOf('crane is fine', own.articleId)).status, 'UNCHECKED')
  assert.equal((await readReview(editor, own.articleId, { revisionNumber: 1 })).claims.length, 2)
})

test('who may do what: no verdict by a writer, none by a colleague who is not on the article', async () => {
  const claim = await claimOf('crane is safe')
  const before = await rowCount()
  await assert.rejects(recordVerdict(writer, verdict(claim, 'NO_BACKUP')), refusal('FORBIDDEN'))
  await assert.rejects(recordVerdict(checker, verdict(claim, 'ON_AUTHOR')), refusal('FORBIDDEN'))
  await assert.rejects(recordVerdict(outsider, verdict(claim, 'NO_BACKUP')), refusal('FORBIDDEN'))
  await assert.rejects(linkEvidence(writer, link(claim, 2)), refusal('FORBIDDEN'))
  assert.equal(await rowCount(), before)
  await recordVerdict(writer, verdict(claim, 'ON_AUTHOR'))
  assert.equal((await claimOf('crane is safe')).result, 'ON_AUTHOR')
  assert.ok((await readQueue(second)).claims.some((c) => c.claimId === claim.id))
})

test('a stranger, and a colleague outside a restricted article, find nothing there and change nothing', async () => {
  const closed = await desk('RESTRICTED')
  const claim = await claimOf('sell the harbour', closed.articleId)
  const { revision } = await readReview(editor, closed.articleId)
  const before = await rowCount(closed.articleId)
  const onClaim = at(claim)
  for (const actor of [stranger, outsider]) {
    const acts: (() => Promise<unknown>)[] = [
      () => readReview(actor, closed.articleId),
      () => readCandidates(actor, { claimId: claim.id, fragmentIndex: null }),
      () => linkEvidence(actor, LinkEvidence.parse({ ...onClaim, sourceId: closed.sourceId, span: [7, 20] })),
      () => recordVerdict(actor, verdict(claim, 'NO_BACKUP')),
      () => approveVerdict(actor, { ...onClaim, verdictId: claim.id }),
      () => withdrawVerdict(actor, { ...onClaim, verdictId: claim.id }),
      () => withdrawApproval(actor, { ...onClaim, approvalId: claim.id }),
      () => withdrawEvidence(actor, { ...onClaim, evidenceId: claim.id }),
      () => correctSpan(actor, { ...onClaim, content: [[0, 5]] }),
      () => correctSpeaker(actor, { ...onClaim, castEntryId: null, newName: 'X' }),
      () => dismissClaim(actor, { ...onClaim, reason: 'x' }),
      () => restoreClaim(actor, { ...onClaim, reason: 'x' }),
      () => assignClaim(actor, { ...onClaim, assigneeId: null }),
      () => waiveClaim(actor, { ...onClaim, reason: 'x' }),
      () => withdrawWaiver(actor, { ...onClaim, waiverId: claim.id }),
      () =>
        addClaim(actor, {
          articleId: closed.articleId,
          revisionId: revision.id,
          span: [0, 5],
          castEntryId: null,
          newName: null,
        }),
      () =>
        decideMark(actor, {
          articleId: closed.articleId,
          revisionId: revision.id,
          span: [0, 5],
          decision: 'OPEN',
          reason: 'x',
        }),
      () => signOffRevision(actor, { articleId: closed.articleId, revisionId: revision.id }),
      () => withdrawSignOff(actor, { articleId: closed.articleId, signOffId: claim.id }),
      () => importRevision(actor, closed.articleId, read('Other words.')),
      () => putOnArticle(actor, { articleId: closed.articleId, memberId: actor.memberId, role: 'CHECKER' }),
      () => takeOffArticle(actor, { articleId: closed.articleId, memberId: editor.memberId, role: 'EDITOR' }),
    ]
    for (const act of acts) await assert.rejects(act(), refusal('NOT_FOUND'), act.toString())
    assert.equal(
      (await listArticles(actor, { show: 'all', mine: false, after: null })).rows.some(
        (r) => r.id === closed.articleId,
      ),
      false,
    )
  }
  assert.equal(await rowCount(closed.articleId), before)
})

test('what a restricted source has against a claim holds it for everybody, and tells nobody what it is', async () => {
  const own = await desk()
  const hidden = {
    articleId: own.articleId,
    title: 'Leak',
    kind: 'DOCUMENT' as const,
    access: 'RESTRICTED' as const,
    contact: null,
    happenedAt: null,
    readerIds: [],
  }
  const words = 'The harbour is sold since March.'
  const { sourceId } = await addSource(checker, hidden, {
    ...read(words),
    paragraphs: [{ start: 0, end: words.length, locator: {}, speaker: null }],
  })
  const claim = await claimOf('sell the harbour', own.articleId)
  await linkEvidence(
    checker,
    LinkEvidence.parse({ ...at(claim), sourceId, span: [0, words.length], stance: 'CONTRADICTS' }),
  )
  const seen = await claimOf('sell the harbour', own.articleId, second)
  assert.deepEqual([seen.status, seen.evidence.length], ['HELD', 0])
  assert.ok(
    (await readReview(editor, own.articleId)).blockers.some(
      (b) => b.claimId === claim.id && /contradicts/.test(b.message),
    ),
  )
  const answered = await claimOf('sell the harbour', own.articleId, checker)
  await recordVerdict(checker, verdict(answered, 'SOURCES_CONFLICT'))
  assert.equal((await claimOf('sell the harbour', own.articleId, second)).status, 'CHECKED')
})

test('nobody leaves a restricted article unseen', async () => {
  const closed = await desk('RESTRICTED')
  await assert.rejects(
    takeOffArticle(second, { articleId: closed.articleId, memberId: second.memberId, role: 'CHECKER' }),
    refusal('REFUSED', /somebody else/),
  )
  await takeOffArticle(editor, { articleId: closed.articleId, memberId: second.memberId, role: 'CHECKER' })
  await assert.rejects(readReview(second, closed.articleId), refusal('NOT_FOUND'))
})

test('a head of checking puts themself on a restricted article, and that is an event', async () => {
  const closed = await desk('RESTRICTED')
  await assert.rejects(readReview(head, closed.articleId), refusal('NOT_FOUND'))
  await putOnArticle(head, { articleId: closed.articleId, memberId: head.memberId, role: 'EDITOR' })
  assert.equal((await readReview(head, closed.articleId)).claims.length, 2)
  assert.equal((await eventTypes(closed.articleId)).at(-1), 'article.person_added')
})

import assert from 'node:assert/strict'
import type { Actor } from '../auth/actor'
import { answerAlsoSaid } from '../claims/commands/answer-also-said'
import { approveVerdict } from '../claims/commands/approve-verdict'
import { assignClaim } from '../claims/commands/assign-claim'
import { decideMark } from '../claims/commands/decide-mark'
import { linkEvidence } from '../claims/commands/link-evidence'
import { recordVerdict } from '../claims/commands/record-verdict'
import { waiveClaim } from '../claims/commands/waive-claim'
import { withdrawEvidence } from '../claims/commands/withdraw-evidence'
import { AnswerAlsoSaid, LinkEvidence, type OnClaim, RecordVerdict } from '../claims/model/inputs'
import { asSeen } from '../claims/model/review'
import { readReview } from '../claims/queries'
import { addNote, resolveNote } from '../notes/commands'
import { AddNote } from '../notes/model'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { addSpeaker, linkCast } from '../speakers/commands'
import { chooseArticleStyle } from '../styles/commands'
import { readStyles } from '../styles/queries'
import type { Db } from './client'
import type { Access } from './generated/enums'
import { newId } from './ids'
import { TRANSCRIPT, testArticle, testTranscript } from './test-desk'

/** The people of an article that has something in every table. */
export interface FullDesk {
  readonly wren: Actor
  readonly chen: Actor
  readonly sam: Actor
  readonly ed: Actor
}

export interface FullArticle {
  readonly articleId: string
  /** added by wren, read by chen and sam, and not by ed */
  readonly closedSourceId: string
  /** linked in the restricted source: one stands, one was withdrawn */
  readonly closedEvidenceIds: readonly string[]
}

/** An article with at least one row in every table of the newsroom: what a test of the walls looks for, and may not find. */
export async function fullArticle(
  owner: Db,
  { wren, chen, sam, ed }: FullDesk,
  access: Access,
): Promise<FullArticle> {
  const articleId = await testArticle(
    [
      [wren, 'WRITER'],
      [chen, 'CHECKER'],
      [sam, 'CHECKER'],
      [ed, 'EDITOR'],
    ],
    access,
  )
  const add = (more: object) =>
    AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN', ...more })
  const transcript = await testTranscript()
  const open = await addSource(wren, add({}), transcript)
  const readerIds = [chen.memberId, sam.memberId]
  const closed = await addSource(wren, add({ access: 'RESTRICTED', readerIds }), transcript)
  const closedEvidenceIds = await check({ chen, sam, ed }, articleId, open.sourceId, closed.sourceId)
  await talk({ wren, ed }, articleId)
  const { revision, cast } = await readReview(chen, articleId)
  const { speakerId } = await addSpeaker(chen, {
    name: 'Ada Finch',
    kind: 'PERSON',
    title: null,
    affiliation: null,
  })
  await linkCast(chen, { castEntryId: cast[0].id, speakerId })
  await chooseArticleStyle(ed, { articleId, styleId: (await readStyles(ed)).styles[2].id })
  const judged = await owner.verdict.findFirstOrThrow({ where: { articleId } })
  // nothing here could be allowed, translated, read otherwise or signed off by the rules
  for (const { id: evidenceId, claimId } of await owner.evidence.findMany({ where: { articleId } })) {
    const seen = await owner.claimVersion.findFirstOrThrow({ where: { articleId, claimId } })
    await owner.translationCheck.create({
      data: {
        newsroomId: ed.newsroomId,
        id: newId(),
        articleId,
        claimId,
        claimVersionId: seen.id,
        evidenceId,
        translator: 'Odile Brandt',
        checked: true,
        memberId: ed.memberId,
        userId: ed.userId,
      },
    })
  }
  await owner.allowance.create({
    data: {
      newsroomId: ed.newsroomId,
      id: newId(),
      articleId,
      verdictId: judged.id,
      verdictUserId: judged.userId,
      difference: 0,
      memberId: ed.memberId,
      userId: ed.userId,
    },
  })
  const run = await owner.run.findFirstOrThrow({ where: { articleId } })
  await owner.runDecision.create({
    data: {
      newsroomId: ed.newsroomId,
      id: newId(),
      articleId,
      runId: run.id,
      claimId: judged.claimId,
      decision: 'LEFT',
      memberId: ed.memberId,
    },
  })
  await owner.signOff.create({
    data: {
      newsroomId: ed.newsroomId,
      id: newId(),
      articleId,
      revisionId: revision.id,
      headHash: 'a hash',
      memberId: ed.memberId,
    },
  })
  return { articleId, closedSourceId: closed.sourceId, closedEvidenceIds }
}

async function check(
  { chen, sam, ed }: Pick<FullDesk, 'chen' | 'sam' | 'ed'>,
  articleId: string,
  openId: string,
  closedId: string,
): Promise<string[]> {
  const review = await readReview(chen, articleId)
  const [first, second] = review.claims
  const said = 'It is not safe.'
  const start = TRANSCRIPT.indexOf(said)
  const span = [start, start + said.length] as const
  let at = asSeen(first)
  const act = async (run: (at: OnClaim) => Promise<{ version: number }>) => {
    at = { ...at, ...(await run(at)) }
  }
  const link = (sourceId: string, more: object = {}) =>
    act((on) => linkEvidence(chen, LinkEvidence.parse({ ...on, sourceId, span, ...more })))
  await act((on) => assignClaim(ed, { ...on, assigneeId: chen.memberId }))
  await link(openId)
  await link(closedId)
  await link(closedId, { stance: 'CONTEXT' })
  const linked = (await readReview(chen, articleId)).claims.find(({ id }) => id === first.id)
  const closed = linked?.evidence.filter(({ sourceId }) => sourceId === closedId) ?? []
  assert.equal(closed.length, 2)
  const withdrawn = closed[1].id
  await act((on) => withdrawEvidence(chen, { ...on, evidenceId: withdrawn }))
  const other = TRANSCRIPT.indexOf('We waited')
  const fair = { span: [other, other + 'We waited too long.'.length], answer: 'FAIR' }
  for (const sourceId of [openId, closedId])
    await act((on) => answerAlsoSaid(chen, AnswerAlsoSaid.parse({ ...on, ...fair, sourceId })))
  const fix = { value: 'FIX_NEEDED', proposedWords: 'It was never safe.' }
  await act((on) => recordVerdict(chen, { ...RecordVerdict.parse({ ...on, ...fix }), ...on }))
  const judged = (await readReview(chen, articleId)).claims.find(({ id }) => id === first.id)
  const verdictId = judged?.verdict?.id ?? ''
  await act((on) => approveVerdict(sam, { ...on, verdictId }))
  await waiveClaim(ed, { ...asSeen(second), reason: 'On deadline' })
  const [mark] = review.marks
  const on = { articleId, revisionId: review.revision.id, span: [...mark.span] as [number, number] }
  await decideMark(ed, { ...on, decision: 'SET_ASIDE', reason: 'A scare quote' })
  return closed.map(({ id }) => id)
}

async function talk({ wren, ed }: Pick<FullDesk, 'wren' | 'ed'>, articleId: string): Promise<void> {
  const note = (kind: 'COMMENT' | 'LEGAL') => AddNote.parse({ articleId, kind, body: 'Look at this.' })
  const { noteId } = await addNote(wren, note('COMMENT'))
  await resolveNote(ed, { noteId, reason: 'Seen' })
  await addNote(ed, note('LEGAL'))
}

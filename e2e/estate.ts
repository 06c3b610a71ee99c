import { approveVerdict } from '@/lib/claims/commands/approve-verdict'
import { decideMark } from '@/lib/claims/commands/decide-mark'
import { dismissClaim } from '@/lib/claims/commands/dismiss-claim'
import { linkEvidence } from '@/lib/claims/commands/link-evidence'
import { recordVerdict } from '@/lib/claims/commands/record-verdict'
import { signOffRevision } from '@/lib/claims/commands/sign-off-revision'
import { waiveClaim } from '@/lib/claims/commands/waive-claim'
import { LinkEvidence, type OnClaim, RecordVerdict } from '@/lib/claims/model/inputs'
import { asSeen } from '@/lib/claims/model/review'
import { readReview } from '@/lib/claims/queries'
import { addNote } from '@/lib/notes/commands'
import { AddNote } from '@/lib/notes/model'
import { addSpeaker, linkCast } from '@/lib/speakers/commands'
import { readStyles } from '@/lib/styles/queries'
import type { Person } from './factories'
import { findClaim, makeArticle, makeSource, ownerDb } from './factories'

// An article with one of everything that can hang on one, for those it is none of the business of.

const ARTICLE = `Harbour Ledger Shows Two Payments

By Nils Quarry

“The payment was made twice,” Treasurer Odile Brandt said.

“I signed the second cheque myself,” Brandt said.

“Nobody told the council,” Brandt said.

The ledger lists it as “sundries” in June.
`
const TAPE = 'BRANDT: The payment was made twice.\n\nBRANDT: I tore up the third receipt.\n'
const NOTE = 'The caretaker rang again.'

/** Words that stand in the article, its source and its notes, and nowhere else. */
export const SECRETS = [
  'Harbour Ledger',
  'made twice',
  'second cheque',
  'told the council',
  'sundries',
  'Ledger tape',
  'third receipt',
  'caretaker',
]

export interface Estate {
  readonly newsroomId: string
  readonly editorId: string
  readonly lawyerId: string
  readonly articleId: string
  readonly revisionId: string
  readonly sourceId: string
  /** on the same article, closed to all but the checker and the editor */
  readonly closedSourceId: string
  readonly speakerId: string
  /** one that does not rule the newsroom */
  readonly styleId: string
  readonly castEntryId: string
  readonly noteId: string
  readonly signOffId: string
  readonly checked: OnClaim
  readonly evidenceId: string
  readonly verdictId: string
  readonly approvalId: string
  readonly waived: OnClaim
  readonly waiverId: string
  readonly dismissed: OnClaim
  readonly mark: readonly [number, number]
}

type Owners = Readonly<Record<'editor' | 'checker' | 'lawyer', Person>>

/** Checked, waived, dismissed, set aside and signed: the whole way, by three people. */
export async function makeEstate(
  { editor, checker, lawyer }: Owners,
  access: 'DESK' | 'RESTRICTED',
): Promise<Estate> {
  const articleId = await makeArticle({
    text: ARTICLE,
    access,
    people: [
      [editor, 'EDITOR'],
      [checker, 'CHECKER'],
      [lawyer, 'LAWYER'],
    ],
  })
  const source = { articleId, text: TAPE }
  const sourceId = await makeSource(checker, { ...source, title: 'Ledger tape' })
  const closedSourceId = await makeSource(checker, {
    ...source,
    title: 'Ledger tape two',
    access: 'RESTRICTED',
    readers: [editor],
  })
  await checkOne({ editor, checker }, articleId, sourceId)
  const third = await findClaim(editor, articleId, 'told the council')
  await dismissClaim(checker.actor, { ...asSeen(third), reason: 'Said by all.' })
  const { noteId } = await addNote(
    checker.actor,
    AddNote.parse({ articleId, claimId: third.id, kind: 'COMMENT', body: NOTE }),
  )
  await waiveTheRest(editor, articleId)
  const revisionId = await setMarksAside(checker, articleId)
  const { speakerId } = await addSpeaker(checker.actor, {
    name: 'Odile Brandt',
    kind: 'PERSON',
    title: null,
    affiliation: null,
  })
  const { signOffId } = await signOffRevision(editor.actor, { articleId, revisionId })
  const [checked, waived, dismissed] = await Promise.all(
    ['made twice', 'second cheque', 'told the council'].map((words) => findClaim(editor, articleId, words)),
  )
  const castEntryId = idOf(checked.cast)
  const { styles, currentId } = await readStyles(editor.actor)
  await linkCast(checker.actor, { castEntryId, speakerId })
  const mark = await ownerDb().markDecision.findFirstOrThrow({
    where: { articleId },
    select: { start: true, end: true },
  })
  return {
    newsroomId: editor.actor.newsroomId,
    editorId: editor.actor.memberId,
    lawyerId: lawyer.actor.memberId,
    articleId,
    revisionId,
    sourceId,
    closedSourceId,
    speakerId,
    styleId: idOf(styles.find(({ id }) => id !== currentId)),
    castEntryId,
    noteId,
    signOffId,
    checked: asSeen(checked),
    evidenceId: checked.evidence[0].id,
    verdictId: idOf(checked.verdict),
    approvalId: idOf(checked.verdict?.approval),
    waived: asSeen(waived),
    waiverId: idOf(waived.waiver),
    dismissed: asSeen(dismissed),
    mark: [mark.start, mark.end],
  }
}

async function checkOne(
  { editor, checker }: Pick<Owners, 'editor' | 'checker'>,
  articleId: string,
  sourceId: string,
) {
  const claim = () => findClaim(checker, articleId, 'made twice')
  const on = async () => asSeen(await claim())
  const [start, end] = [TAPE.indexOf('The payment'), TAPE.indexOf('twice.') + 'twice.'.length]
  await linkEvidence(checker.actor, LinkEvidence.parse({ ...(await on()), sourceId, span: [start, end] }))
  const verdict = { ...(await on()), value: 'SAID_AS_PRINTED', basis: 'TRANSCRIPT_HUMAN' } as const
  await recordVerdict(checker.actor, RecordVerdict.parse(verdict))
  await approveVerdict(editor.actor, { ...(await on()), verdictId: idOf((await claim()).verdict) })
}

async function waiveTheRest(by: Person, articleId: string) {
  const { claims } = await readReview(by.actor, articleId)
  for (const claim of claims.filter(({ state, verdict }) => state === 'LIVE' && !verdict))
    await waiveClaim(by.actor, { ...asSeen(claim), reason: 'The ledger is at hand.' })
}

async function setMarksAside(by: Person, articleId: string): Promise<string> {
  const { revision, marks } = await readReview(by.actor, articleId)
  for (const { span } of marks)
    await decideMark(by.actor, {
      articleId,
      revisionId: revision.id,
      span: [...span],
      decision: 'SET_ASIDE',
      reason: 'A word of the ledger.',
    })
  return revision.id
}

function idOf(row: { readonly id: string } | null | undefined): string {
  if (!row) throw new Error('The estate lacks something that was just made.')
  return row.id
}

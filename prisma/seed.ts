// Makes the demo of an empty database: a newsroom, its people, an article with its shelf, half of it checked. Everything
// goes through the product's own commands, so that the demo's history is a real one.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { importArticle } from '../lib/articles/commands'
import { ArticleDetails } from '../lib/articles/model'
import { type Actor, mintActor } from '../lib/auth/actor'
import { hashPassword } from '../lib/auth/password'
import { allowDifferences } from '../lib/claims/commands/allow-differences'
import { approveVerdict } from '../lib/claims/commands/approve-verdict'
import { assignClaim } from '../lib/claims/commands/assign-claim'
import { correctSpeaker } from '../lib/claims/commands/correct-speaker'
import { decideMark } from '../lib/claims/commands/decide-mark'
import { linkEvidence } from '../lib/claims/commands/link-evidence'
import { recordVerdict } from '../lib/claims/commands/record-verdict'
import { withdrawEvidence } from '../lib/claims/commands/withdraw-evidence'
import { asSeen, type ShownClaim } from '../lib/claims/model/review'
import { readReview } from '../lib/claims/queries'
import { connect, db } from '../lib/db/client'
import { createMember, createNewsroom } from '../lib/db/newsroom-factory'
import { ownerUrl } from '../lib/env'
import { AP_STRICT } from '../lib/matching/house-style'
import { differencesToName } from '../lib/matching/passable'
import { addNote } from '../lib/notes/commands'
import { readArticle } from '../lib/readers/read-article'
import { readSource } from '../lib/readers/read-source'
import { addSource } from '../lib/sources/commands'
import { DECISIONS, type DemoAct, SET_ASIDE } from './demo/decisions'
import plan from './demo/newsroom.json' with { type: 'json' }

const password = process.env.VERBATIM_DEMO_PASSWORD
if (!password) throw new Error('VERBATIM_DEMO_PASSWORD is not set.')

const people = await makePeople(password)
const writer = person('Leda Marsh')
const { articleId } = await makeArticle()
const sources = await makeShelf()
for (const { claim, speaker, acts } of DECISIONS) {
  if (speaker) await nameSpeaker(claim, speaker)
  for (const act of acts) await play(claim, act)
}
await setMarkAside()
await (await db()).$disconnect()

async function makePeople(secret: string): Promise<Map<string, Actor>> {
  const owner = connect(ownerUrl(), 2)
  const { name: newsroomName, timeZone } = plan.newsroom
  const newsroomId = await createNewsroom(owner, { name: newsroomName, timeZone })
  const passwordHash = await hashPassword(secret)
  const actors = new Map<string, Actor>()
  for (const { name, email, newsroomRole } of plan.members) {
    const role = newsroomRole as Actor['role']
    const { memberId, userId } = await createMember(owner, { newsroomId, name, email, role, passwordHash })
    actors.set(name, mintActor({ newsroomId, newsroomName, timeZone, memberId, userId, name, role }))
  }
  await owner.$disconnect()
  return actors
}

function person(name: string): Actor {
  const actor = people.get(name)
  if (!actor) throw new Error(`The demo has nobody called ${name}.`)
  return actor
}

function readDemo(file: string): Promise<Buffer> {
  return readFile(path.join(import.meta.dirname, 'demo', file))
}

async function makeArticle() {
  const { file, ...details } = plan.article
  const bytes = await readDemo(file)
  const read = readArticle({ name: file, bytes })
  if (!read.ok) throw new Error(read.message)
  const onArticle = plan.members.flatMap(({ name, articleRole }) =>
    articleRole ? [{ memberId: person(name).memberId, role: articleRole }] : [],
  )
  const deadline = new Date(Date.now() + 26 * 3600 * 1000).toISOString()
  const input = ArticleDetails.parse({ ...details, deadline, access: 'DESK', people: onArticle })
  return importArticle(writer, input, {
    text: read.text,
    report: read.report,
    original: { name: file, mediaType: 'text/plain', bytes },
  })
}

async function makeShelf(): Promise<
  Map<string, { id: string; text: string; paragraphs: readonly { start: number; end: number }[] }>
> {
  const shelf = new Map()
  for (const { file, title, kind } of plan.sources) {
    const bytes = await readDemo(file)
    const sourceKind = kind as 'TRANSCRIPT_HUMAN' | 'TRANSCRIPT_MACHINE' | 'DOCUMENT'
    const read = await readSource({ name: file, bytes, kind: sourceKind })
    if (!read.ok) throw new Error(read.message)
    const input = {
      articleId,
      title,
      kind: sourceKind,
      access: 'DESK' as const,
      contact: null,
      happenedAt: null,
      readerIds: [],
    }
    const { sourceId } = await addSource(writer, input, {
      ...read,
      original: { name: file, mediaType: 'text/plain', bytes },
    })
    shelf.set(file, { id: sourceId, text: read.text, paragraphs: read.paragraphs })
  }
  return shelf
}

async function findClaim(words: string): Promise<ShownClaim> {
  const { claims } = await readReview(writer, articleId)
  const claim = claims.find((c) => c.content.some((span) => span[2].includes(words)))
  if (!claim) throw new Error(`The demo's article has no claim “${words}”.`)
  return claim
}

async function nameSpeaker(words: string, name: string): Promise<void> {
  const claim = await findClaim(words)
  if (claim.cast?.name === name) return
  const { cast } = await readReview(writer, articleId)
  const castEntryId = cast.find((entry) => entry.name === name)?.id ?? null
  const newName = castEntryId ? null : name
  await correctSpeaker(person('Petra Lindqvist'), {
    ...asSeen(claim),
    castEntryId,
    newName,
  })
}

async function play(words: string, act: DemoAct): Promise<void> {
  const claim = await findClaim(words)
  const on = asSeen(claim)
  switch (act.act) {
    case 'link': {
      const source = sources.get(act.source)
      const at = source?.text.indexOf(act.said) ?? -1
      const turn = source?.paragraphs.find((p) => p.start <= at && at < p.end)
      if (!source || !turn) throw new Error(`${act.source} does not have “${act.said}”.`)
      const span: [number, number] = [turn.start, turn.end]
      const { id: sourceId } = source
      await linkEvidence(person('Petra Lindqvist'), {
        ...on,
        sourceId,
        span,
        locator: null,
        stance: act.stance ?? 'SUPPORTS',
        fragmentIndex: null,
      })
      return
    }
    case 'unlink':
      await withdrawEvidence(person('Petra Lindqvist'), { ...on, evidenceId: claim.evidence[0].id })
      return
    case 'judge': {
      const { differences: reason } = act
      const acknowledged = reason
        ? claim.evidence.flatMap((e) =>
            differencesToName(e.edits, AP_STRICT).map(({ type, quote }) => ({
              evidenceId: e.id,
              type,
              quote: [quote[0], quote[1]] as [number, number],
              reason,
            })),
          )
        : []
      await recordVerdict(person(act.by), {
        ...on,
        value: act.value,
        basis: act.basis ?? null,
        reason: act.reason ?? null,
        proposedWords: act.proposedWords ?? null,
        acknowledged,
        content: 'NOT_CHECKED',
        replySought: null,
      })
      return
    }
    case 'approve':
      await approveVerdict(person(act.by), { ...on, verdictId: claim.verdict?.id ?? '' })
      return
    case 'allow':
      await allowDifferences(person(act.by), {
        ...on,
        verdictId: claim.verdict?.id ?? '',
        differences: (claim.verdict?.acknowledged ?? []).flatMap(({ ruling }, place) =>
          ruling === 'ask' ? [place] : [],
        ),
      })
      return
    case 'assign':
      await assignClaim(person('Miriam Castellane'), { ...on, assigneeId: person(act.to).memberId })
      return
    case 'note': {
      const owedById = act.to ? person(act.to).memberId : null
      const { kind, body, inReport = false } = act
      await addNote(person(act.by), {
        articleId,
        claimId: claim.id,
        parentId: null,
        kind,
        body,
        proposedWords: null,
        owedById,
        inReport,
      })
    }
  }
}

async function setMarkAside(): Promise<void> {
  const { marks, revision } = await readReview(writer, articleId)
  const mark = marks.find((m) => m.exact.includes(SET_ASIDE.words))
  if (!mark) return
  const span: [number, number] = [mark.span[0], mark.span[1]]
  await decideMark(person(SET_ASIDE.by), {
    articleId,
    revisionId: revision.id,
    span,
    decision: 'SET_ASIDE',
    reason: SET_ASIDE.reason,
  })
}

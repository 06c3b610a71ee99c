import { createHash } from 'node:crypto'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { approveVerdict } from '@/lib/claims/commands/approve-verdict'
import { decideMark } from '@/lib/claims/commands/decide-mark'
import { linkEvidence } from '@/lib/claims/commands/link-evidence'
import { recordVerdict } from '@/lib/claims/commands/record-verdict'
import { DecideMark, LinkEvidence, RecordVerdict } from '@/lib/claims/model/inputs'
import { asSeen } from '@/lib/claims/model/review'
import { readReview } from '@/lib/claims/queries'
import { MAGAZINE } from '@/lib/matching/house-style'
import { differencesToName } from '@/lib/matching/passable'
import { addNote } from '@/lib/notes/commands'
import { AddNote } from '@/lib/notes/model'
import { Report } from '@/lib/reports/model'
import {
  findClaim,
  letWordsDiffer,
  makeArticle,
  makeNewsroom,
  makeSource,
  ownerDb,
  type Person,
} from '../factories'
import { expect, test } from '../fixtures'

const ARTICLE = `Bridge to Close

By Ann Writer

“=2+5 is what they paid us,” Mayor Ada Finch said.

“The bridge is closed to every lorry from tonight,” Finch said.

“Nobody was hurt on it,” said Ines Moor, the town engineer.

It was a “temporary” bridge. The road was wet. Nobody came by all day.
`
const OPEN_TAPE =
  'FINCH: =2+5 is what they paid us.\n\nFINCH: The bridge is closed to every lorry from tonight.\n'
const CLOSED_TAPE = 'MOOR: Nobody was harmed on it.\n\nGREYLAG: They paid the ferryman.\n'

/** What is written about the article and must not leave the house. */
const KEPT_BACK = [
  'LEGAL',
  'Legal',
  'libel danger',
  'Conversation with the heron',
  'GREYLAG',
  'harmed',
  'a word for a word',
  'ferryman',
  'unchosen remark',
  'confidence',
  'Confidence',
]

/** One claim signed by two, one open, one proved by a restricted source, marks set aside; notes of every kind. */
async function makeChecked() {
  const { people } = await makeNewsroom({
    checker: 'MEMBER',
    editor: 'MEMBER',
    lawyer: 'MEMBER',
    head: 'HEAD',
  })
  await letWordsDiffer(people.head)
  const { checker, editor, lawyer } = people
  const articleId = await makeArticle({
    text: ARTICLE,
    people: [
      [editor, 'EDITOR'],
      [checker, 'CHECKER'],
      [lawyer, 'LAWYER'],
    ],
  })
  const sourceId = await makeSource(checker, { articleId, title: 'Press conference', text: OPEN_TAPE })
  const closedId = await makeSource(checker, {
    articleId,
    title: 'Conversation with the heron',
    text: CLOSED_TAPE,
    access: 'RESTRICTED',
    readers: [editor],
  })
  await prove(people, articleId, {
    printed: '=2+5',
    sourceId,
    said: '=2+5 is what they paid us.',
    tape: OPEN_TAPE,
  })
  await prove(people, articleId, {
    printed: 'hurt',
    sourceId: closedId,
    said: 'Nobody was harmed on it.',
    tape: CLOSED_TAPE,
  })
  const { id: claimId } = await findClaim(checker, articleId, '=2+5')
  const note = { articleId, claimId }
  const write = (by: Person, more: object) => addNote(by.actor, AddNote.parse({ ...note, ...more }))
  await write(lawyer, { kind: 'LEGAL', body: 'There is libel danger in it.' })
  await write(checker, { kind: 'COMMENT', body: 'An unchosen remark.' })
  await write(checker, { kind: 'COMMENT', body: 'A remark for the reader.', inReport: true })
  const { revision, marks } = await readReview(checker.actor, articleId)
  const [mark] = marks
  await decideMark(
    checker.actor,
    DecideMark.parse({
      articleId,
      revisionId: revision.id,
      span: mark.span,
      decision: 'SET_ASIDE',
      reason: 'No statement.',
    }),
  )
  return { people, articleId, textHash: revision.textHash }
}

async function prove(
  { checker, editor }: Readonly<Record<'checker' | 'editor', Person>>,
  articleId: string,
  { printed, sourceId, said, tape }: { printed: string; sourceId: string; said: string; tape: string },
) {
  const on = async () => {
    const claim = await findClaim(checker, articleId, printed)
    const { verdict, evidence } = claim
    const acknowledged = evidence.flatMap(({ id: evidenceId, edits }) =>
      differencesToName(edits, MAGAZINE).map(({ type, quote }) => ({
        evidenceId,
        type,
        quote,
        reason: 'a word for a word',
      })),
    )
    return { ...asSeen(claim), verdictId: verdict?.id ?? '', acknowledged }
  }
  const span = [tape.indexOf(said), tape.indexOf(said) + said.length]
  await linkEvidence(checker.actor, LinkEvidence.parse({ ...(await on()), sourceId, span }))
  const verdict = { ...(await on()), value: 'SAID_AS_PRINTED', basis: 'TRANSCRIPT_HUMAN' }
  await recordVerdict(checker.actor, RecordVerdict.parse(verdict))
  await approveVerdict(editor.actor, await on())
}

async function fetchReport(request: APIRequestContext, articleId: string, format: 'html' | 'csv' | 'json') {
  const before = await ownerDb().eventChain.findFirstOrThrow({
    where: { articleId },
    select: { headHash: true },
  })
  const answer: APIResponse = await request.get(`/api/articles/${articleId}/report/${format}`)
  expect(answer.status()).toBe(200)
  const bytes = await answer.body()
  const event = await ownerDb().event.findFirstOrThrow({
    where: { chainId: articleId },
    select: { type: true, payload: { select: { payload: true } } },
    orderBy: { sequence: 'desc' },
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect({ type: event.type, ...(event.payload?.payload as object) }).toEqual({
    type: 'report.exported',
    format,
    revision: 1,
    sha256,
  })
  return { bytes, text: bytes.toString('utf8'), headHash: before.headHash, headers: answer.headers() }
}

test('the JSON follows the published schema and names revision, scope and head of the chain', async ({
  requestAs,
}) => {
  const { people, articleId, textHash } = await makeChecked()
  const { text, headHash } = await fetchReport(await requestAs(people.editor), articleId, 'json')
  const report = Report.parse(JSON.parse(text))
  expect(report, 'nothing beside what the schema names').toEqual(JSON.parse(text))
  expect(report.revision).toMatchObject({ number: 1, textHash })
  expect(Date.parse(report.revision.importedAt)).toBeGreaterThan(Date.parse('2026-01-01'))
  expect(report.headHash).toBe(headHash)
  expect(report.scope.statement).toMatch(/quoted statements/i)
  expect(report.scope.sentencesNotChecked).toBeGreaterThan(0)
  expect(report.scope.statement).toContain(`${report.scope.sentencesNotChecked}`)
  expect(report.rows.map((row) => row.section)).toEqual(['OPEN', 'SET_ASIDE', 'SETTLED', 'SETTLED'])
  expect(report.rows.find((row) => row.printed.includes('=2+5'))).toMatchObject({
    type: 'claim',
    speaker: 'Ada Finch',
    verdict: { by: 'Checker', value: 'SAID_AS_PRINTED', basis: 'TRANSCRIPT_HUMAN' },
    approval: { by: 'Editor' },
    evidence: [{ withheld: false, sourceTitle: 'Press conference', words: '=2+5 is what they paid us.' }],
    notes: [{ body: 'A remark for the reader.' }],
  })
  expect(report.rows.find((row) => row.printed.includes('hurt'))).toMatchObject({
    evidence: [{ withheld: true, stance: 'SUPPORTS' }],
  })
})

test('the CSV has a byte order mark and no cell that a spreadsheet would run', async ({ requestAs }) => {
  const { people, articleId, textHash } = await makeChecked()
  const { bytes, text, headHash, headers } = await fetchReport(
    await requestAs(people.editor),
    articleId,
    'csv',
  )
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(headers['content-disposition']).toMatch(/^attachment/)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const cells = cellsOf(text.slice(1))
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(cells).toContain('“=2+5 is what they paid us,”')
  expect(cells).toContain("'=2+5 is what they paid us.")
  for (const told of [textHash, headHash, 'Press conference (transcript (human))'])
    expect(cells.some((cell) => cell.includes(told))).toBe(true)
})

/** RFC 4180: quoted where need be, a quotation mark in a quoted cell doubled. */
const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r\n|$)/g)].map(([, cell]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  )

test('the HTML needs nothing but itself, and prints what it was made of', async ({ requestAs, openAs }) => {
  const { people, articleId, textHash } = await makeChecked()
  const { text, headHash } = await fetchReport(await requestAs(people.editor), articleId, 'html')
  expect(text).not.toMatch(/<script|<link|<iframe|<object|<img|@import|url\(|\son\w+=/i)
  expect(
    [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, to]) => to).filter((to) => !to.startsWith('#')),
  ).toEqual([])

  const page = await openAs(null, { offline: true })
  await page.setContent(text)
  await expect(page.getByRole('heading', { level: 1, name: 'Bridge to Close' })).toBeVisible()
  for (const told of [textHash, headHash, /\d+ sentences?.* not checked/i, /What these words mean/])
    await expect(page.getByText(told).first()).toBeVisible()
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  expect(headings.map((words) => words.replace(/\s*\d+$/, ''))).toEqual([
    'Open',
    'Set aside',
    'Signed by two',
    'Alteration ledger',
    'What these words mean, and what they do not',
  ])
  await expect(page.getByText('Not signed off.')).toBeVisible()
})

test('nothing that stays in the house is in any byte of a report, on screen or exported, for whoever asks', async ({
  requestAs,
}) => {
  const { people, articleId } = await makeChecked()
  for (const asker of [people.lawyer, people.editor, people.checker]) {
    const request = await requestAs(asker)
    const texts = { screen: await (await request.get(`/articles/${articleId}/report`)).text() }
    for (const format of ['html', 'csv', 'json'] as const)
      Object.assign(texts, { [format]: (await fetchReport(request, articleId, format)).text })
    for (const [where, text] of Object.entries(texts))
      expect
        .soft(
          KEPT_BACK.filter((words) => text.includes(words)),
          `${where}, for ${asker.name}`,
        )
        .toEqual([])
  }
})

test('a legal note changes not one byte but times and the head of the chain', async ({ requestAs }) => {
  const { people, articleId } = await makeChecked()
  const request = await requestAs(people.lawyer)
  const rows = async () => Report.parse(JSON.parse((await fetchReport(request, articleId, 'json')).text)).rows
  const before = await rows()
  const { id: claimId } = await findClaim(people.lawyer, articleId, 'every lorry')
  await addNote(
    people.lawyer.actor,
    AddNote.parse({ articleId, claimId, kind: 'LEGAL', body: 'Do not print.' }),
  )
  expect(await rows()).toEqual(before)
})

test('the report on screen says the same, and hands out the three files', async ({ openAs }) => {
  const { people, articleId } = await makeChecked()
  const page = await openAs(people.editor)
  await page.goto(`/articles/${articleId}/report`)
  await expect(page.getByRole('main')).toContainText('A remark for the reader.')
  for (const format of ['HTML', 'CSV', 'JSON']) {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: `Export as ${format}` }).click()
    expect((await download).suggestedFilename()).toBe(`Bridge to Close, revision 1.${format.toLowerCase()}`)
  }
})

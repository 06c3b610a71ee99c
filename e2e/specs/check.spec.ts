import { recordVerdict } from '@/lib/claims/commands/record-verdict'
import { RecordVerdict } from '@/lib/claims/model/inputs'
import { asSeen } from '@/lib/claims/model/review'
import { endSessions } from '@/lib/members/commands'
import { readActionReferences } from '../app-folder'
import { BRIDGE, CLAIMS, makeBridge, makeBridgeWithTape, TAPE } from '../bridge'
import { callAction } from '../call-action'
import { findClaim, letWordsDiffer, makeNewsroom, type Person } from '../factories'
import { changedTables, fingerprint } from '../fingerprint'
import { expect, signIn, test } from '../fixtures'
import { ReviewPage } from '../pages/review-page'

const JUDGE = 'app/articles/[id]/_review/actions.ts judge'
const people = () => makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER', admin: 'ADMIN', head: 'HEAD' })

test('a claim is linked, decided and approved by two people with nothing but their keyboards', async ({
  openAs,
}) => {
  const { people: who } = await people()
  const articleId = await makeBridge(who)
  const checker = new ReviewPage(await openAs(who.checker))

  await test.step('the tape goes onto the shelf', async () => {
    const { page } = checker
    await page.goto(`/articles/${articleId}/sources/new`)
    await page.getByLabel('Title').fill('Press conference')
    await page.getByLabel('Text', { exact: true }).fill(TAPE)
    await page.getByRole('button', { name: 'Put it on the shelf' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Press conference' })).toBeVisible()
    await expect(page.getByText('The bridge is closed to every lorry from tonight.')).toBeVisible()
  })

  await test.step('the checker links and decides', async () => {
    await checker.open(articleId)
    await checker.press('n')
    await checker.expectClaim(CLAIMS.printed)
    await checker.press('Enter')
    await checker.press('1')
    await checker.expectSaid('Claim 1: said as printed')
    await expect(checker.verdict).toContainText('Waits for a second person’s signature.')
    await checker.press('a')
    await checker.expectSaid(/Nobody approves their own verdict/)
  })

  await test.step('the editor approves', async () => {
    const editor = new ReviewPage(await openAs(who.editor))
    await editor.open(articleId)
    await editor.press('j')
    await editor.expectClaim(CLAIMS.printed)
    await editor.press('a')
    await editor.expectSaid('Claim 1: approved')
    await expect(editor.verdict).toContainText('Second signature: Editor')
  })

  const { status, result, verdict } = await findClaim(who.editor, articleId, 'every lorry')
  expect({ status, result, by: verdict?.by.name, approvedBy: verdict?.approval?.name }).toEqual({
    status: 'APPROVED',
    result: 'GOOD',
    by: 'Checker',
    approvedBy: 'Editor',
  })
})

test('a quote that lost its “not” passes neither by key nor by a request of one’s own making', async ({
  openAs,
  requestAs,
}) => {
  const { id, people: who } = await people()
  const articleId = await makeBridgeWithTape(who)
  const review = new ReviewPage(await openAs(who.checker))
  await review.open(articleId)
  await review.press('j')
  await review.press('j')
  await review.expectClaim(CLAIMS.lostNot)
  await review.press('Enter')
  await review.expectSaid(/Claim 2: linked to Press conference/)
  const linked = await fingerprint(id)

  await review.press('1')
  await expect(review.verdict.getByRole('alert')).toContainText('Not “Said as printed”')
  expect(changedTables(linked, await fingerprint(id))).toEqual([])

  const claim = await findClaim(who.checker, articleId, 'safe to cross')
  const [evidence] = claim.evidence
  const acknowledged = evidence.edits.map(({ type, quote }) => ({
    evidenceId: evidence.id,
    type,
    quote,
    reason: 'It may stand.',
  }))
  const lie = {
    ...asSeen(claim),
    value: 'SAID_AS_PRINTED',
    basis: 'TRANSCRIPT_HUMAN',
    reason: 'It may stand.',
    acknowledged,
  }
  const call = { id: readActionReferences().get(JUDGE)?.id ?? '', path: `/articles/${articleId}` }
  const { outcome } = await callAction(await requestAs(who.checker), call, lie)
  expect(outcome).toMatchObject({ ok: false, code: 'REFUSED', message: /change the sense/ })
  expect(changedTables(linked, await fingerprint(id))).toEqual([])
})

test('a quote that differs is passed only with each difference named', async ({ openAs }) => {
  const { people: who } = await people()
  const articleId = await makeBridgeWithTape(who)
  const review = new ReviewPage(await openAs(who.checker))
  await review.open(articleId)
  for (let step = 0; step < CLAIMS.changed; step++) await review.press('j')
  await review.expectClaim(CLAIMS.changed)
  await review.press('Enter')
  await review.expectSaid(/Claim 3: linked to Press conference/)
  await review.press('1')
  await expect(review.verdict.getByRole('alert')).toContainText('AP strict (version 1) forbids it')

  await letWordsDiffer(who.head)
  await review.page.reload()
  await review.awake()
  await review.expectClaim(CLAIMS.changed)
  await review.press('1')

  const form = review.verdict.getByRole('form', { name: 'Said as printed' })
  await expect(form).toContainText('differs from the source in 2 things')
  await form.getByRole('button', { name: 'Give this verdict' }).click()
  await expect(form.getByText('Say why the difference may stand.')).toHaveCount(2)

  const why = form.getByLabel(/^Why this may stand/)
  await why.nth(0).fill('Help was money, says the county.')
  await form.getByRole('button', { name: 'Give this verdict' }).click()
  await expect(form.getByText('Say why the difference may stand.')).toHaveCount(1)
  expect((await findClaim(who.checker, articleId, 'the county')).verdict).toBeNull()

  await why.nth(1).fill('The envelope is at hand.')
  await form
    .getByLabel(/reason/i)
    .last()
    .fill('Both heard on the tape.')
  await form.getByRole('button', { name: 'Give this verdict' }).click()
  await review.expectSaid('Claim 3: said as printed, 2 named')
  await expect(review.verdict).toContainText('said “help”, printed “money”')
  await expect(review.verdict).toContainText('said “sent”, printed “mailed”')
})

test('undo takes back the verdict, then the link, and nobody else’s', async ({ openAs }) => {
  const { people: who } = await people()
  const articleId = await makeBridgeWithTape(who)
  const review = new ReviewPage(await openAs(who.checker))
  await review.open(articleId)
  await review.press('n')
  await review.press('Enter')
  await review.press('1')
  await review.expectSaid('Claim 1: said as printed')

  const other = new ReviewPage(await openAs(who.editor))
  await other.open(articleId)
  await other.press('j')
  await other.press('u')
  await other.expectSaid('Claim 1: there is nothing of yours to undo')

  await review.press('u')
  await review.expectSaid('Claim 1: your verdict was taken back')
  await review.press('u')
  await review.expectSaid('Claim 1: the link to Press conference was taken away')
  const { verdict, evidence, status } = await findClaim(who.checker, articleId, 'every lorry')
  expect({ verdict, evidence, status }).toEqual({ verdict: null, evidence: [], status: 'UNCHECKED' })
})

test('of two people on one claim the second to save sees what both want', async ({ openAs }) => {
  const { people: who } = await people()
  const articleId = await makeBridgeWithTape(who)
  const [first, second] = [
    new ReviewPage(await openAs(who.checker)),
    new ReviewPage(await openAs(who.editor)),
  ]
  for (const review of [first, second]) {
    await review.open(articleId)
    await review.press('j')
    await review.expectClaim(1)
  }
  await first.press('5')
  await first.expectSaid('Claim 1: no back-up')

  await second.press('8')
  const dialog = second.page.getByRole('dialog', { name: 'Somebody else changed claim 1 first' })
  await expect(dialog).toContainText('Yours was not saved.')
  await expect(dialog).toContainText(/Checker/)
  await expect(dialog).toContainText(/No back-up/i)
  await expect(dialog).toContainText(/Cut asked/i)
  expect((await findClaim(who.editor, articleId, 'every lorry')).verdict?.value).toBe('NO_BACKUP')

  await dialog.getByRole('button', { name: 'Do mine on top of it' }).click()
  await second.expectSaid(/Claim 1: cut asked/)
  expect((await findClaim(who.editor, articleId, 'every lorry')).verdict?.value).toBe('CUT_ASKED')
})

test.describe('a session that runs out', () => {
  const NOTE = 'The clerk says the road was shut on Sunday.'

  async function typeNote(review: ReviewPage, articleId: string) {
    await review.open(articleId)
    await review.press('j')
    await review.press('c')
    await review.page.getByLabel('Note', { exact: true }).fill(NOTE)
  }

  async function expectKept(review: ReviewPage, person: Person) {
    await signIn(review.page.context().request, person)
    await review.page.reload()
    await review.awake()
    await review.expectClaim(1)
    await review.press('c')
    await expect(review.page.getByLabel('Note', { exact: true })).toHaveValue(NOTE)
    await review.page.getByRole('button', { name: 'Write the note' }).click()
    await review.expectSaid('Claim 1: note written')
    await expect(review.card).toContainText(NOTE)
  }

  test('because an admin ended it keeps a note that was being typed', async ({ openAs, allowConsole }) => {
    allowConsole(/status of 401/)
    const { people: who } = await people()
    const articleId = await makeBridge(who)
    const review = new ReviewPage(await openAs(who.checker))
    await typeNote(review, articleId)
    await endSessions(who.admin.actor, { memberId: who.checker.actor.memberId })
    await review.page.getByRole('button', { name: 'Write the note' }).click()
    const dialog = review.page.getByRole('dialog', { name: 'You are signed out' })
    await expect(dialog).toContainText('nothing you typed is lost')
    await signIn(review.page.context().request, who.checker)
    await dialog.getByRole('button', { name: 'I am signed in again' }).click()
    await expect(review.page.getByLabel('Note', { exact: true })).toHaveValue(NOTE)
    await expectKept(review, who.checker)
  })

  test('because its cookie is gone keeps a note that was being typed', async ({ openAs, allowConsole }) => {
    allowConsole(/status of 401/)
    const { people: who } = await people()
    const articleId = await makeBridge(who)
    const review = new ReviewPage(await openAs(who.checker))
    await typeNote(review, articleId)
    await review.page.context().clearCookies()
    await review.page.getByRole('button', { name: 'Write the note' }).click()
    await expect(review.page.getByRole('dialog', { name: 'You are signed out' })).toBeVisible()
    await expectKept(review, who.checker)
  })
})

test('the sign-off lists what blocks it, and signs when nothing does', async ({ openAs }) => {
  const { people: who } = await people()
  const articleId = await makeBridge(
    who,
    BRIDGE.replace('By Ann Writer', 'By Ann Writer\n\nSo much for a “temporary” bridge.'),
  )
  const review = new ReviewPage(await openAs(who.editor))
  await review.open(articleId)
  const { page } = review
  await page.getByRole('button', { name: /^Sign off/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign off revision 1' })
  const blockers = dialog.getByRole('region', { name: 'What still blocks it' })
  await expect(blockers.getByRole('listitem')).toHaveCount(4)
  await expect(blockers).toContainText('“temporary” is neither a claim nor set aside by a person.')
  await expect(dialog.getByRole('button', { name: 'Sign off revision 1' })).toBeDisabled()

  for (const number of [1, 2, 3]) {
    const item = blockers.getByRole('listitem').filter({ hasText: `Claim ${number}` })
    await item.getByRole('button', { name: 'Waive' }).click()
    await item.getByRole('textbox').fill('The editor heard it.')
    await item.getByRole('button', { name: 'Waive', exact: true }).last().click()
    await review.expectSaid(`Claim ${number}: waived by name`)
  }
  await expect(dialog).toContainText('One thing still blocks')
  await blockers.getByRole('button', { name: 'Quotation marks' }).click()
  await review.press('-')
  await page.getByLabel('Why it is no statement').fill('The writer’s distance.')
  await page.getByRole('button', { name: 'Set aside', exact: true }).click()
  await review.expectSaid(/set aside/)

  await page.getByRole('button', { name: /^Sign off/ }).click()
  await dialog.getByRole('button', { name: 'Sign off revision 1' }).click()
  await review.expectSaid('Revision 1 signed off')
  await expect(page.getByRole('button', { name: 'Signed off' })).toBeVisible()
})

test('a verdict that stands shows its reason after a reload', async ({ openAs }) => {
  const { people: who } = await people()
  const articleId = await makeBridgeWithTape(who)
  const claim = await findClaim(who.checker, articleId, 'every lorry')
  const verdict = {
    ...asSeen(claim),
    value: 'NO_BACKUP',
    reason: 'No tape of that day.',
  } as const
  await recordVerdict(who.checker.actor, RecordVerdict.parse(verdict))
  const review = new ReviewPage(await openAs(who.editor))
  await review.open(articleId)
  await review.press('j')
  await expect(review.verdict).toContainText('No tape of that day.')
})

import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { readReview } from '@/lib/claims/queries'
import { makeNewsroom, ownerDb } from '../factories'
import { changedTables, fingerprint } from '../fingerprint'
import { expect, test } from '../fixtures'
import { ImportPage } from '../pages/import-page'
import { ReviewPage } from '../pages/review-page'

const GOLD = path.resolve(import.meta.dirname, '../../lib/extraction/gold')
const ASYLUM = readFileSync(path.join(GOLD, 'asylum-offer.txt'))
const Span = z.tuple([z.number(), z.number()])
const Gold = z.object({
  text: z.string(),
  attributions: z.array(z.object({ content: z.array(Span), speakerEntity: z.string().nullable() })),
})

const people = () => makeNewsroom({ writer: 'MEMBER', checker: 'MEMBER' })
const textFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer })
const openImport = async (page: Page) => {
  const form = new ImportPage(page)
  await form.open()
  return form
}

test('the asylum article, uploaded, shows its seven claims with their speakers', async ({ openAs }) => {
  const { people: who } = await people()
  const page = await openAs(who.writer)
  const form = await openImport(page)
  await form.file.setInputFiles(textFile('asylum-offer.txt', ASYLUM))
  await expect(form.title).toHaveValue(/^Mexican President Ready to Provide Political Asylum/)
  await form.day.fill('2021-01-04')
  await form.import.click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/)

  const { text, attributions } = Gold.parse(
    JSON.parse(readFileSync(path.join(GOLD, 'asylum-offer.gold.jsonl'), 'utf8')),
  )
  const expected = attributions.map(({ content, speakerEntity }) => ({
    words: content.map(([start, end]) => text.slice(start, end)).join(' … '),
    speaker: speakerEntity,
  }))
  expect(expected).toHaveLength(7)
  const review = new ReviewPage(page)
  await review.awake()
  const shown = []
  for (let number = 1; number <= 7; number++) {
    await review.press('j')
    await review.expectClaim(number)
    shown.push({
      words: await review.words.innerText(),
      speaker: await review.speaker.getByRole('strong').or(review.speaker.locator('b')).first().innerText(),
    })
  }
  expect(shown.toSorted(byWords)).toEqual(expected.toSorted(byWords))
  await review.press('j')
  await review.expectSaid('That is the last claim.')
})

const byWords = (a: { words: string }, b: { words: string }) => (a.words < b.words ? -1 : 1)

test('a rich paste keeps its words and says what it could not bring along', async ({ openAs }) => {
  const { people: who } = await people()
  const page = await openAs(who.writer)
  const form = await openImport(page)
  await form.paste({
    html: `<h1>Bridge to Close</h1>
      <p>The bridge will close,<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a> the mayor said.</p>
      <p>“It is not\u00A0safe,” Mayor Ada Finch said.<a class="msocomanchor" href="#_msocom_1">[AW1]</a></p>
      <div style="mso-element:footnote-list"><div style="mso-element:footnote" id="ftn1"><p>Letter of 3 March.</p></div></div>
      <div style="mso-element:comment-list"><div style="mso-element:comment"><p>Call her again.</p></div></div>`,
    text: 'Bridge to Close',
  })
  const told = page.getByRole('status').filter({ hasText: 'What this paste could not bring along' })
  await expect(told).toContainText('1 footnote left out')
  await expect(told).toContainText('1 comment left out')
  await form.import.click()
  await expect(page.getByRole('heading', { name: /^Imported, with 2 claims/ })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('1 footnote left out')
  await page.getByRole('link', { name: 'Open the article' }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/)
  const { text } = await readReview(who.writer.actor, page.url().split('/').at(-1) ?? '')
  expect(text).toBe(
    'Bridge to Close\n\nThe bridge will close, the mayor said.\n\n“It is not\u00A0safe,” Mayor Ada Finch said.',
  )
})

test.describe('what is no text is refused with a sentence, and nothing of it is kept', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const CASES = [
    {
      what: 'an empty file',
      file: textFile('draft.txt', Buffer.alloc(0)),
      says: 'There is nothing in it to read',
    },
    {
      what: 'blanks alone',
      file: textFile('draft.txt', Buffer.from(' \n\n\t\n')),
      says: 'There is nothing in it to read',
    },
    { what: 'a picture named .txt', file: textFile('draft.txt', PNG), says: /picture|no text|not text/i },
    {
      what: 'more than 5 MB',
      file: textFile('draft.txt', Buffer.alloc(5 * 1024 * 1024 + 1, 'a')),
      says: 'more than 5 MB',
    },
  ]
  for (const { what, file, says } of CASES)
    test(what, async ({ openAs, allowConsole }) => {
      allowConsole(/status of 4(13|22)/)
      const { id, people: who } = await people()
      const before = await fingerprint(id)
      const form = await openImport(await openAs(who.writer))
      await form.title.fill('Draft')
      await form.file.setInputFiles(file)
      await form.import.click()
      await expect(form.refusal).toContainText('Nothing was imported.')
      await expect(form.refusal).toContainText(says)
      await expect(form.title).toHaveValue('Draft')
      expect(changedTables(before, await fingerprint(id))).toEqual([])
    })
})

test('broken UTF-8 is refused with the offer of Windows-1252, which reads it', async ({
  openAs,
  allowConsole,
}) => {
  allowConsole(/status of 422/)
  const { id, people: who } = await people()
  const before = await fingerprint(id)
  const page = await openAs(who.writer)
  const form = await openImport(page)
  await form.title.fill('Café to Close')
  // “The café is shut,” in the older Windows encoding
  const bytes = Buffer.from('\x93The caf\xe9 is shut,\x94 Mayor Ada Finch said.\n', 'latin1')
  await form.file.setInputFiles(textFile('draft.txt', bytes))
  await form.import.click()
  await expect(form.refusal).toContainText('café')
  expect(changedTables(before, await fingerprint(id))).toEqual([])
  await form.refusal.getByRole('button', { name: 'Read it as Windows-1252' }).click()
  await expectImported(page)
  const { text } = await readReview(who.writer.actor, await articleIdOn(page))
  expect(text).toContain('“The café is shut,” Mayor Ada Finch said.')
})

test.describe('what is odd but text is imported whole', () => {
  const SAID = '“It is not safe,” Mayor Ada Finch said.'
  const LINE = 'The road was wet and nobody came by all day, and the lamps were lit at four. '
  const CASES = [
    {
      what: 'NUL bytes in a text',
      text: `Bridge\n\n${'The road was wet. '.repeat(20)}\0\n\n${SAID}\n`,
      keeps: SAID,
    },
    {
      what: '5 MB of text',
      text: `Bridge\n\n${SAID}\n\n${`${LINE.repeat(20)}\n\n`.repeat(3_400)}`.slice(0, 5 * 1024 * 1024),
      keeps: SAID,
    },
    { what: 'one line of 2 MB', text: `${SAID} ${LINE.repeat(26_000)}`, keeps: SAID },
  ]
  for (const { what, text, keeps } of CASES)
    test(what, async ({ openAs }) => {
      test.setTimeout(120_000)
      const { id, people: who } = await people()
      const page = await openAs(who.writer)
      const form = await openImport(page)
      await form.title.fill('Bridge')
      await form.file.setInputFiles(textFile('draft.txt', Buffer.from(text)))
      await form.import.click()
      await expectImported(page)
      const kept = await ownerDb().revision.findMany({ where: { newsroomId: id }, select: { text: true } })
      expect(kept).toHaveLength(1)
      expect(kept[0].text).toContain(keeps)
      expect(kept[0].text).not.toContain('\0')
      expect(Math.abs(kept[0].text.length - text.length)).toBeLessThan(3)
    })
})

async function expectImported(page: Page) {
  const panel = page.getByRole('heading', { name: /^Imported, with/ })
  const review = page.getByRole('heading', { name: /claims? wait|Every claim has a verdict/ })
  await expect(panel.or(review)).toBeVisible({ timeout: 100_000 })
}

async function articleIdOn(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: 'Open the article' })
  if (await link.isVisible()) await link.click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/)
  return page.url().split('/').at(-1) ?? ''
}

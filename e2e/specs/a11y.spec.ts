import { makeBridge } from '../bridge'
import { makeEstate } from '../estate'
import { makeNewsroom } from '../factories'
import { expect, test } from '../fixtures'
import { asReadByOlder } from '../older-engine'
import { expectNoSidewaysScroll, expectSound } from '../pages/expect-sound'
import { pressUntilGone } from '../pages/press-until-gone'
import { PAGES } from '../route-table'

let house: ReturnType<typeof buildHouse> | undefined
function makeHouse() {
  house ??= buildHouse()
  return house
}

/** An article with one of everything, so that no part of a page is empty. */
async function buildHouse() {
  const { people } = await makeNewsroom({
    editor: 'MEMBER',
    checker: 'MEMBER',
    lawyer: 'MEMBER',
    admin: 'ADMIN',
  })
  return { people, estate: await makeEstate(people, 'DESK') }
}

// each page on its own, so that two browsers share them
test.describe.configure({ mode: 'parallel' })

for (const [name, { wall, path }] of Object.entries(PAGES)) {
  test(`axe finds nothing on ${name}`, async ({ openAs }) => {
    const { people, estate } = await makeHouse()
    // an admin sees more of the members than others do, and less of an article
    const looking = name === '/members' ? people.admin : people.editor
    const page = await openAs(wall === 'open' ? null : looking)
    const answer = await page.goto(path(estate))
    expect(answer?.status()).toBe(200)
    await expectSound(page)
  })
}

test('axe finds nothing on the review screen with a claim on its card', async ({ openAs }) => {
  const { people, estate } = await makeHouse()
  const page = await openAs(people.editor)
  await page.goto(`${PAGES['/articles/[id]'].path(estate)}?claim=1`)
  await expect(page.getByRole('heading', { name: /^Claim 1/ })).toBeVisible()
  await expectSound(page)
})

test('axe finds nothing on another reading with something offered, accepted and left', async ({ openAs }) => {
  const { people } = await makeNewsroom({ editor: 'MEMBER', checker: 'MEMBER' })
  const articleId = await makeBridge(people)
  await asReadByOlder(people.editor, articleId, 3)
  const page = await openAs(people.editor)
  await page.goto(`/articles/${articleId}/reading`)
  await pressUntilGone(page.getByRole('button', { name: 'Read again' }))
  await page
    .getByRole('button', { name: /^Accept(?! all)/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Accepted' })).toBeVisible()
  await page
    .getByRole('button', { name: /^Leave as it is/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Left as it is' })).toBeVisible()
  await expectSound(page)
})

test('axe finds nothing on a page that is not there', async ({ openAs, allowConsole }) => {
  allowConsole(/status of 404/)
  const { people } = await makeHouse()
  const page = await openAs(people.editor)
  await page.goto('/no-such-page')
  await expectSound(page)
})

test('the review screen at 200 % zoom scrolls one way only', async ({ openAs }) => {
  const { people, estate } = await makeHouse()
  // a window of 1440 by 900 at 200 % has half as many CSS pixels
  const page = await openAs(people.editor, { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })
  await page.goto(`${PAGES['/articles/[id]'].path(estate)}?claim=1`)
  await expect(page.getByRole('heading', { name: /^Claim 1/ })).toBeVisible()
  await expectNoSidewaysScroll(page, 'the review screen')
})

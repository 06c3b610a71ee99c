import { CLAIMS, makeBridgeWithTape } from '../bridge'
import { findClaim, makeNewsroom } from '../factories'
import { expect, test } from '../fixtures'
import { ReviewPage } from '../pages/review-page'

const people = () => makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER', head: 'HEAD' })

test('the head of checking makes a version of a style, which others only read', async ({ openAs }) => {
  const { people: who } = await people()
  const page = await openAs(who.head)
  await page.goto('/style')
  await page.getByRole('link', { name: 'Magazine' }).click()
  await page.getByRole('combobox', { name: 'contraction' }).selectOption('ask')
  await page.getByRole('button', { name: 'Save as version 2' }).click()
  await expect(page.getByRole('main')).toContainText('contraction: allowed → ask')

  const reader = await openAs(who.checker)
  await reader.goto(page.url())
  await expect(reader.getByRole('main')).toContainText('Version 2, by Head')
  await expect(reader.getByRole('button', { name: /Save as version/ })).toHaveCount(0)
})

test('looking by another style relabels the differences at once and changes nothing', async ({ openAs }) => {
  const { people: who } = await people()
  const articleId = await makeBridgeWithTape(who)
  const before = await findClaim(who.checker, articleId, 'the county')
  const review = new ReviewPage(await openAs(who.checker))
  await review.open(articleId)
  for (let step = 0; step < CLAIMS.changed; step++) await review.press('j')
  await review.press('Enter')
  await review.expectSaid(/Claim 3: linked to Press conference/)
  const evidence = review.card.getByRole('region', { name: 'Linked evidence' })
  await expect(evidence).toContainText('forbidden under AP strict')
  const style = review.card.getByRole('region', { name: 'House style' })
  await style.getByRole('combobox').selectOption({ label: 'Magazine (version 1)' })
  await expect(evidence).toContainText('forbidden under Magazine')
  await expect(style).toContainText('AP strict still rules this article')
  const { version } = await findClaim(who.checker, articleId, 'the county')
  expect(version).toBe(before.version + 1)
})

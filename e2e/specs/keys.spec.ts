import { KEY_ACT_NAMES, KEY_ACTS, keyLabel } from '@/app/articles/[id]/_review/keymap'
import { makeBridgeWithTape } from '../bridge'
import { makeNewsroom } from '../factories'
import { expect, test } from '../fixtures'
import { ReviewPage } from '../pages/review-page'

async function openReview(
  openAs: (person: import('../factories').Person) => Promise<import('@playwright/test').Page>,
) {
  const { people } = await makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER' })
  const review = new ReviewPage(await openAs(people.checker))
  await review.open(await makeBridgeWithTape(people))
  return review
}

test('a question mark lists every key with what it does', async ({ openAs }) => {
  const review = await openReview(openAs)
  await review.press('?')
  for (const act of KEY_ACT_NAMES) {
    const { words, key } = KEY_ACTS[act]
    const item = review.keys.getByRole('listitem').filter({ hasText: words })
    await expect(item.first()).toContainText(keyLabel(key))
  }
  await expect(review.keys.getByRole('listitem')).toHaveCount(KEY_ACT_NAMES.length)
})

test('keys can be switched off, stay off after a reload, and on again', async ({ openAs }) => {
  const review = await openReview(openAs)
  const { page } = review
  const single = page.getByRole('checkbox', { name: 'Single keys do what stands below' })
  await review.press('?')
  await single.uncheck()
  await review.press('Escape')
  await review.press('j')
  await expect(review.card).toBeHidden()

  await page.reload()
  await expect(async () => {
    await page.getByRole('button', { name: 'Keys', exact: true }).click()
    await expect(review.keys).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(single).not.toBeChecked()
  await single.check()
  await review.press('Escape')
  await review.press('j')
  await review.expectClaim(1)
})

test('a key can be given to another act, and the act that had it loses it', async ({ openAs }) => {
  const review = await openReview(openAs)
  await review.press('?')
  await review.keys.getByRole('button', { name: 'Next claim: j. Change' }).click()
  await review.press('n')
  await expect(review.keys.getByRole('button', { name: 'Next claim: n. Change' })).toBeVisible()
  await expect(
    review.keys.getByRole('button', { name: 'Next unchecked claim: no key. Change' }),
  ).toBeVisible()
  await review.press('Escape')
  await expect(review.keys).toBeHidden()
  await review.press('n')
  await review.expectClaim(1)
  await review.press('n')
  await review.expectClaim(2)
  await review.press('?')
  await review.keys.getByRole('button', { name: 'As they came' }).click()
  await expect(review.keys.getByRole('button', { name: 'Next claim: j. Change' })).toBeVisible()
})

test('keys do nothing while somebody types, nor with a modifier', async ({ openAs }) => {
  const review = await openReview(openAs)
  await review.press('j')
  await review.expectClaim(1)
  await review.press('c')
  const note = review.page.getByLabel('Note', { exact: true })
  await expect(note).toBeFocused()
  await review.type('just another knock, 1 2 3 a u ?')
  await expect(note).toHaveValue('just another knock, 1 2 3 a u ?')
  await review.expectClaim(1)
  await expect(review.verdict).not.toContainText('Waits for')
  await review.press('Escape')
  await review.press('Control+5')
  await review.press('Alt+j')
  await review.expectClaim(1)
  await expect(review.verdict).not.toContainText('Waits for')
})

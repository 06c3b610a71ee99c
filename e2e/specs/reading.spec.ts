import { makeBridge } from '../bridge'
import { makeNewsroom } from '../factories'
import { expect, test } from '../fixtures'
import { asReadByOlder } from '../older-engine'
import { pressUntilGone } from '../pages/press-until-gone'

const WORDS = /The bridge is closed to every lorry/

test('what a newer engine reads otherwise is left or accepted, and either is taken back', async ({
  openAs,
}) => {
  const { people } = await makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER' })
  const articleId = await makeBridge(people)
  await asReadByOlder(people.checker, articleId)
  const page = await openAs(people.checker)
  const offered = page.getByRole('region', { name: 'Claims it reads otherwise' })
  const left = page.getByRole('region', { name: 'Left as it is' })
  const accepted = page.getByRole('region', { name: 'Accepted' })

  await page.goto(`/articles/${articleId}`)
  await page.getByText('About this revision').click()
  await page.getByRole('link', { name: 'A newer engine can read it again' }).click()
  await pressUntilGone(page.getByRole('button', { name: 'Read again' }))
  await expect(offered.getByRole('listitem')).toHaveCount(1)
  await expect(offered).toContainText('would be “The bridge is closed')

  await test.step('left, it is not on offer any more, also after a reload', async () => {
    await offered.getByRole('button', { name: /^Leave as it is/ }).click()
    await expect(left).toContainText('left by Checker')
    await page.reload()
    await expect(left.getByRole('listitem')).toContainText(WORDS)
    await expect(offered).toBeHidden()
  })

  await test.step('another person sees who left it, and cannot take that back', async () => {
    const other = await openAs(people.editor)
    await other.goto(`/articles/${articleId}/reading`)
    await expect(other.getByRole('region', { name: 'Left as it is' })).toContainText('left by Checker')
    await expect(other.getByRole('button', { name: /^Undo/ })).toBeHidden()
  })

  await test.step('accepted, it is changed; taken back, it stands as before and is on offer', async () => {
    await pressUntilGone(left.getByRole('button', { name: /^Undo/ }))
    await offered.getByRole('button', { name: /^Accept/ }).click()
    await expect(accepted).toContainText('accepted by Checker')
    const speaker = page
      .getByRole('article', { name: /^Claim 1/ })
      .getByRole('region', { name: 'Speaker', exact: true })
    await page.goto(`/articles/${articleId}?claim=1`)
    await expect(speaker).toContainText('Ada Finch')

    await page.goto(`/articles/${articleId}`)
    await page.getByText('About this revision').click()
    await page.getByRole('link', { name: 'What it reads otherwise' }).click()
    await pressUntilGone(accepted.getByRole('button', { name: /^Undo/ }))
    await expect(offered.getByRole('listitem')).toHaveCount(1)
    await expect(accepted).toBeHidden()
    await page.goto(`/articles/${articleId}?claim=1`)
    await expect(speaker).toContainText('Nobody is named as its speaker')
  })

  await page.goto(`/articles/${articleId}/history`)
  for (const words of ['left 1 statement of revision 1', 'took back what they accepted (1)'])
    await expect(page.getByRole('listitem').filter({ hasText: words })).toHaveCount(1)
})

test('a colleague who is not on the article sees what is read otherwise and decides nothing', async ({
  openAs,
}) => {
  const { people } = await makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER', out: 'MEMBER' })
  const articleId = await makeBridge(people)
  await asReadByOlder(people.checker, articleId)
  const checker = await openAs(people.checker)
  await checker.goto(`/articles/${articleId}/reading`)
  await pressUntilGone(checker.getByRole('button', { name: 'Read again' }))
  await expect(checker.getByRole('button', { name: /^Accept/ })).toBeVisible()
  const page = await openAs(people.out)
  await page.goto(`/articles/${articleId}/reading`)
  await expect(page.getByText(WORDS).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Accept|Leave|Undo)/ })).toHaveCount(0)
})

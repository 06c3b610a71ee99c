import { makeBridge, makeBridgeWithTape, TAPE } from '../bridge'
import { makeArticle, makeNewsroom, makeSource, ownerDb } from '../factories'
import { expect, test } from '../fixtures'
import { ReviewPage } from '../pages/review-page'

test('words that stand on another article’s shelf are offered to whom that is open', async ({ openAs }) => {
  const { people: who } = await makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER', admin: 'ADMIN' })
  const articleId = await makeBridge(who)
  const text = 'Old Roads\n\nThe roads are old, the county said.\n'
  const other = await makeArticle({ people: [[who.checker, 'CHECKER']], text })
  await makeSource(who.checker, { articleId: other, title: 'Last year’s tape', text: TAPE })
  await makeSource(who.checker, {
    articleId: other,
    title: 'Talk in confidence',
    text: TAPE,
    access: 'RESTRICTED',
  })

  const shown = async (person: (typeof who)['checker']) => {
    const review = new ReviewPage(await openAs(person))
    await review.open(articleId)
    await review.press('j')
    const archive = review.card.getByRole('region', { name: 'Also in the archive' })
    await expect(archive.getByRole('article', { name: /^Last year’s tape/ }).first()).toBeVisible()
    return archive
  }
  await expect(await shown(who.editor)).not.toContainText('Talk in confidence')
  const archive = await shown(who.checker)
  await expect(archive).toContainText('Talk in confidence')
  await archive.getByRole('link', { name: 'Last year’s tape' }).first().click()
  await expect(archive.page().getByRole('heading', { level: 1, name: 'Last year’s tape' })).toBeVisible()
})

test('a key links a place in the archive and takes its source onto the shelf; undo gives both back', async ({
  openAs,
}) => {
  const { people: who } = await makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER', admin: 'ADMIN' })
  const articleId = await makeBridge(who)
  const text = 'Old Roads\n\nThe roads are old, the county said.\n'
  const other = await makeArticle({ people: [[who.checker, 'CHECKER']], text })
  await makeSource(who.checker, { articleId: other, title: 'Last year’s tape', text: TAPE })
  const sources = await ownerDb().source.count({ where: { newsroomId: who.checker.actor.newsroomId } })

  const page = await openAs(who.checker)
  const review = new ReviewPage(page)
  await review.open(articleId)
  await review.press('j')
  const archive = review.card.getByRole('region', { name: 'Also in the archive' })
  await expect(archive.getByRole('article', { name: /^Last year’s tape/ }).first()).toBeVisible()
  await review.press('b')
  await review.expectSaid(/linked to Last year’s tape, .*, which is on this shelf now/)
  const linked = review.card.getByRole('region', { name: 'Linked evidence' })
  await expect(linked.getByRole('link', { name: 'Last year’s tape' })).toBeVisible()
  await expect(archive.getByRole('article', { name: /^Last year’s tape/ })).toHaveCount(0)
  expect(await ownerDb().source.count({ where: { newsroomId: who.checker.actor.newsroomId } })).toBe(sources)

  await linked.getByRole('link', { name: 'Last year’s tape' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Last year’s tape' })).toBeVisible()
  await expect(page.getByText('From the shelf of Old Roads')).toBeVisible()
  await page.goto(`/articles/${articleId}/sources`)
  const item = page.getByRole('listitem').filter({ hasText: 'Last year’s tape' })
  await expect(item.getByText('From the shelf of Old Roads')).toBeVisible()
  await expect(item.getByRole('link', { name: /supports claim/i })).toBeVisible()
  await page.goto(`/articles/${articleId}/history`)
  await expect(page.getByText(/took a source of another article onto this shelf, for claim/)).toBeVisible()

  await review.open(articleId)
  await review.press('j')
  await expect(linked).toBeVisible()
  await review.press('u')
  await review.expectSaid(/the link to Last year’s tape was taken away/)
  await expect(archive.getByRole('article', { name: /^Last year’s tape/ }).first()).toBeVisible()
  await page.goto(`/articles/${articleId}/sources`)
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible()
  await expect(page.getByText('Last year’s tape')).toHaveCount(0)
})

test('what an older matcher found is said to be so, and compared again at one press', async ({ openAs }) => {
  const { people: who } = await makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER', admin: 'ADMIN' })
  const articleId = await makeBridgeWithTape(who)
  const review = new ReviewPage(await openAs(who.checker))
  await review.open(articleId)
  await review.press('j')
  await review.press('Enter')
  const linked = review.card.getByRole('region', { name: 'Linked evidence' })
  await expect(linked).toBeVisible()
  const again = linked.getByRole('button', { name: 'Compare again' })
  await expect(again).toHaveCount(0)
  await ownerDb().findingRow.updateMany({ where: { articleId }, data: { matcherVersion: '0.0.1' } })
  await review.open(articleId)
  await review.press('j')
  await expect(linked).toContainText('Compared by an older matcher (0.0.1')
  await again.click()
  await review.expectSaid(/compared again/)
  await expect(again).toHaveCount(0)
})

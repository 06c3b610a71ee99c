import { makeBridge, TAPE } from '../bridge'
import { makeArticle, makeNewsroom, makeSource } from '../factories'
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

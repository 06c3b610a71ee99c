import { linkEvidence } from '@/lib/claims/commands/link-evidence'
import { LinkEvidence } from '@/lib/claims/model/inputs'
import { asSeen } from '@/lib/claims/model/review'
import { chooseArticleStyle } from '@/lib/styles/commands'
import { readStyles } from '@/lib/styles/queries'
import { CLAIMS, makeBridgeWithTape, TAPE } from '../bridge'
import { findClaim, makeNewsroom, ownerDb, type Person } from '../factories'
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

test('the head of checking makes a style of its own from another, under a name of its own', async ({
  openAs,
}) => {
  const { people: who } = await people()
  const page = await openAs(who.head)
  await page.goto('/style')
  await page.getByRole('link', { name: 'Magazine' }).click()
  await page.getByRole('combobox', { name: 'contraction' }).selectOption('ask')
  await page.getByRole('button', { name: 'Save as a new style' }).click()
  await expect(page.getByRole('main')).toContainText('There is a style called Magazine already.')
  await page.getByLabel('Name').fill('Weekend')
  await page.getByRole('button', { name: 'Save as a new style' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Weekend' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Version 1, by Head')
  await expect(page.getByRole('combobox', { name: 'contraction' })).toHaveValue('ask')
  await page.goto('/style')
  await page.getByRole('link', { name: 'Magazine' }).click()
  await expect(page.getByRole('combobox', { name: 'contraction' })).toHaveValue('allowed')
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

test('every claim that was compared under another style is compared again at one press', async ({
  openAs,
}) => {
  const { people: who } = await people()
  const articleId = await makeBridgeWithTape(who)
  await link(who.checker, articleId, 'every lorry', 'FINCH: ')
  await link(who.checker, articleId, 'safe to cross', 'MOOR: ')
  const { styles } = await readStyles(who.editor.actor)
  const magazine = styles.find(({ name }) => name === 'Magazine')
  await chooseArticleStyle(who.editor.actor, { articleId, styleId: magazine?.id ?? null })

  const page = await openAs(who.checker)
  const review = new ReviewPage(page)
  await review.open(articleId)
  const whole = page.getByRole('region', { name: 'The article as a whole' })
  await expect(whole).toContainText('2 claims with evidence compared')
  await whole.getByRole('button', { name: 'Compare all 2 again' }).click()
  await review.expectSaid('2 claims compared again')
  await expect(page.getByRole('button', { name: /^Compare/ })).toHaveCount(0)
  await review.press('j')
  await expect(review.card.getByRole('region', { name: 'Linked evidence' })).not.toContainText(
    'another house style',
  )
  await page.goto(`/articles/${articleId}/history`)
  for (const number of [CLAIMS.printed, CLAIMS.lostNot])
    await expect(page.getByText(`had claim ${number} compared again`)).toBeVisible()
})

/** Links the claim that is printed so to the first words of the tape after `from`. */
async function link(by: Person, articleId: string, printed: string, from: string) {
  const claim = await findClaim(by, articleId, printed)
  const { sourceId, start, end } = await ownerDb().sourceParagraph.findFirstOrThrow({
    where: { articleId, start: TAPE.indexOf(from) + from.length },
  })
  const on = asSeen(claim)
  await linkEvidence(by.actor, LinkEvidence.parse({ ...on, sourceId, span: [start, end] }))
}

import { linkEvidence } from '@/lib/claims/commands/link-evidence'
import { LinkEvidence } from '@/lib/claims/model/inputs'
import { asSeen } from '@/lib/claims/model/review'
import { findClaim, makeArticle, makeNewsroom, makeSource, ownerDb, type Person } from '../factories'
import { expect, test } from '../fixtures'
import { expectSound } from '../pages/expect-sound'
import { ReviewPage } from '../pages/review-page'

const ARTICLE = `Ferry Sold

By Ann Writer

“The old ferry was sold for two million in March. The harbour master resigned in April,” Mayor Ada Quill said.

“We waited far too long for the new ferry,” said Ines Moor, the town engineer.
`
const TAPE = `REPORTER: What of the ferry?

QUILL: The old ferry was sold for two million in March.

REPORTER: And the harbour master?

QUILL: The harbour master resigned in April.

REPORTER: Was it a good price?

QUILL: But we never sold the old ferry for a good price, and not in March.
`
const RADIO = `HOST: And the town?

Ada Quill: But I never said the old ferry was sold for two million.
`
const INTERVIEW = 'MOOR: Wir haben auf die neue Fähre viel zu lange gewartet.\n'

/** The quote of two turns, linked to both; and one that was said in German, not linked yet. */
async function makeFerry() {
  const { people } = await makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER' })
  const { checker, editor } = people
  const articleId = await makeArticle({
    text: ARTICLE,
    people: [
      [editor, 'EDITOR'],
      [checker, 'CHECKER'],
    ],
  })
  const tapeId = await makeSource(checker, { articleId, title: 'Tape', text: TAPE })
  await makeSource(checker, { articleId, title: 'Interview', text: INTERVIEW })
  await link(checker, articleId, 'old ferry', tapeId, 'sold for two million')
  await link(checker, articleId, 'old ferry', tapeId, 'master resigned')
  return { articleId, tapeId, checker, editor }
}

async function link(
  by: Person,
  articleId: string,
  printed: string,
  sourceId: string,
  said: string,
  stance = 'SUPPORTS',
) {
  const claim = await findClaim(by, articleId, printed)
  const turn = await ownerDb().sourceParagraph.findFirstOrThrow({
    where: { sourceId, exact: { contains: said } },
  })
  const on = asSeen(claim)
  await linkEvidence(by.actor, LinkEvidence.parse({ ...on, stance, sourceId, span: [turn.start, turn.end] }))
}

test('what else the speaker said is open until a checker answers it, and open again when that is taken back', async ({
  openAs,
}) => {
  const { articleId, checker } = await makeFerry()
  const review = new ReviewPage(await openAs(checker))
  const { page } = review
  await review.open(articleId)
  await review.press('j')
  await review.expectClaim(1)
  const also = review.card.getByRole('region', { name: /^Also said by the same speaker/ })
  await expect(also).toContainText('But we never sold the old ferry for a good price')
  await expect(also).toContainText('Open: nobody has said whether the quote is fair.')
  await expectSound(page)
  await also.getByRole('button', { name: 'Add context' }).click()
  await review.expectSaid('Claim 1: what else was said is answered: add context')
  await expect(also.getByRole('button', { name: 'Add context' })).toHaveAttribute('aria-pressed', 'true')
  await expect(also).toContainText('all answered')

  await page.goto(`/articles/${articleId}/report`)
  const entry = page.getByRole('article', { name: 'Claim 1' })
  await expect(entry).toContainText('Add context: Checker')
  await page.goto(`/articles/${articleId}/history`)
  await expect(page.getByRole('main')).toContainText(
    'answered “add context” to what else was said on claim 1.',
  )

  await review.open(articleId)
  await review.press('j')
  await expect(also).toContainText('all answered')
  await review.press('u')
  await review.expectSaid('Claim 1: what else was said is open again')
  await page.goto(`/articles/${articleId}/report`)
  await expect(entry).toContainText('Open: nobody has answered it')
})

test('what the speaker said on a tape of another article stands there too, once that tape is linked', async ({
  openAs,
}) => {
  const { articleId, checker } = await makeFerry()
  const other = await makeArticle({ text: ARTICLE, title: 'Harbour', people: [[checker, 'EDITOR']] })
  const radioId = await makeSource(checker, { articleId: other, title: 'Radio', text: RADIO })
  await link(checker, articleId, 'old ferry', radioId, 'And the town?', 'CONTEXT')
  const review = new ReviewPage(await openAs(checker))
  const { page } = review
  await review.open(articleId)
  await review.press('j')
  const also = review.card.getByRole('region', { name: /^Also said by the same speaker/ })
  const radio = also.getByRole('article', { name: /^Radio/ })
  await expect(radio).toContainText('I never said the old ferry was sold for two million')
  await radio.getByRole('button', { name: 'Rewrite' }).click()
  await review.expectSaid('Claim 1: what else was said is answered: rewrite')
  await expect(also).toContainText('1 open')
  await expectSound(page)
  await radio.getByRole('link', { name: 'Radio' }).click()
  await expect(page).toHaveURL(new RegExp(`/articles/${articleId}/sources/${radioId}`))
  await page.goto(`/articles/${articleId}/report`)
  await expect(page.getByRole('article', { name: 'Claim 1' })).toContainText('Rewrite: Checker')
})

test('a quote put together says where its parts were said and how far apart; the source says it too', async ({
  openAs,
}) => {
  const { articleId, tapeId, checker } = await makeFerry()
  const review = new ReviewPage(await openAs(checker))
  const { page } = review
  await review.open(articleId)
  await review.press('j')
  const where = review.card.getByRole('region', { name: 'Where it was said' })
  await expect(where).toContainText('Part 2 was said 2 turns after part 1; REPORTER spoke in between.')
  const line = where.getByRole('list', { name: 'Along Tape' })
  await expect(line.getByRole('link')).toHaveCount(2)
  await line.getByRole('link', { name: /^Part 2, “The harbour master/ }).click()
  await expect(page).toHaveURL(new RegExp(`/sources/${tapeId}\\?turn=4#t4$`))
  const own = page.getByRole('list', { name: 'Claims along Tape' })
  await expect(own.getByRole('link', { name: /^Claim 1: / })).toHaveCount(2)
  await expectSound(page)
})

test('a translation passes only once somebody names the translator and signs', async ({ openAs }) => {
  const { articleId, checker } = await makeFerry()
  const review = new ReviewPage(await openAs(checker))
  const { page } = review
  await review.open(articleId)
  await review.press('j')
  await review.press('j')
  await review.expectClaim(2)
  const offered = review.card.getByRole('region', { name: 'On the shelf' })
  await expect(offered).toContainText('Wir haben auf die neue Fähre viel zu lange gewartet.')
  await expect(offered).toContainText('A translation')
  await review.press('Enter')
  await review.expectSaid(/Claim 2: linked to Interview/)
  const evidence = review.card.getByRole('region', { name: 'Linked evidence' })
  await expect(evidence).toContainText('Wir haben auf die neue Fähre viel zu lange gewartet.')
  await review.press('1')
  await expect(review.verdict).toContainText('Interview is in another language.')
  await page.getByRole('button', { name: 'Back to the verdicts' }).click()
  await expectSound(page)
  await evidence.getByLabel('Who translated it').fill('Odile Brandt')
  await evidence.getByRole('button', { name: 'Sign that the translation was checked' }).click()
  await review.expectSaid('Claim 2: the translation by Odile Brandt is signed')
  await expect(evidence).toContainText('Translated by Odile Brandt; checked by Checker')
  await page.getByRole('heading', { name: /^Claim 2/ }).focus()
  await review.press('1')
  await review.expectSaid('Claim 2: said as printed')
  await page.goto(`/articles/${articleId}/report`)
  await expect(page.getByRole('article', { name: 'Claim 2' })).toContainText(
    'Translated by Odile Brandt; checked by Checker',
  )
})

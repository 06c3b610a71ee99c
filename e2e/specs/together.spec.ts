import { makeArticle, makeNewsroom, makeSource } from '../factories'
import { expect, test } from '../fixtures'
import { ReviewPage } from '../pages/review-page'

const TEXT = `Harbour Stays

By Ann Writer

“We will never sell the harbour to anybody in this county,” Mayor Ada Finch told reporters. “Ask me again when the spring tide is out.”

“I would be glad to show the books to every citizen,” Finch said. “I grew up beside the old customs house.”
`
const TAPE = `REPORTER: Is the harbour for sale?

FINCH: We will never sell the harbour to anybody in this county.

FINCH: Ask me again when the spring tide is out.

REPORTER: Where are you from?

FINCH: I grew up beside the old customs house.

REPORTER: And the books?

FINCH: I would be glad to show the books to every citizen.
`

test('a quote in two parts is linked to both of its places by one key, and signed', async ({ openAs }) => {
  const { people: who } = await makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER' })
  const articleId = await makeArticle({
    text: TEXT,
    people: [
      [who.editor, 'EDITOR'],
      [who.checker, 'CHECKER'],
    ],
  })
  await makeSource(who.checker, { articleId, title: 'Press conference', text: TAPE })
  const review = new ReviewPage(await openAs(who.checker))
  await review.open(articleId)
  await review.press('n')
  await review.expectClaim(1)
  await expect(review.card).toContainText('The words stand in 2 places together.')
  await review.press('Enter')
  await review.expectSaid(/Claim 1: linked to Press conference, turn 2 and Press conference, turn 3/)
  const evidence = review.card.getByRole('region', { name: 'Linked evidence' })
  await expect(evidence.getByRole('listitem')).toHaveCount(2)
  await expect(evidence).not.toContainText('Only part')
  await review.press('1')
  await review.expectSaid('Claim 1: said as printed')

  await test.step('parts said turns apart are told apart, and neither is added to the other', async () => {
    await review.press('j')
    await review.expectClaim(2)
    await review.press('Enter')
    await review.expectSaid(/Claim 2: linked to Press conference, turn 7 and Press conference, turn 5/)
    await expect(evidence.getByRole('listitem')).toHaveCount(2)
    await expect(evidence).not.toContainText(/added:|changes the sense|Only part/)
    const where = review.card.getByRole('region', { name: 'Where it was said' })
    await expect(where).toContainText('the print turns their order round')
    await expect(where).not.toContainText('Part 3')
  })

  await test.step('what one key linked one key takes away', async () => {
    await review.press('u')
    await review.expectSaid('Claim 2: 2 links were taken away')
    await expect(evidence).toBeHidden()
  })
})

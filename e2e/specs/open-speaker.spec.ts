import { makeArticle, makeNewsroom } from '../factories'
import { expect, test } from '../fixtures'
import { ReviewPage } from '../pages/review-page'

const TEXT = `Bridge to Close

The bridge will close on Monday. Mayor Ada Finch met Bob Marsh, the engineer, and Carla Reyes, the union chief, on Friday.

“It is not safe,” she said.

Finch said Marsh told her “the cables are rotten.”

The “miracle” bridge is 40 years old.
`

async function openTwo(
  openAs: (person: import('../factories').Person) => Promise<import('@playwright/test').Page>,
) {
  const { people } = await makeNewsroom({ checker: 'MEMBER', editor: 'MEMBER' })
  const articleId = await makeArticle({
    text: TEXT,
    people: [
      [people.checker, 'CHECKER'],
      [people.editor, 'EDITOR'],
    ],
  })
  const review = new ReviewPage(await openAs(people.checker))
  await review.open(articleId)
  await review.press('j')
  await review.expectClaim(1)
  return { review, articleId }
}

test('an open speaker’s card ranks who it may be; one key names the likeliest, one press another, and u undoes', async ({
  openAs,
}) => {
  const { review } = await openTwo(openAs)
  const maybe = review.speaker.getByRole('region', { name: 'Who it may be' })
  await expect(maybe.getByRole('listitem')).toHaveText([/Carla Reyes.*Is named shortly before/, /Ada Finch/])
  await expect(review.speaker).toContainText('Rule: quote-then-cue.')

  await review.press('w')
  await review.expectSaid('Claim 1: the speaker is Carla Reyes')
  await expect(review.speaker).toContainText('Carla Reyes')
  await expect(maybe).toBeHidden()
  await review.press('w')
  await review.expectSaid(/Carla Reyes is its speaker/)

  await review.press('u')
  await review.expectSaid('Claim 1: the speaker is open again')
  await maybe.getByRole('button', { name: 'Name Ada Finch' }).click()
  await review.expectSaid('Claim 1: the speaker is Ada Finch')
  await expect(maybe).toBeHidden()
})

test('second-hand speech says who tells it and who is told to have said it', async ({ openAs }) => {
  const { review } = await openTwo(openAs)
  await review.press('j')
  await review.expectClaim(2)
  await expect(review.speaker).toContainText('as told by Ada Finch · said by “Marsh” (“told”)')
})

test('marks set aside stay so in the next draft, in the name of who did it', async ({ openAs }) => {
  const { review, articleId } = await openTwo(openAs)
  const { page } = review
  await review.press('m')
  await review.press('-')
  await page.getByLabel('Why it is no statement').fill('A scare quote.')
  await page.getByRole('button', { name: 'Set aside', exact: true }).click()
  await review.expectSaid('“miracle” set aside')

  await page.goto(`/articles/${articleId}/revisions/new`)
  await page.getByLabel('Text', { exact: true }).fill(TEXT.replace('40 years', '41 years'))
  await page.getByRole('button', { name: /^Import/ }).click()
  await expect(page.getByText('1 pair of marks still set aside')).toBeVisible()
  await review.open(articleId)
  await review.press('m')
  await expect(page.getByText('Set aside by Checker in revision 1: A scare quote.')).toBeVisible()
})

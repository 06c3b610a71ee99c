import { expect, type Locator, type Page } from '@playwright/test'

/** The review screen, as a person with a keyboard uses it. */
export class ReviewPage {
  readonly card: Locator
  readonly words: Locator
  readonly speaker: Locator
  readonly verdict: Locator
  readonly keys: Locator

  constructor(readonly page: Page) {
    this.card = page.getByRole('article', { name: /^Claim \d+/ })
    this.words = this.card.getByRole('blockquote')
    this.speaker = this.card.getByRole('region', { name: 'Speaker', exact: true })
    this.verdict = this.card.getByRole('region', { name: 'Verdict' })
    this.keys = page.getByRole('dialog', { name: 'Keys' })
  }

  /** Comes back when keys are listened to. */
  async open(articleId: string): Promise<void> {
    await this.page.goto(`/articles/${articleId}`)
    await this.awake()
  }

  async awake(): Promise<void> {
    await expect(async () => {
      await this.press('?')
      await expect(this.keys).toBeVisible({ timeout: 500 })
    }).toPass()
    await this.press('Escape')
    await expect(this.keys).toBeHidden()
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key)
  }

  type(words: string): Promise<void> {
    return this.page.keyboard.type(words)
  }

  async expectClaim(number: number): Promise<void> {
    await expect(this.page.getByRole('heading', { name: new RegExp(`^Claim ${number}\\b`) })).toBeVisible()
  }

  /** What the screen tells a screen reader, and shows in a corner. */
  async expectSaid(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: words }).first()).toBeAttached()
  }
}

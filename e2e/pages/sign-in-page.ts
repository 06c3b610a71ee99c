import type { Page } from '@playwright/test'

/** The sign-in page, as somebody fills it in. */
export class SignInPage {
  constructor(readonly page: Page) {}

  async submit({ email, password }: { email: string; password: string }): Promise<void> {
    await this.page.getByLabel('E-mail').fill(email)
    await this.page.getByLabel('Password').fill(password)
    await this.page.getByRole('button', { name: 'Sign in' }).click()
  }
}

import { expect, type Locator } from '@playwright/test'

/** Presses a button that goes away by what it does: a page that just came may not listen yet. */
export async function pressUntilGone(button: Locator): Promise<void> {
  await expect(async () => {
    if (await button.isVisible()) await button.click()
    await expect(button).toBeHidden({ timeout: 5_000 })
  }).toPass()
}

import { expect, type Locator } from '@playwright/test'

const PATIENCE = { timeout: 5_000 }

/** Presses a button that goes away by what it does: a page that just came may not listen yet. */
export async function pressUntilGone(button: Locator): Promise<void> {
  await expect(async () => {
    // it may go while the press waits for it; without a limit of its own that press would wait for ever
    if (await button.isVisible()) await button.click(PATIENCE)
    await expect(button).toBeHidden(PATIENCE)
  }).toPass()
}

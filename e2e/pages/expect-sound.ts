import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
/** The colours are the same at every width. */
const LOOKS = [
  { width: 390, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const

/** One headline, a title, nothing that axe finds, and nothing to scroll to sideways: light and dark, wide and narrow. */
export async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/\S/)
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: 900 })
    const how = `${width} pixels wide, ${colorScheme}`
    // still, so that no colour is looked at on its way to another
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // legacy: without frames there is nothing to be gathered in a page of its own
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze()
    expect.soft(violations.flatMap(toldOf), how).toEqual([])
    await expectNoSidewaysScroll(page, how)
  }
}

export async function expectNoSidewaysScroll(page: Page, how: string): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(over, `${how}: pixels wider than the window`).toBeLessThanOrEqual(0)
}

const toldOf = ({ id, nodes }: Violation): string[] =>
  nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

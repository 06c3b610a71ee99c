import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { ownerDb } from '../factories'
import { expect, test } from '../fixtures'

// Pictures of the demo, for the README and for eyes: PICTURES=1 PICTURES_DIR=/some/folder npm test -- browser pictures

const FOLDER = path.resolve(process.env.PICTURES_DIR ?? 'e2e/.results/pictures')
const PETRA = { email: 'petra.lindqvist@courier.example', password: process.env.VERBATIM_DEMO_PASSWORD ?? '' }

if (process.env.PICTURES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`the demo, ${colorScheme}, ${width} pixels wide`, async ({ openAs }) => {
        test.setTimeout(180_000)
        mkdirSync(FOLDER, { recursive: true })
        const page = await openAs(PETRA, {
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
        })
        for (const [name, address] of Object.entries(await readScreens())) {
          await page.goto(address)
          await settled(page)
          await page.screenshot({ path: path.join(FOLDER, `${name}-${colorScheme}-${width}.png`) })
        }
      })
    }
  }
}

async function readScreens(): Promise<Record<string, string>> {
  const { articleId, id: sourceId } = await ownerDb().source.findFirstOrThrow({
    where: { title: { startsWith: 'Press conference, town hall' } },
    select: { articleId: true, id: true },
    orderBy: { id: 'desc' },
  })
  const article = `/articles/${articleId}`
  return {
    home: '/',
    articles: '/articles',
    import: '/articles/new',
    overview: article,
    review: `${article}?claim=4`,
    sources: `${article}/sources`,
    source: `${article}/sources/${sourceId}`,
    report: `${article}/report`,
    history: `${article}/history`,
    people: `${article}/people`,
    speakers: '/speakers',
    members: '/members',
  }
}

async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './chromium.mjs'

const { executablePath, env } = await findChromium()
const own = Object.entries({ ...process.env, ...env }).flatMap(([name, value]) =>
  value === undefined ? [] : [[name, value]],
)

// The address of a running, seeded app comes from `npm test`, which starts it on a database of its own.
const baseURL = process.env.BASE_URL
if (!baseURL) throw new Error('The browser tests need a running app: start them by `npm test -- browser`.')

export default defineConfig({
  testDir: './specs',
  outputDir: './.results/traces',
  timeout: 120_000,
  // two cores are shared with the build, the database tests and the launchers
  expect: { timeout: 25_000 },
  forbidOnly: true,
  retries: 0, // a test that passes at the second try is a test that fails
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      env: Object.fromEntries(own),
      // no sandbox: it is not to be had as root, and the pages are our own; the others keep it from calling home
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})

import { randomInt } from 'node:crypto'
import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
} from '@playwright/test'
import type { Person } from './factories'

interface Fixtures {
  /** A page of somebody's own: their browser, signed in; or, with null, a stranger's without a session. */
  readonly openAs: (person: SignIn | null, options?: BrowserOptions) => Promise<Page>
  /** Somebody's requests without a browser, with their session; or, with null, a stranger's. */
  readonly requestAs: (person: Person | null) => Promise<APIRequestContext>
  /** What the browser prints as an error fails a test, unless the test says before that it has to come. */
  readonly allowConsole: (pattern: RegExp) => void
}

type BrowserOptions = Parameters<Browser['newContext']>[0]

export const test = base.extend<Fixtures & { readonly console: Console }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads here what a fixture needs, and this one needs nothing
  console: async ({}, use) => {
    const said: string[] = []
    const allowed: RegExp[] = []
    await use({ said, allowed })
    expect(
      said.filter((line) => !allowed.some((pattern) => pattern.test(line))),
      'errors in the console of the browser',
    ).toEqual([])
  },
  allowConsole: async ({ console: { allowed } }, use) => use((pattern) => void allowed.push(pattern)),
  openAs: async ({ browser, console: { said } }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (person, options) => {
      const context = await browser.newContext({ ...options, extraHTTPHeaders: ownDesk() })
      contexts.push(context)
      listen(context, said)
      if (person) await signIn(context.request, person)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
  requestAs: async ({ playwright, baseURL }, use) => {
    const made: APIRequestContext[] = []
    await use(async (person) => {
      const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: ownDesk() })
      made.push(request)
      if (person) await signIn(request, person)
      return request
    })
    for (const request of made) await request.dispose()
  },
})

/** A network address of their own, as the proxy in front tells it: a hundred sign-ins from one are slowed. */
const ownDesk = () => ({ 'X-Forwarded-For': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` })

interface Console {
  readonly said: string[]
  readonly allowed: RegExp[]
}

function listen(context: BrowserContext, said: string[]) {
  const from = (message: ConsoleMessage) => message.location().url
  context.on('console', (message) => {
    if (message.type() === 'error') said.push(`${message.text()} (${from(message)})`)
  })
  context.on('weberror', (error) => said.push(String(error.error())))
}

/** By NextAuth's own endpoint, as the form posts to it; the sign-in page has a test of its own. */
export async function signIn(request: APIRequestContext, { email, password }: SignIn) {
  const csrf: { csrfToken: string } = await (await request.get('/api/auth/csrf')).json()
  const form = { ...csrf, email, password, json: 'true', callbackUrl: '/' }
  const answer = await request.post('/api/auth/callback/credentials', { form })
  expect(answer.status(), 'signing in').toBe(200)
}

type SignIn = Pick<Person, 'email' | 'password'>

export { expect }

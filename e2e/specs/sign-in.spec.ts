import { endSessions } from '@/lib/members/commands'
import { makeNewsroom, type Person } from '../factories'
import { expect, test } from '../fixtures'
import { SignInPage } from '../pages/sign-in-page'

const people = () => makeNewsroom({ checker: 'MEMBER', admin: 'ADMIN' })

test('a member signs in with e-mail and password and comes to where they wanted to go', async ({
  openAs,
}) => {
  const { name, people: who } = await people()
  const signIn = new SignInPage(await openAs(null))
  await signIn.page.goto('/speakers')
  await expect(signIn.page).toHaveURL(/\/sign-in\?callbackUrl=.*speakers/)
  await signIn.submit(who.checker)
  await expect(signIn.page).toHaveURL('/speakers')
  await expect(signIn.page.getByRole('link', { name })).toBeVisible()
})

test('a wrong password is told in words that do not say whether the account exists', async ({
  openAs,
  allowConsole,
}) => {
  allowConsole(/status of 401/)
  const { people: who } = await people()
  const signIn = new SignInPage(await openAs(null))
  await signIn.page.goto('/sign-in')
  const refusal = 'That e-mail address and password do not fit together.'
  for (const email of [who.checker.email, `nobody-${who.checker.email}`]) {
    await signIn.submit({ email, password: 'a wrong password' })
    await expect(signIn.page.getByRole('alert').filter({ hasText: refusal })).toBeVisible()
  }
  await signIn.page.goto('/')
  await expect(signIn.page).toHaveURL(/\/sign-in/)
})

test('five failures slow that account from that address, and no other', async ({ openAs, allowConsole }) => {
  allowConsole(/status of 401/)
  const { people: who } = await people()
  const signIn = new SignInPage(await openAs(null))
  await signIn.page.goto('/sign-in')
  for (let failure = 1; failure <= 5; failure++) {
    await signIn.submit({ email: who.checker.email, password: `wrong ${failure}` })
    await expect(signIn.page.getByRole('alert').filter({ hasText: 'do not fit together' })).toBeVisible()
  }
  await signIn.submit(who.checker)
  await expect(
    signIn.page.getByRole('alert').filter({ hasText: /Too many tries\. Wait .+, then try again\./ }),
  ).toBeVisible()
  await signIn.submit(who.admin)
  await expect(signIn.page).toHaveURL('/')
})

test('signing out ends the session, for whoever kept its cookie too', async ({
  openAs,
  playwright,
  baseURL,
}) => {
  const { people: who } = await people()
  const page = await openAs(who.checker)
  const kept = await page.context().storageState()
  await page.goto('/')
  await page.getByRole('button', { name: 'Account of Checker' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  const replay = await playwright.request.newContext({ baseURL, storageState: kept })
  await expectRefused(replay)
  await replay.dispose()
})

test('a session that an admin ended is refused', async ({ openAs, requestAs }) => {
  const { people: who } = await people()
  const request = await requestAs(who.checker)
  expect((await request.get('/', { maxRedirects: 0 })).status()).toBe(200)
  await endSessions(who.admin.actor, { memberId: who.checker.actor.memberId })
  await expectRefused(request)
  const page = await openAs(who.checker)
  await page.goto('/')
  await expect(page).toHaveURL('/')
})

test('a callback to another origin is ignored', async ({ openAs }) => {
  const { people: who } = await people()
  for (const elsewhere of ['https://elsewhere.example/', '//elsewhere.example', 'javascript:alert(1)']) {
    const signIn = new SignInPage(await openAs(null))
    await signIn.page.goto(`/sign-in?callbackUrl=${encodeURIComponent(elsewhere)}`)
    await signIn.submit(who.checker)
    await expect(signIn.page).toHaveURL('/')
  }
})

test('a callback to another origin is ignored by the endpoint, too', async ({ requestAs }) => {
  const { people: who } = await people()
  const request = await requestAs(null)
  const csrf: { csrfToken: string } = await (await request.get('/api/auth/csrf')).json()
  const { email, password }: Person = who.checker
  const form = { ...csrf, email, password, callbackUrl: 'https://elsewhere.example/' }
  const answer = await request.post('/api/auth/callback/credentials', { form, maxRedirects: 0 })
  expect(answer.status()).toBe(302)
  expect(new URL(answer.headers().location, 'http://localhost').hostname).toBe('localhost')
})

async function expectRefused(request: import('@playwright/test').APIRequestContext) {
  const page = await request.get('/', { maxRedirects: 0 })
  expect([303, 307]).toContain(page.status())
  expect(page.headers().location).toMatch(/\/sign-in/)
  expect((await request.get('/api/articles')).status()).toBe(401)
}

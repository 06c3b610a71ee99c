import type { APIRequestContext, APIResponse } from '@playwright/test'
import type { Outcome } from '@/lib/auth/form-action'
import { addSpeaker } from '@/lib/speakers/commands'
import { AddSpeaker } from '@/lib/speakers/model'
import { ACTIONS, ON_ONESELF } from '../action-table'
import { listActions, listHandlers, listPages, readActionReferences } from '../app-folder'
import { callAction } from '../call-action'
import { type Estate, makeEstate, SECRETS } from '../estate'
import { makeArticle, makeNewsroom, makeSource, type Person } from '../factories'
import { changedTables, fingerprint } from '../fingerprint'
import { expect, test } from '../fixtures'
import { HANDLERS, PAGES, type Route } from '../route-table'

const OWN = 'Bridge to Close\n\n“It is shut,” Mayor Ada Finch said.\n'

/** One for all tests here, since whoever comes to it may change nothing; a row that changed fails the test that did it. */
let house: ReturnType<typeof buildHouse> | undefined
function makeHouse() {
  house ??= buildHouse()
  return house
}

/** A restricted article, and those who are not on it: a stranger with the highest role, and three of the same newsroom. */
async function buildHouse() {
  const { people } = await makeNewsroom({
    editor: 'MEMBER',
    checker: 'MEMBER',
    lawyer: 'MEMBER',
    colleague: 'MEMBER',
    head: 'HEAD',
    admin: 'ADMIN',
  })
  const elsewhere = await makeNewsroom({ stranger: 'HEAD' })
  return { people, estate: await makeEstate(people, 'RESTRICTED'), stranger: elsewhere.people.stranger }
}

const inTable = (table: object) => Object.keys(table).sort()

test.describe('the tables of these tests', () => {
  test('name every page, handler and action there is, and no other', () => {
    expect(listPages().sort()).toEqual(inTable(PAGES))
    expect(listHandlers().sort()).toEqual(inTable(HANDLERS))
    expect(listActions().sort()).toEqual([...Object.keys(ACTIONS), ...ON_ONESELF].sort())
  })
})

test.describe('without a session', () => {
  test('nothing answers but sign-in, its endpoints and the sign of health', async ({ requestAs }) => {
    const { estate } = await makeHouse()
    const nobody = await requestAs(null)
    for (const [name, page] of Object.entries(PAGES)) {
      const path = page.path(estate)
      const answer = await nobody.get(path, { maxRedirects: 0 })
      if (page.wall === 'open') continue
      expect.soft(answer.status(), name).toBe(303)
      expect.soft(answer.headers().location, name).toBe(`/sign-in?callbackUrl=${encodeURIComponent(path)}`)
    }
    for (const [name, handler] of Object.entries(HANDLERS)) {
      const answer = await send(nobody, name, handler, estate)
      expect.soft(answer.status(), name).toBe(handler.wall === 'open' ? 200 : 401)
    }
    expect.soft((await nobody.get('/no-such-page', { maxRedirects: 0 })).status()).toBe(303)
    expect.soft((await nobody.get('/api/no-such-handler')).status()).toBe(401)
  })

  test('no action does anything', async ({ requestAs }) => {
    const { estate } = await makeHouse()
    const nobody = await requestAs(null)
    const before = await fingerprint(estate.newsroomId)
    for (const [name, { id }] of readActionReferences()) {
      const { outcome } = await callAction(
        nobody,
        { id, path: '/sign-in' },
        ACTIONS[name]?.input(estate) ?? {},
      )
      expect.soft(['SIGNED_OUT', null], name).toContain(codeOf(outcome))
    }
    expect(await fingerprint(estate.newsroomId)).toEqual(before)
  })
})

test.describe('another newsroom’s member', () => {
  test('gets 404 from every page and handler of a thing, and no word of it from any other', async ({
    requestAs,
  }) => {
    const { estate, stranger } = await makeHouse()
    await expectNothing(await requestAs(stranger), estate, ['newsroom', 'article'], SECRETS)
  })

  test('changes no row by any action', async ({ requestAs }) => {
    const { estate, stranger } = await makeHouse()
    await expectNoChange(await requestAs(stranger), stranger, estate, ['newsroom', 'article'])
  })
})

test.describe('a colleague outside a restricted article', () => {
  for (const role of ['colleague', 'head', 'admin'] as const) {
    test(`as ${role} gets 404 from every page and handler of it, and no word of it from any other`, async ({
      requestAs,
    }) => {
      const { estate, people } = await makeHouse()
      // a head of checking is told its title, to be able to put themself on it, which is an event
      const secrets = role === 'head' ? SECRETS.filter((words) => words !== 'Harbour Ledger') : SECRETS
      await expectNothing(await requestAs(people[role]), estate, ['article'], secrets)
    })

    test(`as ${role} changes no row by any action`, async ({ requestAs }) => {
      const { estate, people } = await makeHouse()
      await expectNoChange(await requestAs(people[role]), people[role], estate, ['article'])
    })
  }
})

test.describe('a restricted source', () => {
  test('is not there for somebody on its article who is none of its readers', async ({ requestAs }) => {
    const { estate, people } = await makeHouse()
    const { articleId, closedSourceId } = estate
    const lawyer = await requestAs(people.lawyer)
    for (const path of [
      `/articles/${articleId}/sources/${closedSourceId}`,
      `/api/sources/${closedSourceId}/file`,
    ])
      expect.soft((await lawyer.get(path)).status(), path).toBe(404)
    for (const path of [`/articles/${articleId}/sources`, `/articles/${articleId}/history`])
      expectNoWord(path, await (await lawyer.get(path)).text(), ['Ledger tape two'])
    const reader = await requestAs(people.editor)
    expect((await reader.get(`/api/sources/${closedSourceId}/file`)).status()).toBe(200)
  })
})

test.describe('what another site sends', () => {
  const FOREIGN = [
    { Origin: 'https://elsewhere.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ] as const

  test('is refused by every handler that takes something', async ({ requestAs }) => {
    const { estate, people } = await makeHouse()
    const editor = await requestAs(people.editor)
    const before = await fingerprint(estate.newsroomId)
    for (const [name, handler] of Object.entries(HANDLERS)) {
      if (name.startsWith('GET') || handler.wall === 'open') continue
      for (const headers of FOREIGN) {
        const answer = await send(editor, name, handler, estate, headers)
        expect.soft(answer.status(), `${name} ${JSON.stringify(headers)}`).toBe(403)
      }
    }
    expect(changedTables(before, await fingerprint(estate.newsroomId))).toEqual([])
  })

  test('is no action', async ({ requestAs }) => {
    const { estate, people } = await makeHouse()
    const editor = await requestAs(people.editor)
    const before = await fingerprint(estate.newsroomId)
    const references = readActionReferences()
    for (const [name, { input }] of Object.entries(ACTIONS)) {
      const reference = references.get(name)
      const path = PAGES[reference?.pages[0] ?? '']?.path(estate) ?? '/'
      const call = { id: reference?.id ?? '', path, headers: { Origin: 'https://elsewhere.example' } }
      const { outcome } = await callAction(editor, call, input(estate))
      expect.soft(outcome, name).toBeNull()
    }
    expect(changedTables(before, await fingerprint(estate.newsroomId))).toEqual([])
  })
})

async function expectNothing(
  request: APIRequestContext,
  estate: Estate,
  closed: readonly Route['wall'][],
  secrets: readonly string[],
) {
  const before = await fingerprint(estate.newsroomId)
  for (const [name, page] of Object.entries(PAGES)) {
    const answer = await request.get(page.path(estate))
    if (closed.includes(page.wall)) expect.soft(answer.status(), name).toBe(404)
    expectNoWord(name, await answer.text(), secrets)
    // what a click on a link fetches: its status is sent before the page is drawn, so the words alone tell
    const partial = await request.get(page.path(estate), { headers: { RSC: '1' } })
    expectNoWord(name, await partial.text(), secrets)
  }
  for (const [name, handler] of Object.entries(HANDLERS)) {
    const answer = await send(request, name, handler, estate)
    if (closed.includes(handler.wall)) expect.soft(answer.status(), name).toBe(404)
    expectNoWord(name, await answer.text(), secrets)
  }
  expect(changedTables(before, await fingerprint(estate.newsroomId))).toEqual([])
}

function expectNoWord(name: string, body: string, secrets: readonly string[]) {
  expect
    .soft(
      secrets.filter((words) => body.includes(words)),
      name,
    )
    .toEqual([])
}

function send(
  request: APIRequestContext,
  name: string,
  { path, form }: Route,
  estate: Estate,
  headers: Readonly<Record<string, string>> = {},
): Promise<APIResponse> {
  const [method] = name.split(' ')
  const multipart =
    form && Object.fromEntries(Object.entries(form).map(([field, value]) => [field, partOf(field, value)]))
  return request.fetch(path(estate), { method, multipart, headers, maxRedirects: 0 })
}

const partOf = (field: string, value: string) =>
  field === 'file' ? { name: 'draft.txt', mimeType: 'text/plain', buffer: Buffer.from(value) } : value

/** Sends every action, from a page where it belongs, about things that are closed to the intruder. */
async function expectNoChange(
  request: APIRequestContext,
  intruder: Person,
  estate: Estate,
  closed: readonly Route['wall'][],
) {
  const own = await makeOwn(intruder, estate)
  for (const page of Object.values(PAGES)) await request.get(page.path(own))
  const references = readActionReferences()
  const before = await fingerprint(estate.newsroomId)
  const home = await fingerprint(intruder.actor.newsroomId)
  for (const [name, attempt] of Object.entries(ACTIONS)) {
    if (!closed.includes(attempt.wall)) continue
    if (attempt.openToHead && isOwnHead(intruder, estate)) continue
    const reference = references.get(name)
    expect(reference, `${name} is in the build`).toBeDefined()
    const path = PAGES[reference?.pages[0] ?? '']?.path(own) ?? '/'
    const { outcome } = await callAction(request, { id: reference?.id ?? '', path }, attempt.input(estate))
    expect.soft(codeOf(outcome), name).toBe('NOT_FOUND')
  }
  expect(changedTables(before, await fingerprint(estate.newsroomId))).toEqual([])
  expect(changedTables(home, await fingerprint(intruder.actor.newsroomId))).toEqual([])
}

const isOwnHead = ({ actor }: Person, { newsroomId }: Estate) =>
  actor.role === 'HEAD' && actor.newsroomId === newsroomId

/** The intruder's own things, to stand on pages that are open to them. */
async function makeOwn(intruder: Person, estate: Estate): Promise<Estate> {
  const articleId = await makeArticle({ people: [[intruder, 'EDITOR']], text: OWN })
  const sourceId = await makeSource(intruder, { articleId, title: 'Tape', text: 'FINCH: It is shut.\n' })
  const { speakerId } = await addSpeaker(
    intruder.actor,
    AddSpeaker.parse({ name: 'Ada Finch', kind: 'PERSON' }),
  )
  return { ...estate, articleId, sourceId, speakerId }
}

const codeOf = (outcome: Outcome<unknown> | null) => outcome && (outcome.ok ? 'DONE' : outcome.code)

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isFromHere } from './same-origin'

const sent = (method: string, headers: Record<string, string>) =>
  isFromHere(
    new Request('http://desk.example/api/x', { method, headers: { host: 'desk.example', ...headers } }),
  )

it('a write from another site, or from a page without an origin, is told from our own', () => {
  const cases: [boolean, Record<string, string>][] = [
    [true, { 'sec-fetch-site': 'same-origin', origin: 'http://desk.example' }],
    [true, { origin: 'http://desk.example' }],
    [true, { origin: 'https://public.example', 'x-forwarded-host': 'public.example' }],
    [true, {}],
    [false, { 'sec-fetch-site': 'cross-site' }],
    [false, { 'sec-fetch-site': 'same-site', origin: 'http://desk.example' }],
    [false, { origin: 'http://evil.example' }],
    [false, { origin: 'http://desk.example.evil.example' }],
    [false, { origin: 'null' }],
  ]
  for (const [expected, headers] of cases)
    assert.equal(sent('POST', headers), expected, JSON.stringify(headers))
})

it('a read may come from anywhere: it shows nothing to the site that sent it', () => {
  assert.equal(sent('GET', { 'sec-fetch-site': 'cross-site' }), true)
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ownPath } from './own-path'

describe('where to go after signing in', () => {
  const cases = [
    ['a path with its query', '/articles?show=all', '/articles?show=all'],
    ['the full address of this host', 'https://desk.example/members', '/members'],
    ['nothing', undefined, '/'],
    ['another host', 'https://elsewhere.example/articles', '/'],
    ['another host without a scheme', '//elsewhere.example/articles', '/'],
    ['another host behind backslashes', '/\\elsewhere.example', '/'],
    ['slashes that hide another host', 'https://desk.example//elsewhere.example', '/elsewhere.example'],
    ['a script', 'javascript:alert(1)', '/'],
    ['the sign-in page itself', '/sign-in?callbackUrl=/sign-in', '/'],
  ] as const
  for (const [name, wanted, expected] of cases)
    it(`${name} → ${expected}`, () => assert.equal(ownPath(wanted, 'desk.example'), expected))
})

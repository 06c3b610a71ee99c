import assert from 'node:assert/strict'
import { it } from 'node:test'
import { extract } from './extract'

it('what somebody did not say, or says no to, is a denial', () => {
  const table: readonly (readonly [text: string, cueClass: string])[] = [
    ['Ruiz said that the bridge was safe.', 'neutral'],
    ['Ruiz did not say that the bridge was safe.', 'denial'],
    ['Ruiz never said “I quit the council.”', 'denial'],
    ['Ruiz claimed that the bridge was safe.', 'loaded'],
    ['Ruiz made the claim that the bridge was safe.', 'loaded'],
    ['Ruiz rejected the claim that the bridge was rotten.', 'denial'],
  ]
  for (const [text, cueClass] of table) {
    const { attributions } = extract(text)
    assert.deepEqual(
      attributions.map((a) => a.cueClass),
      [cueClass],
      text,
    )
  }
})

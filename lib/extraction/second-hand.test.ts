import assert from 'node:assert/strict'
import { it } from 'node:test'
import { extract } from './extract'

it('second-hand speech is one statement of the teller, marked with whose words are told', () => {
  const table: readonly (readonly [text: string, relayed: string | null])[] = [
    ['Ana Ruiz said Bo Lee told her “the bridge is closed”.', 'Bo Lee told'],
    ['Ana Ruiz said that Bo Lee had denied closing the bridge.', 'Bo Lee denied'],
    ['Ana Ruiz said that she told Bo Lee to close the bridge.', null],
    ['Ana Ruiz said that Bo Lee thinks the bridge is closed.', null],
    ['Ana Ruiz said the bridge was closed.', null],
    ['Bo Lee said the bridge was closed, Ana Ruiz said.', 'Bo Lee said'],
    ['Bo Lee told her the bridge was closed, according to Ana Ruiz.', 'Bo Lee told'],
  ]
  for (const [text, relayed] of table) {
    const { attributions } = extract(text)
    assert.equal(attributions.length, 1, text)
    const { relays, speakerEntity } = attributions[0]
    assert.equal(speakerEntity, 'Ana Ruiz')
    assert.equal(
      relays && [...relays.speaker, relays.cue].map((s) => text.slice(...s)).join(' '),
      relayed,
      text,
    )
  }
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from './extract'

const read = (text: string) => {
  const [first] = extract(text).attributions
  const words = (span: readonly [number, number] | null) => (span ? text.slice(...span) : null)
  return { cueClass: first.cueClass, when: words(first.when), where: words(first.where) }
}

describe('when, where and how it was said', () => {
  it('reads the day and the occasion around the cue', () => {
    assert.deepEqual(read('“It is closed,” Ana Ruiz said during a press briefing on Monday.'), {
      cueClass: 'neutral',
      when: 'Monday',
      where: 'a press briefing',
    })
  })

  it('takes no day out of the words themselves', () => {
    assert.deepEqual(read('Ana Ruiz admitted that the bridge closed on Monday.'), {
      cueClass: 'loaded',
      when: null,
      where: null,
    })
  })
})

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

  it('takes all words that place the day, and no bare stretch of time', () => {
    const table: readonly (readonly [string, string | null])[] = [
      ['On Monday and Tuesday, Ana Ruiz said that the bridge was closed.', 'Monday and Tuesday'],
      ['Ana Ruiz said two days ago that the bridge was closed.', 'two days ago'],
      ['Ana Ruiz said last Monday that the bridge was closed.', 'last Monday'],
      ['“It is closed,” Ana Ruiz said at 11 p.m. GMT on Monday.', '11 p.m. GMT on Monday'],
      ['“It is closed,” Ana Ruiz said this morning.', 'this morning'],
      ['“It is closed,” Ana Ruiz said at the time.', null],
      ['„Die Brücke ist gesperrt“, sagte der Bürgermeister am vergangenen Montag.', 'vergangenen Montag'],
    ]
    for (const [text, when] of table) assert.equal(read(text).when, when, text)
  })

  it('takes only what the clause of the cue says', () => {
    const table: readonly (readonly [text: string, when: string | null, where: string | null])[] = [
      ['“We won,” Ana Ruiz said outside the court in Hull.', null, 'the court in Hull'],
      ['In 2019, Ana Ruiz said that the bridge was safe.', '2019', null],
      ['Two days later, Ana Ruiz said that it had fallen.', 'Two days later', null],
      ['Ana Ruiz said she resigned in March.', null, null],
      ['Ana Ruiz, who left in May, said that it was late.', null, null],
      ['When the bridge fell in May, Ana Ruiz said that it was late.', null, null],
      ['“No,” said Ana Ruiz, who left in May, on Monday.', 'Monday', null],
      ['Ana Ruiz said on Monday it was late, but on Tuesday she said it was not.', 'Monday', null],
      ['According to the report, the bridge is safe.', null, null],
    ]
    for (const [text, when, where] of table) {
      const found = read(text)
      assert.deepEqual([found.when, found.where], [when, where], text)
    }
  })

  it('takes no day out of the words themselves', () => {
    assert.deepEqual(read('Ana Ruiz admitted that the bridge closed on Monday.'), {
      cueClass: 'loaded',
      when: null,
      where: null,
    })
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadDayReader } from './load-day-reader'

/** A Thursday. */
const publishedOn = '2026-10-08'

const TABLES: Readonly<Record<string, readonly (readonly [words: string, day: string | null])[]>> = {
  en: [
    ['Monday', '2026-10-05'],
    ['late Monday', '2026-10-05'],
    ['Monday night', '2026-10-05'],
    ['early Monday morning', '2026-10-05'],
    ['Friday evening', '2026-10-02'],
    ['Thursday', '2026-10-08'],
    ['yesterday', '2026-10-07'],
    ['today', '2026-10-08'],
    ['last night', '2026-10-07'],
    ['this morning', '2026-10-08'],
    ['two days ago', '2026-10-06'],
    ['Oct. 5', '2026-10-05'],
    ['5 October', '2026-10-05'],
    ['5 October 2025', '2025-10-05'],
    ['Thursday, Oct. 1', '2026-10-01'],
    ['Friday, Oct. 1', null],
    ['Dec. 30', null],
    ['Oct. 20', null],
    ['last Monday', null],
    ['this Monday', null],
    ['next Monday', null],
    ['next week', null],
    ['last week', null],
    ['a week ago', null],
    ['weekend', null],
    ['tomorrow', null],
    ['October', null],
    ['May', null],
    ['morning', null],
    ['noon', null],
    ['2019', null],
    ['recently', null],
    ['Monday and Tuesday', null],
    ['Monday to Wednesday', null],
    ['February 30', null],
    ['', null],
  ],
  de: [
    ['Montag', '2026-10-05'],
    ['am Montag', '2026-10-05'],
    ['am späten Montag', '2026-10-05'],
    ['Montagabend', '2026-10-05'],
    ['Sonnabend', '2026-10-03'],
    ['gestern', '2026-10-07'],
    ['gestern Abend', '2026-10-07'],
    ['heute', '2026-10-08'],
    ['heute Morgen', '2026-10-08'],
    ['vorgestern', '2026-10-06'],
    ['vor zwei Tagen', '2026-10-06'],
    ['5. Oktober', '2026-10-05'],
    ['am 5. Oktober 2025', '2025-10-05'],
    ['Dienstag, 6. Oktober', '2026-10-06'],
    ['letzten Montag', null],
    ['vergangenen Montag', null],
    ['nächste Woche', null],
    ['diese Woche', null],
    ['morgen', null],
    ['Oktober', null],
  ],
}

describe('the day on which something was said', () => {
  for (const [language, table] of Object.entries(TABLES))
    it(`is read from words and the day of publication (${language}), and is open where they are`, async () => {
      const read = await loadDayReader(language)
      assert.ok(read)
      const found = table.map(([words]) => [words, read(words, { publishedOn }).day])
      assert.deepEqual(found, table)
    })

  it('says why it is open', async () => {
    const read = await loadDayReader('en')
    assert.equal(read?.('last Monday', { publishedOn }).reason, 'Which week is meant is open.')
    assert.equal(read?.('tomorrow', { publishedOn }).reason, 'The day is after publication.')
  })

  it('crosses the turn of the year', async () => {
    const read = await loadDayReader('en')
    assert.equal(read?.('Dec. 30', { publishedOn: '2026-01-02' }).day, '2025-12-30')
  })

  it('is the newsroom’s where an hour of another zone is given', async () => {
    const read = await loadDayReader('en')
    const late = '11 p.m. GMT on Monday'
    assert.equal(read?.(late, { publishedOn }).day, '2026-10-05')
    assert.equal(read?.(late, { publishedOn, zone: 'Asia/Tokyo' }).day, '2026-10-06')
    assert.equal(read?.(late, { publishedOn, zone: 'America/New_York' }).day, '2026-10-05')
    assert.equal(read?.('11 p.m. on Monday', { publishedOn, zone: 'Asia/Tokyo' }).day, '2026-10-05')
  })

  it('is not read in a language without a parser', async () => {
    assert.equal(await loadDayReader('xx'), null)
  })
})

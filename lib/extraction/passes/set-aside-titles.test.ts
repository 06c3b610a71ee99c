import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asideLines, statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, aside: readonly string[]])[] = [
  ['a title of a work', 'She spoke on NBC’s “Meet the Press” before lunch.', ['title | “Meet the Press”']],
  [
    'a title behind the word for its work',
    'Ruiz sang in her show, “Bridge Today,” in May.',
    ['title | “Bridge Today,”'],
  ],
  ['what somebody sings', 'In May she sang “Let It Fall” and left.', ['title | “Let It Fall”']],
  ['what is written on a sign is words', 'In May a sign read “Let It Fall” and hung there.', []],
  ['a nickname', 'James “Whitey” Bulger left the town.', ['nickname | “Whitey”']],
  ['a term', 'They joined the so-called “birther” movement last year.', ['term | “birther”']],
  ['a lost mark', 'The bridge was “closed for ever.\n\nNobody came back.', ['unclosed | “']],
  [
    'a lost mark, where the next paragraph opens with another',
    '“It is closed, Ruiz said. It rained.\n\n“It won’t reopen,” Lee said.',
    ['unclosed | “'],
  ],
  ['signs alone', '“👍” tweeted Ruiz. “—!?” said Lee.', ['other | “👍”', 'other | “—!?”']],
  ['speech is never set aside for its length', 'Ruiz said “no” and left.', []],
]

describe('marks that hold no speech', () => {
  for (const [says, text, aside] of TABLE) it(says, () => assert.deepEqual(asideLines(text), aside))

  it('signs speak as nobody', () => {
    for (const text of ['“👍” tweeted Ruiz.', '“—!?” said Lee.']) assert.deepEqual(statementLines(text), [])
  })
})

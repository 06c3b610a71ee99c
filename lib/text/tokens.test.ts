import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { slice } from './span'
import { wordsOf } from './tokens'

describe('wordsOf', () => {
  const rows: readonly [what: string, text: string, words: string][] = [
    ['parts words at spaces and marks', 'Well, yes: no.', 'Well|yes|no'],
    ['keeps an apostrophe inside a word', "don’t y'all we'd've", "don’t|y'all|we'd've"],
    ['leaves a possessive plural without its mark', "the workers' hall", 'the|workers|hall'],
    ['parts words at hyphens', 'a long-term plan', 'a|long|term|plan'],
    ['keeps the separators of a number', '1,200.50 and 14:05', '1,200.50|and|14:05'],
    ['keeps a thin space inside a number', '10\u2009000 people', '10\u2009000|people'],
    ['does not join two numbers over a plain space', 'in 2019 300 people', 'in|2019|300|people'],
    ['keeps what is written onto a number', 'the 21st at 5pm in the 90s', 'the|21st|at|5pm|in|the|90s'],
    ['keeps the dots of initials', 'the U.S. at 5 p.m. now', 'the|U.S.|at|5|p.m.|now'],
    ['reads the signs that are said', '$5 & 10%', '$|5|&|10|%'],
    ['keeps letters with marks whole', 'Lo\u0301pez naïve', 'Lo\u0301pez|naïve'],
    ['takes an ideograph as a word', '東京 is', '東|京|is'],
    ['reads right-to-left words', 'قال الوزير', 'قال|الوزير'],
    ['finds no word in marks and pictures', '… “” 👍 –', ''],
  ]
  for (const [what, text, words] of rows) {
    it(what, () =>
      assert.equal(
        wordsOf(text)
          .map((word) => slice(text, word.span))
          .join('|'),
        words,
      ),
    )
  }

  it('says which words are numbers and which are signs', () => {
    assert.deepEqual(
      wordsOf('pay $5 now').map((word) => word.kind),
      ['word', 'sign', 'number', 'word'],
    )
  })
})

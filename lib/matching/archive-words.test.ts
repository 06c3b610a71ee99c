import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { archiveWords } from './archive-words'

describe('the words looked up in the archive', () => {
  const lines: readonly [quote: string, words: string][] = [
    ['We’ll close 14 beds at Millrace', '14 millrace close beds'],
    ['It is what it is', ''],
    ['Don’t you think they’re the inspector’s?', 'inspectors'],
    ['“Nein”, sagte die Bürgermeisterin', 'bürgermeisterin sagte nein die'],
    ['… — “!?”', ''],
    ['👍 قال الوزير', 'الوزير قال'],
  ]
  for (const [quote, words] of lines)
    it(`of “${quote}” are “${words}”`, () => assert.equal(archiveWords(quote), words))

  it('are eight at most, each once, however long the quote', () => {
    const quote = Array.from({ length: 5000 }, (_, i) => `word${i % 700}`).join(' ')
    const words = archiveWords(quote).split(' ')
    assert.deepEqual([words.length, new Set(words).size], [8, 8])
  })
})

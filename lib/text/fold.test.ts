import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fold, foldText, unfoldSpan } from './fold'

describe('fold', () => {
  const same: readonly [what: string, a: string, b: string][] = [
    ['curly and straight marks', '“Don’t,” she said', '"don\'t," she said'],
    ['no-break and plain spaces', '10\u00a0000\u202fpeople', '10 000 people'],
    ['composed and decomposed letters', 'café', 'cafe\u0301'],
    ['ligatures and their letters', 'ﬁnal oﬃce', 'final office'],
    ['one ellipsis and three dots', 'well…', 'well...'],
    ['dashes of every width', 'a – b — c', 'a - b - c'],
    ['words with soft hyphens in them', 'in\u00adspec\u00adtor', 'inspector'],
  ]
  for (const [what, a, b] of same) {
    it(`makes ${what} one`, () => assert.equal(fold(a).text, fold(b).text))
  }

  it('keeps accents unless told to fold them', () => {
    assert.notEqual(foldText('López'), foldText('Lopez'))
    assert.equal(foldText('López Øre', { accents: 'fold' }), 'lopez ore')
  })

  it('never turns a superscript into a digit', () => assert.notEqual(foldText('10²'), foldText('102')))

  it('keeps capitals when asked', () => assert.equal(foldText('“US”', { case: 'keep' }), '"US"'))

  it('leads every stretch back to the original', () => {
    const text = 'A\u00adB “cafe\u0301” oﬃce… 👍 end'
    const folded = fold(text)
    const back = (words: string): string => {
      const at = folded.text.indexOf(words)
      return text.slice(...unfoldSpan(folded, [at, at + words.length]))
    }
    assert.equal(back('café'), 'cafe\u0301')
    assert.equal(back('office'), 'oﬃce')
    assert.equal(back('...'), '…')
    assert.equal(back('end'), 'end')
    assert.deepEqual(unfoldSpan(folded, [0, 0]), [0, 0])
  })

  it('holds for an empty text, for marks alone and for lone surrogates', () => {
    assert.equal(fold('').text, '')
    assert.deepEqual(unfoldSpan(fold(''), [0, 0]), [0, 0])
    assert.equal(fold('\ud800a').starts.length, fold('\ud800a').text.length)
    assert.equal(foldText('\u0301'), '\u0301')
  })
})

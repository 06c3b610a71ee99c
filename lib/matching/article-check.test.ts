import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../extraction/extract'
import { checkArticle, exitCodeOf } from './article-check'
import { AP_STRICT, MAGAZINE } from './house-style'
import { indexShelf } from './shelf-index'

const said = "We don't want to sell the ferry. The engine was repaired by three people in May."
const shelf = indexShelf([
  { source: 'tape.txt', paragraph: 0, start: 0, end: said.length, text: said, speaker: 'ADA QUILL' },
])
const check = (quote: string, style = MAGAZINE, on = shelf) => {
  const text = `The ferry stays in Lower Halden. “${quote},” Ada Quill said on Monday.`
  return checkArticle(text, extract(text), on, style)
}

describe('checkArticle', () => {
  it('gives each statement its speaker, its finding and its place', () => {
    const [claim] = check('The engine was repaired by three people in May')
    assert.equal(claim.finding, 'VERBATIM')
    assert.equal(claim.speaker, 'Ada Quill')
    assert.equal(claim.parts[0].match.evidence[0].source, 'tape.txt')
  })

  it('exits 0 when all is as said, 1 when the sense changed', () => {
    assert.equal(exitCodeOf(check('The engine was repaired by three people in May')), 0)
    assert.equal(exitCodeOf(check('We want to sell the ferry')), 1)
  })

  it('exits 1 when the style forbids what another allows', () => {
    assert.equal(exitCodeOf(check('We do not want to sell the ferry', MAGAZINE)), 0)
    assert.equal(exitCodeOf(check('We do not want to sell the ferry', AP_STRICT)), 1)
  })

  it('exits 2 when there was nothing to check against', () => {
    const claims = check('We want to sell the ferry', MAGAZINE, indexShelf([]))
    assert.equal(claims[0].finding, 'NOT_CHECKED')
    assert.equal(exitCodeOf(claims), 2)
  })

  it('reads a quote interrupted by its cue as one, and says how far apart its parts were said', () => {
    const turns = [
      ['ADA QUILL', 'We never took a penny from the ferry company.'],
      ['REPORTER', 'And your seat on the council?'],
      ['ADA QUILL', 'I gave it up in May.'],
    ].map(([speaker, text], paragraph) => {
      const start = paragraph * 100
      return { source: 'tape', paragraph, start, end: start + text.length, text, speaker }
    })
    const text =
      '“I gave it up in May,” Ada Quill said on Monday. “We never took a penny from the ferry company.”'
    const [claim] = checkArticle(
      text,
      extract(text),
      indexShelf(turns),
      null,
      (place) => place.paragraph * 60_000,
    )
    assert.equal(claim.finding, 'SPLICED')
    assert.deepEqual(
      claim.parts[0].joints.map(({ words }) => words),
      [
        'Part 2 was said 2 turns (2 min) before part 1; the print turns their order round; REPORTER spoke in between.',
      ],
    )
    const whole = '“We don’t want,” Ada Quill said on Monday, “to sell the ferry.”'
    const [asSaid] = checkArticle(whole, extract(whole), shelf, null)
    assert.deepEqual(
      [asSaid.finding, asSaid.parts.length, asSaid.parts[0].match.edits.map(({ type }) => type)],
      ['TYPOGRAPHY', 1, ['TYPOGRAPHY']],
    )
  })

  it('holds no “She” against a turn that may be hers', () => {
    const text = 'It rained in Halden. She said “we don’t want to sell the ferry” on Monday.'
    const [{ speaker, finding, also }] = checkArticle(text, extract(text), shelf, null)
    assert.deepEqual([speaker, finding, also], ['She', 'PARAPHRASE_SUPPORTED', ['TYPOGRAPHY']])
  })

  it('exits 2 where a quote has lost its closing mark', () => {
    const text = '“The engine was repaired by three people in May, Ada Quill said. It rained.'
    const [claim] = checkArticle(text, extract(text), shelf, null)
    assert.deepEqual([claim.finding, claim.isUnclosed, exitCodeOf([claim])], ['VERBATIM', true, 2])
  })

  it('exits 0 for an article without statements', () => assert.equal(exitCodeOf([]), 0))
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../extraction/extract'
import { checkArticle, exitCodeOf } from './article-check'
import { matchClaim } from './match-claim'
import { indexShelf } from './shelf-index'

const shelfOf = (turns: readonly (readonly [speaker: string | null, text: string])[]) =>
  indexShelf(
    turns.map(([speaker, text], paragraph) => {
      const start = paragraph * 1000
      return { source: 'tape', paragraph, start, end: start + text.length, text, speaker }
    }),
  )

const GERMAN = 'Die Brücke war nicht sicher. Wir haben das seit Jahren gewusst, und niemand hat etwas getan.'
const interview = shelfOf([
  ['REPORTER', 'When did you hear about the bridge, and who told you that it was in a bad state?'],
  ['ADA QUILL', GERMAN],
])
const TRUE_RENDERING = 'We have known for years that the bridge was not safe'
const asked = (quote: string, speaker: string | null = 'Ada Quill', kind = 'direct') => ({
  quote,
  speaker,
  kind,
})

describe('a quote whose speaker talks another language', () => {
  it('is a translation, with the turns that it may render', () => {
    for (const kind of ['direct', 'indirect']) {
      const match = matchClaim(asked(TRUE_RENDERING, 'Ada Quill', kind), interview)
      assert.equal(match.finding, 'TRANSLATED', kind)
      assert.deepEqual(match.evidence, [])
      assert.deepEqual(
        match.candidates.map(({ speaker }) => speaker),
        ['ADA QUILL'],
      )
    }
  })

  it('is not found where somebody else is the foreign one', () => {
    assert.equal(matchClaim(asked(TRUE_RENDERING, 'A reporter'), interview).finding, 'NOT_FOUND')
    const other = shelfOf([
      ['ADA QUILL', 'We never had the money for it, and nobody wanted to hear about that.'],
      ['TOM ERB', GERMAN],
    ])
    assert.equal(matchClaim(asked('The harbour was built by our own people'), other).finding, 'NOT_FOUND')
  })

  it('is not found in a shelf of its own language', () => {
    const quote = 'Der Hafen wurde von unseren eigenen Leuten gebaut'
    assert.equal(matchClaim(asked(quote), interview).finding, 'NOT_FOUND')
  })

  it('is told by few words only where a small word tells their language', () => {
    const english = shelfOf([
      ['ADA QUILL', 'The trial ended in June and the data were sent to the regulator.'],
    ])
    for (const quote of ['Bollocks', 'I forgot', 'I spoke to nobody'])
      assert.equal(matchClaim(asked(quote), english).finding, 'NOT_FOUND', quote)
    assert.equal(matchClaim(asked('Bollocks'), interview).finding, 'NOT_FOUND')
    assert.equal(matchClaim(asked('The harbour is closed'), interview).finding, 'TRANSLATED')
  })

  it('is compared word by word where it is printed as it was said', () => {
    assert.equal(matchClaim(asked('Die Brücke war nicht sicher'), interview).finding, 'VERBATIM')
  })
})

describe('an article with translated quotes', () => {
  const check = (text: string) => checkArticle(text, extract(text), interview, null)

  it('says so of each, and is not checked', () => {
    const claims = check(`“${TRUE_RENDERING},” Ada Quill said on Monday.`)
    assert.equal(claims[0].finding, 'TRANSLATED')
    assert.equal(exitCodeOf(claims), 2)
  })

  it('reads the language of a short fragment from its statement', () => {
    const [claim] = check('Ada Quill said the bridge had been “unsafe” for many years and nobody listened.')
    assert.equal(claim.kind, 'mixed')
    assert.equal(claim.finding, 'TRANSLATED')
  })

  it('finds no translation in words of the language that is spoken', () => {
    const [claim] = check(
      'Ada Quill said of the bridge “Wir haben den Hafen seit Jahren verkauft”, and left.',
    )
    assert.equal(claim.finding, 'NOT_FOUND')
    assert.equal(exitCodeOf([claim]), 1)
  })
})

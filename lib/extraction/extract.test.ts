import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { segment } from '../text/paragraphs'
import { pairQuotationMarks } from '../text/quotation-marks'
import { extract } from './extract'
import { findFault, oddString, seeded } from './odd-strings'

const articles = ['gum-news', 'hand-written'].flatMap((name) =>
  readFileSync(new URL(`./gold/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text),
)

describe('extract', () => {
  it('throws on no string, and every span slices its text', () => {
    const random = seeded(20261124)
    const corpus = articles.join('\n')
    for (let i = 0; i < 600; i++) {
      const text = oddString(random, corpus)
      const copy = `${text}`
      assert.equal(findFault(text, extract(text)), null, JSON.stringify(text))
      assert.equal(text, copy)
    }
  })

  it('gives nothing of nothing', () => {
    assert.deepEqual(extract(''), { language: 'en', attributions: [], setAside: [], cast: [] })
  })

  it('reads a long line and thousands of marks', () => {
    for (const text of [
      'word '.repeat(40_000),
      '“a” "b" '.repeat(5_000),
      'Anna Smith Bob Jones '.repeat(4_000),
    ])
      assert.equal(findFault(text, extract(text)), null)
  })

  it('gives every pair of marks to a statement or sets it aside', () => {
    for (const text of articles) {
      const { attributions, setAside } = extract(text)
      const fragments = attributions.flatMap((a) => a.fragments)
      for (const { inner, close } of pairQuotationMarks(text, segment(text)).quotations) {
        if (!close) continue
        const spoken = fragments.some(([start, end]) => start <= inner[0] && inner[1] <= end)
        const aside = setAside.some(({ span }) => span[0] <= inner[0] && inner[1] <= span[1])
        assert.ok(spoken || aside, text.slice(inner[0] - 20, inner[1] + 20))
      }
    }
  })

  it('says why, in a sentence of its own, for every rule it names', () => {
    const reasons = new Map<string, string>()
    for (const text of articles)
      for (const { rule, reason } of extract(text).attributions) reasons.set(rule, reason)
    for (const [rule, reason] of reasons) {
      assert.match(rule, /^[a-z]+(?:-[a-z]+)*$/)
      assert.notEqual(reason, 'A rule of the engine found this.', rule)
    }
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MAX_PLACES, MAX_QUOTE_WORDS } from './bounds'
import { compare } from './compare'
import { diffWords } from './diff-words'
import { matchQuote } from './match'
import { matchClaim } from './match-claim'
import type { SourceParagraph } from './model'
import { Random } from './mutation/random'
import { readText } from './reading'
import { indexShelf } from './shelf-index'

const paragraph = (text: string): SourceParagraph => ({
  source: 's',
  paragraph: 0,
  start: 0,
  end: text.length,
  text,
  speaker: 'A',
})

/** Spans stay within their texts and the diff covers the quote without a gap. */
function assertSound(quote: string, source: string): void {
  const { edits } = compare(quote, [paragraph(source)])
  for (const edit of edits) {
    assert.ok(0 <= edit.quote[0] && edit.quote[0] <= edit.quote[1] && edit.quote[1] <= quote.length, quote)
    assert.ok(
      0 <= edit.source[0] && edit.source[0] <= edit.source[1] && edit.source[1] <= source.length,
      quote,
    )
  }
  let at = 0
  for (const { quote: span } of diffWords(quote, source)) {
    assert.equal(span[0], at, `${quote}\n${source}`)
    at = span[1]
  }
  assert.equal(at, quote.length)
  for (const kind of ['direct', 'mixed', 'indirect']) {
    const match = matchClaim({ quote, speaker: 'B', kind }, indexShelf([paragraph(source)]))
    for (const place of match.evidence) assert.equal(source.slice(place.start, place.end), place.text)
    for (const edit of match.edits) assert.ok(edit.source[1] <= match.evidence[edit.at].text.length)
  }
}

describe('odd input', () => {
  const odd: readonly [what: string, text: string][] = [
    ['nothing', ''],
    ['marks alone', '“…” – (!) [?]'],
    ['one word', 'Yes'],
    ['right-to-left words', 'قال الوزير إن الجسر آمن ولن يُغلق'],
    ['pictures', '👍👩‍👩‍👧 🇺🇦 fine 👍'],
    ['lone surrogates', '\ud83d we \udc4d will'],
    ['open brackets', '[the (mayor said [that ]) it'],
    ['apostrophes alone', "''' 'n' 's n't 'd"],
    ['digits and marks', '1,,2..3 -- 5- -5 $ $5 5$ % 007'],
    [
      'number words in a row',
      'one two hundred and and half a point five million thousand oh oh twenty twenty',
    ],
    ['decomposed letters', 'e\u0301\u0302 \u0301 cafe\u0301'],
  ]
  for (const [what, text] of odd) {
    it(`is sound with ${what} on either side`, () => {
      const plain = 'We will close the school in June, I think, at 5pm.'
      assertSound(text, plain)
      assertSound(plain, text)
      assertSound(text, text)
    })
  }

  it('is sound with words thrown together by chance', () => {
    const random = new Random(11)
    const words =
      "the not don't don’t 5 five twenty $ 5% U.S. I think um, you know, [the mayor] ... … — he school. [T]he if re- re-sign hundred and half a can't won't gonna (he) “quote” – nobody Smith".split(
        ' ',
      )
    const line = (): string =>
      Array.from({ length: 1 + random.below(25) }, () => random.pick(words)).join(' ')
    for (let k = 0; k < 400; k++) assertSound(line(), line())
  })

  it('finds any text verbatim in itself', () => {
    for (const [, text] of odd.filter(([, text]) => /\p{L}/u.test(text) && !text.includes('['))) {
      assert.equal(compare(text, [paragraph(text)]).finding, 'VERBATIM', text)
    }
  })

  it('finds one word said five thousand times in itself', () => {
    assert.equal(compare('no '.repeat(5000), [paragraph('no '.repeat(20_000))]).finding, 'VERBATIM')
  })

  it('compares five thousand words with ten thousand', () => {
    const random = new Random(5)
    const vocabulary = Array.from({ length: 3000 }, (_, i) => `word${i.toString(36)}x`)
    const source = Array.from({ length: 10_000 }, () => random.pick(vocabulary) ?? '')
    const quote = source.slice(2000, 7000)
    quote.splice(2500, 1, 'never')
    const { finding, edits } = compare(quote.join(' '), [paragraph(source.join(' '))])
    assert.equal(finding, 'SENSE_CHANGED')
    assert.deepEqual(
      edits.map((edit) => edit.type),
      ['NEGATION'],
    )
  })

  it('answers for five thousand words that share nothing with the source', () => {
    const quote = Array.from({ length: 5000 }, (_, i) => `this${i}a`).join(' ')
    const source = Array.from({ length: 20_000 }, (_, i) => `that${i}b`).join(' ')
    assert.equal(compare(quote, [paragraph(source)]).finding, 'NOT_FOUND')
  })

  it('finds a word by itself, and says of none and of marks alone that they were not checked', () => {
    const shelf = indexShelf([paragraph('We will close the school in June. 👍 سلام')])
    const finding = (quote: string): string => matchQuote({ quote, speaker: null }, shelf).finding
    assert.equal(finding('school'), 'VERBATIM')
    assert.equal(finding('سلام'), 'VERBATIM')
    assert.equal(finding('harbour'), 'NOT_FOUND')
    for (const empty of ['', '“…” – (!)', '👍']) assert.equal(finding(empty), 'NOT_CHECKED')
    assert.equal(
      matchQuote({ quote: 'school', speaker: null }, indexShelf([paragraph('')])).finding,
      'NOT_CHECKED',
    )
  })

  /** Turns of one speaker with another's question between them. */
  const interview = (turns: number): SourceParagraph[] =>
    Array.from({ length: turns }, (_, k) => {
      const words = Array.from({ length: 30 }, (_, i) => `w${k.toString(36)}x${i.toString(36)}o`)
      const text = k % 2 === 0 ? `${words.join(' ')}.` : 'And then?'
      return { ...paragraph(text), paragraph: k, speaker: k % 2 === 0 ? 'ADA QUILL' : 'REPORTER' }
    })
  const answers = (turns: readonly SourceParagraph[]): string =>
    turns
      .filter(({ speaker }) => speaker === 'ADA QUILL')
      .map(({ text }) => text)
      .join(' ')

  it('finds a long quote printed as one from many answers', () => {
    const turns = interview(40)
    const { finding, evidence } = matchQuote(
      { quote: answers(turns), speaker: 'Ada Quill' },
      indexShelf(turns),
    )
    assert.equal(finding, 'SPLICED')
    assert.equal(evidence.length, 20)
  })

  it('says of five thousand words from more places than it looks for that they were found in part', () => {
    const turns = interview(330)
    const { finding, evidence } = matchQuote(
      { quote: answers(turns), speaker: 'Ada Quill' },
      indexShelf(turns),
    )
    assert.equal(finding, 'PARTIAL')
    assert.ok(evidence.length <= MAX_PLACES)
  })

  it('reads a turn full of a transcriber’s notes in a second or two', () => {
    for (const [note, words] of [
      ['[laughter]', 3],
      ['[inaudible]', 4],
    ] as const) {
      const began = performance.now()
      assert.equal(readText(`We did ${note} it. `.repeat(32_000)).units.length, 32_000 * words)
      assert.ok(performance.now() - began < 8000, note)
    }
    assert.deepEqual(readText('We did [laughter $] 5 [inaudible] it.').keys, ['we', 'did', '#5', '[…]', 'it'])
  })

  it('checks no quote of more words than the bound', () => {
    const shelf = indexShelf([paragraph('no '.repeat(20_000))])
    for (const kind of ['direct', 'mixed', 'indirect']) {
      const finding = (words: number): string =>
        matchClaim({ quote: 'no '.repeat(words), speaker: null, kind }, shelf).finding
      assert.equal(finding(MAX_QUOTE_WORDS + 1), 'NOT_CHECKED')
      assert.notEqual(finding(5000), 'NOT_CHECKED')
    }
  })
})

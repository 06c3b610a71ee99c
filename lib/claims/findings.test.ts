import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Place } from '../matching/model'
import { comparePrinted, findingsOf } from './findings'
import type { AnchoredSpan } from './model'
import { printedWords } from './printed'

const spans = (...words: string[]): AnchoredSpan[] => words.map((word) => [0, word.length, word])
const claim = (kind: 'DIRECT' | 'MIXED' | 'INDIRECT', ...fragments: string[]) => ({
  kind,
  content: spans(...fragments),
  fragments: kind === 'INDIRECT' ? [] : spans(...fragments),
})
const place = (text: string, paragraph = 0): Place => ({
  source: 's',
  paragraph,
  start: 0,
  end: text.length,
  text,
  speaker: null,
})
const found = (of: ReturnType<typeof claim>, ...texts: string[]) =>
  comparePrinted(of, null, null, texts.map(place))

test('the comma before a cue in mid-quote is no difference, whatever the source has there', () => {
  const quote = claim('DIRECT', 'They told us in November,', 'We read about it on Friday.')
  for (const source of [
    'They told us in November. We read about it on Friday.',
    'They told us in November, We read about it on Friday.',
  ])
    assert.deepEqual([found(quote, source).finding, found(quote, source).edits], ['VERBATIM', []])
})

test('a changed number stands at its place in the printed words', () => {
  const quote = claim('MIXED', 'a good day', 'five houses were lost')
  const { finding, edits } = found(quote, 'It was a good day and four houses were lost.')
  assert.equal(finding, 'SENSE_CHANGED')
  assert.deepEqual(
    edits.map((e) => printedWords(quote, null).slice(...e.quote)),
    ['five'],
  )
})

test('a paraphrase is never compared word for word', () => {
  const { finding, edits } = found(
    claim('INDIRECT', 'the bridge would open in May'),
    'The bridge will open in May.',
  )
  assert.notEqual(finding, 'VERBATIM')
  assert.deepEqual(edits, [])
})

test('what a paraphrase clashes in is told from the start of its passage', () => {
  const said = 'The ferry was old. We learned of the crack on March 3 from the engineers.'
  const paraphrase = claim('INDIRECT', 'she learned of the crack on March 5')
  const { finding, edits } = found(paraphrase, 'The weather was fine.', said)
  assert.equal(finding, 'PARAPHRASE_CLASH')
  assert.deepEqual(
    edits.map(({ type, at, quote, source }) => [
      type,
      at,
      printedWords(paraphrase, null).slice(...quote),
      said.slice(...source),
    ]),
    [['NUMBER', 1, '5', '3']],
  )
})

test('a quote over two turns is read against both together', () => {
  const linked = (id: string, words: string, paragraph: number) => ({
    id,
    fragmentIndex: null,
    stance: 'SUPPORTS' as const,
    sourceId: 's',
    paragraph,
    span: [0, words.length] as const,
    words,
    speaker: 'QUILL',
  })
  const quote = claim(
    'DIRECT',
    'We will never sell the harbour to anybody. Ask me again when the tide is out.',
  )
  const passages = [
    linked('a', 'We will never sell the harbour to anybody.', 3),
    linked('b', 'Ask me again when the tide is out.', 4),
  ]
  assert.deepEqual(
    [...findingsOf(quote, null, passages).values()].map((f) => f.finding),
    ['VERBATIM', 'VERBATIM'],
  )
  assert.notEqual(findingsOf(quote, null, passages.slice(0, 1)).get('a')?.finding, 'VERBATIM')
})

test('where there is no text nothing was checked', () => {
  const passage = {
    id: 'a',
    fragmentIndex: null,
    stance: 'SUPPORTS' as const,
    sourceId: 's',
    paragraph: 0,
    span: null,
    words: null,
    speaker: null,
  }
  assert.equal(findingsOf(claim('DIRECT', 'We are ready'), null, [passage]).get('a')?.finding, 'NOT_CHECKED')
})

test('words not found in a linked passage of another language are a translation; in their own language they are not', () => {
  const findingIn = (words: string, of: ReturnType<typeof claim>) =>
    findingsOf(of, null, [
      {
        id: 'e',
        fragmentIndex: null,
        stance: 'SUPPORTS',
        sourceId: 's',
        paragraph: 0,
        span: [0, words.length],
        words,
        speaker: null,
      },
    ]).get('e')
  const german = 'Wir haben viel zu lange auf die neue Fähre gewartet.'
  for (const kind of ['DIRECT', 'INDIRECT'] as const) {
    const of = claim(kind, 'We waited far too long for the new ferry')
    assert.deepEqual(findingIn(german, of), { finding: 'TRANSLATED', also: [], edits: [] })
    assert.equal(findingIn('The weather in the harbour was fine all week.', of)?.finding, 'NOT_FOUND')
  }
  assert.equal(findingIn(german, claim('DIRECT', 'Wir haben viel zu lange'))?.finding === 'TRANSLATED', false)
})

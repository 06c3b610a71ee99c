import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Place } from '../matching/model'
import { comparePlaces, comparePrinted, findingsOf, type LinkedPassage } from './findings'
import type { AnchoredSpan } from './model'
import { printedWords } from './printed'
import type { PassageFinding } from './read-together'

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
  comparePrinted(of, null, null, place(texts.join(' ')))

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
  const places = ['The weather was fine.', said].map(place)
  const [other, { finding, edits }] = comparePlaces(paraphrase, null, null, places)
  assert.deepEqual([finding, other.edits], ['PARAPHRASE_CLASH', []])
  assert.deepEqual(
    edits.map(({ type, quote, source }) => [
      type,
      printedWords(paraphrase, null).slice(...quote),
      said.slice(...source),
    ]),
    [['NUMBER', 'March 5', 'March 3']],
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
    assert.deepEqual(findingIn(german, of), { finding: 'TRANSLATED', also: [], edits: [], proves: [] })
    assert.equal(findingIn('The weather in the harbour was fine all week.', of)?.finding, 'NOT_FOUND')
  }
  assert.equal(findingIn(german, claim('DIRECT', 'Wir haben viel zu lange'))?.finding === 'TRANSLATED', false)
})

const HARBOUR = 'We will never sell the harbour to anybody.'
const TIDE = 'Ask me again when the tide is out.'
const linked = (id: string, words: string, more: Partial<LinkedPassage> = {}): LinkedPassage => ({
  id,
  fragmentIndex: null,
  stance: 'SUPPORTS',
  sourceId: 's',
  paragraph: 0,
  span: [0, words.length],
  words,
  speaker: null,
  ...more,
})
const inTwo = claim('DIRECT', HARBOUR, TIDE)
const proven = (of: ReturnType<typeof claim>, { proves, finding, also, edits }: PassageFinding) => ({
  words: proves.map((span) => printedWords(of, null).slice(...span)),
  findings: [finding, ...also],
  edits: edits.map(({ type }) => type),
})
const said = (passages: readonly LinkedPassage[], of = inTwo, speaker: string | null = null) =>
  [...findingsOf(of, speaker, passages).values()].map((one) => proven(of, one))

test('of a quote in two parts each passage tells of the part it holds, and nothing of the other', () => {
  const [first, second] = said([linked('a', HARBOUR, { paragraph: 2 }), linked('b', TIDE, { paragraph: 9 })])
  assert.deepEqual(first, { words: [HARBOUR], findings: ['SPLICED'], edits: [] })
  assert.deepEqual(second, { words: [TIDE], findings: ['SPLICED'], edits: [] })
})

test('one part alone is told as a part, not as words added to it', () => {
  assert.deepEqual(said([linked('a', HARBOUR)]), [{ words: [HARBOUR], findings: ['PARTIAL'], edits: [] }])
})

test('a part linked to its own fragment is not missing in what is linked to the whole', () => {
  const [whole, part] = said([
    linked('a', HARBOUR, { paragraph: 2 }),
    linked('b', TIDE, { paragraph: 3, fragmentIndex: 1 }),
  ])
  assert.deepEqual(whole, { words: [HARBOUR], findings: ['VERBATIM'], edits: [] })
  assert.deepEqual(part.findings, ['VERBATIM'])
})

test('parts said in two sources are read together too', () => {
  const both = said([linked('a', HARBOUR), linked('b', TIDE, { sourceId: 't' })])
  assert.deepEqual(
    both.map(({ words }) => words),
    [[HARBOUR], [TIDE]],
  )
  assert.ok(both.every(({ findings }) => !findings.includes('PARTIAL')))
})

test('a passage that adds nothing tells of what it holds, and a second whole source of what differs there', () => {
  const [, , again, other] = said([
    linked('a', HARBOUR, { paragraph: 1 }),
    linked('b', TIDE, { paragraph: 2 }),
    linked('c', TIDE, { paragraph: 7 }),
    linked('d', `We will sell the harbour to anybody. ${TIDE}`, { sourceId: 't' }),
  ])
  assert.deepEqual(again, { words: [TIDE], findings: ['PARTIAL'], edits: [] })
  assert.deepEqual([other.findings[0], other.edits], ['SENSE_CHANGED', ['NEGATION']])
})

test('what differs in one passage, or who speaks there, is not told of the other', () => {
  const [right, wrong] = said(
    [
      linked('a', HARBOUR, { paragraph: 1, speaker: 'MARGARET QUILL' }),
      linked('b', 'Ask me again when the tide is low.', { paragraph: 2, speaker: 'TOBIAS WREN' }),
    ],
    inTwo,
    'Margaret Quill',
  )
  assert.ok(!right.findings.includes('WRONG_SPEAKER') && right.edits.length === 0)
  assert.ok(wrong.findings.includes('WRONG_SPEAKER') && wrong.edits.includes('WORD_REPLACE'))
})

test('of a claim quoted in part an island said elsewhere is not missing', () => {
  const islands = claim('MIXED', 'a very good day', 'five houses were lost')
  const passages = [
    linked('a', 'It was a very good day.'),
    linked('b', 'In the end five houses were lost.', { paragraph: 5 }),
  ]
  assert.deepEqual(
    said(passages, islands).map(({ words, findings }) => [words, findings[0]]),
    [
      [['a very good day'], 'VERBATIM'],
      [['five houses were lost'], 'VERBATIM'],
    ],
  )
  assert.deepEqual(said(passages.slice(0, 1), islands)[0].findings, ['PARTIAL'])
})

test('a word at the end of one part that the other part has too is not taken for a word added to that', () => {
  const two = claim(
    'DIRECT',
    'I would tell people to cross it,',
    'I love this town and I will never lie to it.',
  )
  const both = said(
    [
      linked('a', 'Well, I would tell people to cross it.', { paragraph: 8 }),
      linked('b', 'I love this town and I will never lie to it.', { paragraph: 4 }),
    ],
    two,
  )
  assert.deepEqual(
    both.map(({ edits }) => edits.filter((type) => type !== 'FILLER_CUT')),
    [[], []],
  )
})

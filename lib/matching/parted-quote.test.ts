import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../extraction/extract'
import { checkArticle } from './article-check'
import { indexShelf } from './shelf-index'

const TURNS: readonly (readonly [speaker: string, text: string])[] = [
  [
    'HOLLIS',
    'I never told the contractor to skip the inspection, and I have no idea who did. The bridge is old. I did not take the bribe. I would resign if the report shows I knew.',
  ],
  ['REPORTER', 'And the dam? Will you fight for the dam?'],
  ['HOLLIS', 'We will fight. Nobody can tell what it costs. The dam is safe.'],
]
const shelf = indexShelf(
  TURNS.map(([speaker, text], paragraph) => {
    const start = paragraph * 1000
    return { source: 'tape', paragraph, start, end: start + text.length, text, speaker }
  }),
)
const check = (text: string) => {
  const claims = checkArticle(text, extract(text), shelf, null)
  assert.equal(claims.length, 1, text)
  const [{ finding, also, parts }] = claims
  return { findings: [finding, ...also], match: parts[0].match, joints: parts[0].joints }
}

describe('a quote parted by its cue', () => {
  it('is not cut by what was said between its sentences', () => {
    const { findings, match } = check(
      '“I never told the contractor to skip the inspection,” Hollis said. “The bridge is old.”',
    )
    assert.deepEqual(findings, ['VERBATIM'])
    assert.deepEqual(
      match.evidence.map(({ text }) => text),
      ['I never told the contractor to skip the inspection', 'The bridge is old'],
    )
  })

  it('may leave out the “and” between them', () => {
    const text =
      '“I never told the contractor to skip the inspection,” Hollis said. “I have no idea who did.”'
    assert.deepEqual(check(text).findings, ['VERBATIM'])
  })

  it('may say a sentence twice', () =>
    assert.deepEqual(check('“We will fight,” Hollis said. “We will fight.”').findings, ['VERBATIM']))

  it('is compared in the order of the print where its cue stands in the second paragraph', () =>
    assert.deepEqual(check('“We will fight.\n\n“Nobody can tell what it costs,” Hollis said.').findings, [
      'VERBATIM',
    ]))

  it('has each of its sentences judged, with the edits where they stand in print', () => {
    const text = '“The bridge is old,” Hollis said. “I would resign.”'
    const { findings, match } = check(text)
    assert.deepEqual(findings, ['SENSE_CHANGED', 'TRUNCATED'])
    assert.deepEqual(
      match.edits.map(({ type, at }) => [type, at]),
      [['CONDITION', 1]],
    )
    const turned = check('“We will fight,” Hollis said. “The dam is not safe.”')
    const [{ type, quote }] = turned.match.edits
    const printed = 'We will fight, The dam is not safe.'
    assert.deepEqual([type, printed.slice(...quote)], ['NEGATION', 'not'])
  })

  for (const text of [
    '“I did,” Hollis said. “Take the bribe.”',
    '“I did,” Hollis said, “take the bribe.”',
    '“I did,” Hollis said. “take the bribe.”',
    '“We will fight. The dam is safe,” Hollis said.',
    '“We will fight,” Hollis said, “the dam is safe.”',
    '“We will fight.\n\n“The dam is safe,” Hollis said.',
  ])
    it(`has words cut out of it in ${text}`, () => assert.notDeepEqual(check(text).findings, ['VERBATIM']))

  for (const text of [
    '“The dam is safe,” Hollis said. “We will fight.”',
    '“The dam is safe,” Hollis said. “The bridge is old.”',
    '“The bridge is old,” Hollis said. “We will fight.”',
  ])
    it(`is spliced of what was said far apart, or the other way round, in ${text}`, () => {
      const { findings, joints } = check(text)
      assert.ok(findings.includes('SPLICED'), findings.join())
      assert.equal(joints.length, 1)
    })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../extraction/extract'
import { checkArticle, exitCodeOf } from './article-check'
import { indexShelf } from './shelf-index'

type Turn = readonly [speaker: string, text: string]

const shelfOf = (turns: readonly Turn[]) =>
  indexShelf(
    turns.map(([speaker, text], paragraph) => {
      const start = paragraph * 1000
      return { source: 'tape', paragraph, start, end: start + text.length, text, speaker }
    }),
  )
const check = (text: string, turns: readonly Turn[]) =>
  checkArticle(text, extract(text), shelfOf(turns), null)[0]

const NOT_TAKEN: Turn = ['HOLLIS', 'I did not take a bribe from the firm.']
const TAKEN: Turn = ['HOLLIS', 'I took the bribe from the firm, yes.']
const NO_COMMENT: Turn = ['HOLLIS', 'No comment.']

const ROWS: readonly (readonly [article: string, turns: readonly Turn[], act: string, finding: string])[] = [
  ['Hollis denied that she took the bribe from the firm.', [NOT_TAKEN], 'DENIED', 'PARAPHRASE_SUPPORTED'],
  ['Hollis denied that she took the bribe from the firm.', [TAKEN], 'DENIED', 'PARAPHRASE_CLASH'],
  ['Hollis denied taking a bribe from the firm.', [NOT_TAKEN], 'DENIED', 'PARAPHRASE_SUPPORTED'],
  ['Hollis denied that she never took a bribe from the firm.', [NOT_TAKEN], 'DENIED', 'PARAPHRASE_CLASH'],
  [
    'Hollis denied that 500 people died at the dam.',
    [['HOLLIS', 'Forty people died at the dam.']],
    'DENIED',
    'NOT_FOUND',
  ],
  [
    'Hollis denied that the mayor took the bribe.',
    [
      ['REPORTER', 'Did the mayor take the bribe?'],
      ['HOLLIS', 'No, absolutely not.'],
    ],
    'DENIED',
    'PARAPHRASE_SUPPORTED',
  ],
  [
    'Hollis refused to sign the contract with the firm.',
    [['HOLLIS', 'I will not sign the contract with the firm.']],
    'DENIED',
    'PARAPHRASE_SUPPORTED',
  ],
  [
    'Hollis doubted that the old dam was safe.',
    [['HOLLIS', 'I do not think the old dam is safe.']],
    'DENIED',
    'PARAPHRASE_SUPPORTED',
  ],
  [
    'Hollis bestritt, dass sie das Geld genommen habe.',
    [['HOLLIS', 'Ich habe das Geld nicht genommen.']],
    'DENIED',
    'PARAPHRASE_SUPPORTED',
  ],
  ['Hollis refused to comment on the bribe from the firm.', [NOT_TAKEN], 'WITHHELD', 'NOT_CHECKED'],
  ['Hollis refused to comment.', [NO_COMMENT], 'WITHHELD', 'NOT_CHECKED'],
  ['Hollis declined to say whether she took a bribe from the firm.', [NOT_TAKEN], 'WITHHELD', 'NOT_CHECKED'],
  ['Hollis lehnte es ab, sich zu äußern.', [['HOLLIS', 'Kein Kommentar.']], 'WITHHELD', 'NOT_CHECKED'],
  [
    'A reporter asked whether Hollis took the bribe from the firm.',
    [['REPORTER', 'Did you take the bribe from the firm?'], NOT_TAKEN],
    'ASKED',
    'PARAPHRASE_SUPPORTED',
  ],
  ['A reporter asked whether Hollis took a bribe from the firm.', [NOT_TAKEN], 'ASKED', 'NOT_FOUND'],
  [
    'Hollis asked the council to close the old dam.',
    [['HOLLIS', 'I ask the council to close the old dam.']],
    'STATED',
    'PARAPHRASE_SUPPORTED',
  ],
] // prettier-ignore

describe('a paraphrase whose cue does not simply state it', () => {
  for (const [article, turns, act, finding] of ROWS)
    it(`${article} ${turns.map(([, text]) => text).join(' ')}`, () => {
      const claim = check(article, turns)
      assert.deepEqual([claim.act, claim.finding], [act, finding])
    })

  it('shows what was said where a denial clashes', () => {
    const { match, words } = check('Hollis denied that she took the bribe from the firm.', [TAKEN]).parts[0]
    const [{ type, quote, source }] = match.edits
    assert.equal(type, 'NEGATION')
    assert.equal(words.slice(...quote), 'she took the bribe from the firm')
    assert.equal(match.evidence[0].text.slice(...source), 'I took the bribe from the firm, yes')
  })

  it('keeps the finding of what it quotes where the rest cannot be told', () => {
    const refused = (words: string) => check(`Hollis refused to discuss “${words}”.`, [NOT_TAKEN])
    const [asSaid, altered] = [refused('a bribe from the firm'), refused('a large bribe from the firm')]
    assert.deepEqual([asSaid.kind, asSaid.finding, asSaid.also], ['mixed', 'NOT_CHECKED', ['VERBATIM']])
    assert.deepEqual([altered.finding, altered.also], ['ALTERED', ['NOT_CHECKED']])
    assert.equal(exitCodeOf([altered]), 1)
    assert.equal(exitCodeOf([check('Hollis refused to comment.', [NO_COMMENT])]), 2)
  })
})

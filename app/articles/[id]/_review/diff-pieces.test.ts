import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Edit, EditType } from '@/lib/matching/model'
import { asSaid, clashesIn, diffOf } from './diff-pieces'

const edit = (
  type: EditType,
  printed: string,
  said: string,
  quote: readonly [number, string],
  source: readonly [number, string],
): Edit => {
  assert.ok(printed.startsWith(quote[1], quote[0]) && said.startsWith(source[1], source[0]))
  return {
    type,
    at: 0,
    quote: [quote[0], quote[0] + quote[1].length],
    source: [source[0], source[0] + source[1].length],
  }
}

describe('a word diff', () => {
  it('strikes what was cut where it was said', () => {
    const printed = 'I would be comfortable,'
    const said = 'So. I would not be comfortable. No.'
    const diff = diffOf(printed, said, [edit('NEGATION', printed, said, [8, ''], [12, 'not'])])
    assert.deepEqual(diff, {
      before: 'So. ',
      pieces: [
        { as: 'kept', words: 'I would ' },
        {
          as: 'edit',
          cut: 'not',
          added: '',
          type: 'NEGATION',
          label: 'negation, changes the sense',
          class: 'SENSE_CHANGED',
        },
        { as: 'kept', words: 'be comfortable' },
      ],
      after: '. No.',
    })
  })

  it('goes on after a bracket where the source goes on', () => {
    const printed = '[The board] ought to have told us,'
    const said = 'May I? They ought to have told us. We read'
    const diff = diffOf(printed, said, [
      edit('BRACKET_REPLACE', printed, said, [1, 'The board'], [7, 'They']),
    ])
    assert.equal(diff?.after, '. We read')
  })

  it('shows a replaced word as cut and added', () => {
    const printed = 'down by five meters'
    const said = 'down by four meters since Friday'
    const diff = diffOf(printed, said, [edit('NUMBER', printed, said, [8, 'five'], [8, 'four'])])
    assert.deepEqual(
      diff?.pieces.map((piece) => (piece.as === 'kept' ? piece.words : [piece.cut, piece.added])),
      ['down by ', ['four', 'five'], ' meters'],
    )
    assert.equal(diff?.after, ' since Friday')
  })

  it('prints kept words once, whatever marks stand around what was cut', () => {
    const printed = 'I actually learned of it on March 3 from the engineers,'
    const said = 'So I actually learned of it on March 3, you know, from the engineers. Yes.'
    const diff = diffOf(printed, said, [edit('FILLER_CUT', printed, said, [36, ''], [40, 'you know'])])
    assert.deepEqual(
      [
        diff?.before,
        diff?.pieces.map((piece) => (piece.as === 'kept' ? piece.words : piece.cut)),
        diff?.after,
      ],
      ['So ', ['I actually learned of it on March 3 ', 'you know', 'from the engineers'], '. Yes.'],
    )
  })

  it('shows no words around a stretch whose kept words it cannot place', () => {
    const printed = 'we opened it, and then we closed the gate'
    const said = 'then we closed the gate, um, we opened it'
    const diff = diffOf(printed, said, [edit('FILLER_CUT', printed, said, [14, ''], [25, 'um'])])
    assert.deepEqual([diff?.before, diff?.after], ['', ''])
  })

  it('without an edit shows the source’s own words, the comma before a closing mark aside', () => {
    const diff = diffOf('it’s not growing,', "Look: it's not growing. Yes.", [])
    assert.deepEqual(diff, {
      before: 'Look: ',
      pieces: [{ as: 'kept', words: "it's not growing" }],
      after: '. Yes.',
    })
  })

  it('is none when the words are not there', () => {
    assert.equal(diffOf('never said', 'Something else.', []), null)
  })
})

describe('the proposed words', () => {
  it('put back what was cut and what was changed, with one space on each side', () => {
    const printed = 'The repair is sound and it will hold for five days,'
    const said = 'The repair is sound and I think it will hold for four days.'
    const edits = [
      edit('HEDGE', printed, said, [24, ''], [24, 'I think']),
      edit('NUMBER', printed, said, [41, 'five'], [49, 'four']),
    ]
    assert.equal(asSaid(printed, said, edits), 'The repair is sound and I think it will hold for four days,')
  })

  it('leave out what nobody said', () => {
    const printed = 'We really opened the gate'
    const said = 'We opened the gate'
    assert.equal(asSaid(printed, said, [edit('WORD_ADD', printed, said, [3, 'really'], [3, ''])]), said)
  })

  it('leave the editor’s marks alone', () => {
    const printed = 'opened, then closed'
    const said = 'opened then closed'
    assert.equal(asSaid(printed, said, [edit('PUNCTUATION', printed, said, [6, ','], [6, ''])]), printed)
  })
})

describe('a clash', () => {
  it('stands in the words of the passage, beside what the claim has', () => {
    const printed = 'learned of it on March 5'
    const said = 'We never learned of it before March 3, I think.'
    const edits = [
      edit('NUMBER', printed, said, [23, '5'], [36, '3']),
      edit('NEGATION', printed, said, [0, ''], [3, 'never']),
    ]
    const { before, pieces, after } = clashesIn(printed, said, edits)
    assert.deepEqual(
      pieces.map((piece) => (piece.as === 'kept' ? piece.words : [piece.cut, piece.added])),
      ['We ', ['never', ''], ' learned of it before March ', ['3', '5']],
    )
    assert.deepEqual([before, after], ['', ', I think.'])
  })
})

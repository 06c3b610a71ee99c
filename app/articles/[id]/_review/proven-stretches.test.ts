import assert from 'node:assert/strict'
import { it } from 'node:test'
import { provenStretches } from './proven-stretches'

const edit = (quote: [number, number]) => ({ type: 'WORD_ADD', at: 0, quote, source: [3, 3] }) as const

it('a passage is laid beside the stretches it bears out, each with its own differences', () => {
  const printed = 'One two. Three four. Five.'
  assert.deepEqual(
    provenStretches(
      printed,
      [edit([4, 7]), edit([21, 25])],
      [
        [0, 8],
        [21, 26],
      ],
    ),
    [
      { printed: 'One two.', edits: [edit([4, 7])] },
      { printed: 'Five.', edits: [edit([0, 4])] },
    ],
  )
})

it('where it is not known what rests on it, all of the print is laid beside it', () => {
  assert.deepEqual(provenStretches('One two.', [edit([0, 3])], null), [
    { printed: 'One two.', edits: [edit([0, 3])] },
  ])
})

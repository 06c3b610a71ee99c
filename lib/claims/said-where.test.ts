import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SourceTurn } from '../sources/turn-at'
import type { AnchoredSpan, ClaimView, EvidenceView } from './model'
import { saidWhere } from './said-where'

const SPOKEN = [
  ['REPORTER', 'Was the old ferry sold at a loss?'],
  ['QUILL', 'The ferry was sold for two million in March. We got a good price for it.'],
  ['REPORTER', 'And the harbour master?'],
  ['DOE', 'He left on his own account.'],
  ['QUILL', 'The harbour master resigned in April.'],
] as const
const starts = SPOKEN.map((_, k) => k * 200)
const TURNS = SPOKEN.map(
  ([speaker, text], index): SourceTurn => ({
    sourceId: 's',
    index,
    start: starts[index],
    end: starts[index] + text.length,
    startMs: index * 10_000,
    speaker,
    locator: `turn ${index + 1}`,
  }),
)
const linkTo = (turn: number, more: Partial<EvidenceView> = {}) =>
  ({
    id: `e${turn}`,
    stance: 'SUPPORTS',
    fragmentIndex: null,
    sourceId: 's',
    sourceTitle: 'Tape',
    words: SPOKEN[turn][1],
    span: [TURNS[turn].start, TURNS[turn].end],
    speaker: SPOKEN[turn][0],
    ...more,
  }) as EvidenceView

const [FERRY, MASTER] = [
  'The ferry was sold for two million in March.',
  'The harbour master resigned in April.',
]
function claim(words: readonly string[], evidence: EvidenceView[], kind = 'DIRECT') {
  let at = 1
  const fragments = words.map((exact): AnchoredSpan => {
    const span: AnchoredSpan = [at, at + exact.length, exact]
    at += exact.length + 20
    return span
  })
  return { kind, content: fragments, fragments, evidence } as unknown as ClaimView
}

describe('saidWhere', () => {
  it('says in the order of the print where each stretch was said, and how far apart', () => {
    const [tape] = saidWhere(claim([`${FERRY} ${MASTER}`], [linkTo(1), linkTo(4)]), TURNS)
    assert.deepEqual(
      tape.stretches.map(({ paragraph, startMs }) => [paragraph, startMs]),
      [
        [1, 10_000],
        [4, 40_000],
      ],
    )
    assert.deepEqual(tape.joints, [
      { turnsApart: 3, msApart: 30_000, reversed: false, otherSpeaker: false, between: ['REPORTER', 'DOE'] },
    ])
    assert.deepEqual([tape.turns, tape.lastMs], [5, 40_000])
  })

  it('counts the parts of a quote, however often their places are linked', () => {
    const evidence = [
      linkTo(4),
      linkTo(1, { fragmentIndex: 0 }),
      linkTo(4, { id: 'again', fragmentIndex: 1 }),
    ]
    const [tape] = saidWhere(claim([FERRY, MASTER], evidence), TURNS)
    assert.deepEqual(
      tape.stretches.map(({ printed, paragraph }) => [printed, paragraph]),
      [
        [FERRY.slice(0, -1), 1],
        [MASTER.slice(0, -1), 4],
      ],
    )
    assert.equal(tape.joints.length, 1)
  })

  it('says that the order was turned round', () => {
    const [tape] = saidWhere(claim([`${MASTER} ${FERRY}`], [linkTo(1), linkTo(4)]), TURNS)
    assert.deepEqual(
      tape.stretches.map(({ paragraph }) => paragraph),
      [4, 1],
    )
    assert.equal(tape.joints[0].reversed, true)
  })

  it('takes each fragment where it is linked', () => {
    const evidence = [linkTo(4, { fragmentIndex: 0 }), linkTo(1, { fragmentIndex: 1 })]
    const [tape] = saidWhere(claim(['resigned in April', 'a good price'], evidence, 'MIXED'), TURNS)
    assert.deepEqual(
      tape.stretches.map(({ printed, paragraph }) => [printed, paragraph]),
      [
        ['resigned in April', 4],
        ['a good price', 1],
      ],
    )
  })

  it('joins nothing over two sources, nor to a passage that has none of the words', () => {
    const other = linkTo(1, { sourceId: 't', sourceTitle: 'Second tape' })
    const both = saidWhere(claim([FERRY], [linkTo(1), other, linkTo(3)]), [
      ...TURNS,
      ...TURNS.map((turn) => ({ ...turn, sourceId: 't' })),
    ])
    assert.deepEqual(
      both.map(({ sourceTitle, stretches, joints }) => [
        sourceTitle,
        stretches.map(({ paragraph, printed }) => [paragraph, printed !== null]),
        joints,
      ]),
      [
        [
          'Tape',
          [
            [1, true],
            [3, false],
          ],
          [],
        ],
        ['Second tape', [[1, true]], []],
      ],
    )
  })
})

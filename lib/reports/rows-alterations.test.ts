import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ClaimView, DifferenceView, EvidenceView } from '../claims/model'
import { AP_STRICT, MAGAZINE } from '../matching/house-style'
import type { Edit, EditType } from '../matching/model'
import { alterationsOf } from './rows-alterations'

const BY = { memberId: 'm1', name: 'Petra', at: '2026-03-10T22:10:00.000Z' }
const EDITOR = { memberId: 'm2', name: 'Miriam', at: '2026-03-10T23:00:00.000Z' }

const edit = (type: EditType, quote: [number, number], source: [number, number]): Edit => ({
  type,
  quote,
  at: 0,
  source,
})
/** “It holds.” · "It, um, holds," */
const item = (more: Partial<EvidenceView> = {}) =>
  ({
    id: 'e1',
    stance: 'SUPPORTS',
    printed: 'It holds.',
    words: 'It, um, holds,',
    finding: 'CLEANED',
    also: [],
    sourceId: 's1',
    fragmentIndex: null,
    span: [100, 114],
    speaker: 'WREN',
    edits: [edit('FILLER_CUT', [3, 3], [2, 7]), edit('PUNCTUATION', [8, 9], [13, 14])],
    ...more,
  }) as EvidenceView
const named = (more: Partial<DifferenceView> = {}): DifferenceView => ({
  evidenceId: 'e1',
  type: 'FILLER_CUT',
  quote: [3, 3],
  printed: '',
  said: ', um,',
  reason: 'a sound',
  ruling: 'ask',
  allowed: { ...EDITOR, id: 'a1' },
  ...more,
})
const claim = (evidence: EvidenceView[], acknowledged: DifferenceView[] | null = null) =>
  ({
    evidence,
    fragments: [[1, 10, 'It holds.']],
    cast: { name: 'Calloway', speaker: { name: 'Ines Calloway' } },
    verdict: acknowledged && {
      acknowledged,
      by: BY,
      style: { versionId: 'v', name: 'AP strict', version: 1 },
    },
  }) as unknown as ClaimView

describe('alterationsOf', () => {
  it('rules on every difference by the style in force while there is no verdict', () => {
    const lines = alterationsOf(claim([item()]), MAGAZINE)
    assert.deepEqual(
      lines.map(({ type, printed, said, ruling, style, named }) => [
        type,
        printed,
        said,
        ruling,
        style?.name,
        named,
      ]),
      [
        ['FILLER_CUT', '', ', um,', 'allowed', 'Magazine', null],
        ['PUNCTUATION', '.', ',', 'allowed', 'Magazine', null],
      ],
    )
  })

  it('says of a named one who named and who allowed it, and of the others what the verdict’s style says', () => {
    const [first, second, ...more] = alterationsOf(claim([item()], [named()]), AP_STRICT)
    assert.deepEqual(
      [first.ruling, first.named, first.allowed],
      ['ask', { by: 'Petra', at: BY.at, reason: 'a sound' }, { by: 'Miriam', at: EDITOR.at }],
    )
    assert.deepEqual([second.type, second.ruling, second.named], ['PUNCTUATION', 'allowed', null])
    assert.deepEqual(more, [])
  })

  it('keeps what was named though its passage is closed, or reads otherwise now', () => {
    assert.deepEqual(
      alterationsOf(claim([], [named({ said: '' })]), AP_STRICT).map(({ type, said }) => [type, said]),
      [['FILLER_CUT', '']],
    )
    const reread = alterationsOf(claim([item({ edits: [] })], [named()]), AP_STRICT)
    assert.equal(reread.length, 1)
  })

  it('reads neither what contradicts nor what was not found, and knows no ruling where there was no style', () => {
    assert.deepEqual(alterationsOf(claim([item({ stance: 'CONTRADICTS' })]), AP_STRICT), [])
    assert.deepEqual(alterationsOf(claim([item({ finding: 'NOT_FOUND' })]), AP_STRICT), [])
    assert.equal(alterationsOf(claim([item()]), null)[0].ruling, null)
  })

  it('tells a difference once where one passage is linked twice, with whoever named it', () => {
    const twice = [item(), item({ id: 'e2', fragmentIndex: 0, span: [98, 114], words: 'X It, um, holds,' })]
    const moved = twice[1].edits.map((one) => ({
      ...one,
      source: [one.source[0] + 2, one.source[1] + 2] as const,
    }))
    const linked = [twice[0], { ...twice[1], edits: moved }]
    assert.deepEqual(
      alterationsOf(claim(linked), AP_STRICT).map(({ type, evidenceId }) => [type, evidenceId]),
      [
        ['FILLER_CUT', 'e1'],
        ['PUNCTUATION', 'e1'],
      ],
    )
    const [first, ...more] = alterationsOf(claim(linked, [named({ evidenceId: 'e2' })]), AP_STRICT)
    assert.deepEqual([first.type, first.named?.by, more.length], ['FILLER_CUT', 'Petra', 1])
    const elsewhere = [twice[0], item({ id: 'e2', sourceId: 's2' })]
    assert.equal(alterationsOf(claim(elsewhere), AP_STRICT).length, 4)
  })

  it('says who said it and who is named, whether or not anybody named that', () => {
    const other = item({ edits: [], finding: 'WRONG_SPEAKER' })
    const speaker = named({ type: 'WRONG_SPEAKER', quote: [0, 0], said: '', ruling: null, allowed: null })
    for (const claims of [claim([other]), claim([other], [speaker])]) {
      const [line, ...more] = alterationsOf(claims, AP_STRICT)
      assert.deepEqual(
        [line.type, line.said, line.printed, more],
        ['WRONG_SPEAKER', 'WREN', 'Ines Calloway', []],
      )
    }
  })

  it('lets no style rule on another speaker', () => {
    const speaker = named({ type: 'WRONG_SPEAKER', quote: [0, 0], ruling: null, allowed: null })
    const lines = alterationsOf(claim([item({ edits: [] })], [speaker]), AP_STRICT)
    assert.deepEqual([lines[0].type, lines[0].ruling], ['WRONG_SPEAKER', null])
  })
})

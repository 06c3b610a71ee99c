import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bareSentence, sentence, type Told } from './sentence'

const nameOf = (id: string) => (id === 'm1' ? 'Petra Lindqvist' : 'a member')
const said = (event: Told) => sentence(event, nameOf)

describe('a line of history', () => {
  it('reads as a sentence after the name of who did it', () => {
    const told: [Told, string][] = [
      [
        {
          type: 'verdict.recorded',
          payload: { number: 7, value: 'SAID_AS_PRINTED', reason: 'Heard it twice', differences: 2 },
        },
        'recorded “said as printed” for claim 7, with 2 differences named: Heard it twice.',
      ],
      [
        {
          type: 'verdict.recorded',
          payload: { number: 7, value: 'NO_BACKUP', reason: null, differences: 0 },
        },
        'recorded “no back-up” for claim 7.',
      ],
      [
        {
          type: 'evidence.linked',
          payload: { number: 3, sourceId: 's', stance: 'CONTRADICTS', fragment: 1 },
        },
        'linked a source that contradicts fragment 2 of claim 3.',
      ],
      [
        { type: 'also_said.answered', payload: { number: 3, sourceId: 's', answer: 'ADD_CONTEXT' } },
        'answered “add context” to what else was said on claim 3.',
      ],
      [
        { type: 'also_said.answered', payload: { number: 3, sourceId: 's', answer: null } },
        'took back the answer to what else was said on claim 3.',
      ],
      [
        { type: 'translation.checked', payload: { number: 3, translator: 'Odile Brandt' } },
        'signed that the translation by Odile Brandt was checked, for claim 3.',
      ],
      [
        { type: 'claim.assigned', payload: { number: 3, assigneeId: null, name: null } },
        'took claim 3 off everybody’s list.',
      ],
      [
        { type: 'source.reader_added', payload: { memberId: 'm1' } },
        'opened a restricted source to Petra Lindqvist.',
      ],
      [
        { type: 'member.added', payload: { name: 'Ann', role: 'ADMIN', byOperator: true } },
        'was added to the newsroom as an admin by its operator.',
      ],
    ]
    for (const [event, words] of told) assert.equal(said(event), words)
  })

  it('names no restricted source', () => {
    const payload = { kind: 'NOTES', access: 'RESTRICTED', textHash: null, title: null } as const
    assert.equal(said({ type: 'source.added', payload }), 'added a restricted source.')
  })

  it('cuts long words short, and ends in one full stop', () => {
    const long = said({ type: 'claim.added', payload: { number: 1, words: 'word '.repeat(100) } })
    assert.ok(long.length < 160)
    assert.match(long, /…”\.$/)
    assert.match(said({ type: 'claim.dismissed', payload: { number: 1, reason: 'No claim.' } }), /[^.]\.$/)
  })

  it('of an unknown type, or with its content gone, is told without breaking the page', () => {
    const later = { type: 'claim.sung', payload: {} } as unknown as Told
    assert.match(said(later), /claim\.sung/)
    assert.match(bareSentence('note.added'), /removed/)
  })
})

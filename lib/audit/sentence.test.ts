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
        {
          type: 'evidence.compared_again',
          payload: { number: 3, count: 2, matcher: '0.2.0', style: 'Reuters' },
        },
        'had claim 3 compared again with 2 passages, by matcher 0.2.0 and under Reuters.',
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
        {
          type: 'revision.imported',
          payload: { number: 2, textHash: 'f', claims: 9, carried: 8, gone: 1, setAside: 2 },
        },
        'imported revision 2: 9 claims, 8 carried over, 1 gone; 2 pairs of marks still set aside.',
      ],
      [
        { type: 'revision.imported', payload: { number: 2, textHash: 'f', claims: 1, carried: 1, gone: 0 } },
        'imported revision 2: 1 claim, 1 carried over, 0 gone.',
      ],
      [
        { type: 'revision.differences_left', payload: { number: 2, engine: 'the engine 0.4.0', left: 1 } },
        'left 1 statement of revision 2 as it is, where the engine 0.4.0 reads otherwise.',
      ],
      [
        {
          type: 'revision.differences_reopened',
          payload: { number: 2, engine: 'the engine 0.4.0', accepted: 3, left: 1 },
        },
        'took back what they accepted (3) and left as it was (1) of another reading of revision 2.',
      ],
      [
        {
          type: 'revision.differences_reopened',
          payload: { number: 2, engine: 'the engine 0.4.0', accepted: 0, left: 2 },
        },
        'took back what they left as it was (2) of another reading of revision 2.',
      ],
      [
        { type: 'source.reader_added', payload: { memberId: 'm1' } },
        'opened a restricted source to Petra Lindqvist.',
      ],
      [
        { type: 'source.shelved', payload: { number: 3 } },
        'took a source of another article onto this shelf, for claim 3.',
      ],
      [
        { type: 'source.taken_off', payload: { number: 3 } },
        'took a source of another article off this shelf with its last link, from claim 3.',
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
    const linked = { number: 3, sourceId: 's', stance: null, fragment: null } as const
    assert.equal(said({ type: 'evidence.linked', payload: linked }), 'linked a source to claim 3.')
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

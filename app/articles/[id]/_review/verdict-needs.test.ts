import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { permissionsOf, standingOf } from '@/lib/articles/rules'
import { VERDICTS } from '@/lib/claims/model'
import { RecordVerdict } from '@/lib/claims/model/inputs'
import { decideVerdict } from '@/lib/claims/rules/verdict'
import { AP_STRICT, MAGAZINE } from '@/lib/matching/house-style'
import type { Edit } from '@/lib/matching/model'
import { claimOn, evidenceOf } from './review-fixture'
import { isReady, needsOf, readyVerdict } from './verdict-needs'

const text = 'He said “it holds”.'
const checker = standingOf({ memberId: 'm', userId: 'u', role: 'MEMBER' }, ['CHECKER'])
const may = permissionsOf(checker)
const quote = (more = {}) => claimOn(text, 'c', 7, ['“it holds”'], more)
const edit = (type: Edit['type']): Edit => ({ type, at: 0, quote: [0, 2], source: [0, 2] })

describe('what a verdict needs', () => {
  it('is nothing for words that match: one key records it', () => {
    const claim = quote({ evidence: [evidenceOf()] })
    const needs = needsOf(claim, 'SAID_AS_PRINTED', may, MAGAZINE)
    assert.equal(isReady(needs), true)
    assert.deepEqual(readyVerdict('SAID_AS_PRINTED', needs), {
      value: 'SAID_AS_PRINTED',
      basis: 'TRANSCRIPT_HUMAN',
    })
  })

  it('is each difference by name for words that differ', () => {
    const item = evidenceOf({ finding: 'ALTERED', edits: [edit('WORD_REPLACE'), edit('PUNCTUATION')] })
    const lenient = { ...MAGAZINE, rules: { ...MAGAZINE.rules, WORD_REPLACE: 'allowed' } as const }
    const needs = needsOf(quote({ evidence: [item] }), 'SAID_AS_PRINTED', may, lenient)
    assert.equal(isReady(needs), false)
    assert.deepEqual(
      needs.differences.map(({ type, label }) => [type, label]),
      [['WORD_REPLACE', 'word replace']],
    )
  })

  it('is nothing that could be given where the sense changed', () => {
    const item = evidenceOf({ finding: 'SENSE_CHANGED', edits: [edit('NEGATION')] })
    assert.match(
      needsOf(quote({ evidence: [item] }), 'SAID_AS_PRINTED', may, MAGAZINE).refused ?? '',
      /change the sense/,
    )
  })

  it('names another speaker as a difference', () => {
    const item = evidenceOf({ finding: 'WRONG_SPEAKER', speaker: 'WREN' })
    const [difference] = needsOf(quote({ evidence: [item] }), 'SAID_AS_PRINTED', may, MAGAZINE).differences
    assert.equal(difference.type, 'WRONG_SPEAKER')
    assert.match(difference.label, /WREN/)
  })

  it('is proposed words for a fix, as the source has them', () => {
    const item = evidenceOf({ words: 'he holds', finding: 'ALTERED', edits: [edit('PRONOUN')] })
    assert.equal(needsOf(quote({ evidence: [item] }), 'FIX_NEEDED', may, MAGAZINE).proposedWords, 'he holds')
  })

  it('is an answer where a source contradicts', () => {
    const evidence = [evidenceOf(), evidenceOf({ id: 'e2', stance: 'CONTRADICTS' })]
    assert.equal(needsOf(quote({ evidence }), 'SAID_AS_PRINTED', may, MAGAZINE).reason, 'needed')
  })

  it('agrees with the rules: what is ready passes, what is refused is refused there too', () => {
    const cases = [
      quote(),
      quote({ evidence: [evidenceOf()] }),
      quote({ evidence: [evidenceOf({ words: null, span: null })] }),
      quote({ evidence: [evidenceOf({ stance: 'CONTEXT' })] }),
      quote({ evidence: [evidenceOf({ finding: 'NOT_FOUND' })] }),
      quote({ evidence: [evidenceOf({ finding: 'CLEANED', edits: [edit('CONTRACTION')] })] }),
      quote({ evidence: [evidenceOf({ isOutdated: true, finding: 'NOT_CHECKED' })] }),
      quote({ evidence: [evidenceOf({ finding: 'SENSE_CHANGED', edits: [edit('NUMBER')] })] }),
      quote({ evidence: [evidenceOf({ finding: 'SPLICED' })] }),
      quote({ evidence: [evidenceOf({ finding: 'WRONG_SPEAKER' })] }),
      quote({ evidence: [evidenceOf(), evidenceOf({ id: 'e2', stance: 'CONTRADICTS' })] }),
      quote({ state: 'DISMISSED' }),
      claimOn(text, 'i', 8, ['He said'], { evidence: [evidenceOf()] }),
      claimOn(text, 'i', 8, ['He said']),
      claimOn(text, 'i', 8, ['He said'], {
        evidence: [evidenceOf({ finding: 'PARAPHRASE_CLASH', edits: [edit('NUMBER')] })],
      }),
      claimOn(text, 'i', 8, ['He said'], { evidence: [evidenceOf({ finding: 'NOT_FOUND' })] }),
    ]
    let ready = 0
    for (const claim of cases)
      for (const value of VERDICTS)
        for (const roles of [['CHECKER'], ['WRITER'], ['LAWYER']] as const) {
          const standing = standingOf({ memberId: 'm', userId: 'u', role: 'MEMBER' }, roles)
          const needs = needsOf(claim, value, permissionsOf(standing), AP_STRICT)
          const id = '01a20b68-0000-7000-8000-000000000000'
          const on = { claimId: id, revisionId: id, version: 1 }
          const input = RecordVerdict.parse({ ...on, ...readyVerdict(value, needs) })
          const refusal = decideVerdict(standing, claim, input, AP_STRICT)
          if (isReady(needs)) {
            ready++
            assert.equal(refusal, null, `${value} on ${claim.evidence[0]?.finding}`)
          }
          if (needs.refused) assert.notEqual(refusal, null, `${value}: ${needs.refused}`)
        }
    assert.ok(ready > 10)
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOf } from '../articles/rules'
import type { ArticleRole } from '../db/generated/enums'
import { AP_STRICT, MAGAZINE } from '../matching/house-style'
import type { Edit } from '../matching/model'
import type { ClaimView, EvidenceView } from './model'
import { RecordVerdict } from './model/inputs'
import { deriveStatus, listBlockers, type StatusFacts } from './rules'
import { alsoSaidEntries } from './rules/also-said'
import { decideAllowance, decideApproval } from './rules/approval'
import { toAnswer } from './rules/differences'
import { decideVerdict, knownBy } from './rules/verdict'

const by = { memberId: 'm', name: 'Petra', at: '2026-03-10T12:00:00.000Z' }
const standing = (...roles: ArticleRole[]) =>
  standingOf({ memberId: 'm', userId: 'u', role: 'MEMBER' }, roles)
const evidence = (more: Partial<EvidenceView> = {}): EvidenceView => ({
  id: '00000000-0000-7000-8000-000000000001',
  fragmentIndex: null,
  stance: 'SUPPORTS',
  sourceId: 's',
  sourceTitle: 'Tape',
  sourceKind: 'TRANSCRIPT_HUMAN',
  printed: 'We are ready',
  words: 'We are ready',
  span: [0, 12],
  locator: 'turn 1',
  speaker: null,
  finding: 'VERBATIM',
  also: [],
  edits: [],
  proves: null,
  matcher: '0.1.0',
  styleVersionId: null,
  isOutdated: false,
  translation: null,
  by,
  ...more,
})
const claim = (more: Partial<ClaimView> = {}): ClaimView => ({
  id: 'c',
  articleId: 'a',
  number: 1,
  version: 1,
  state: 'LIVE',
  kind: 'DIRECT',
  content: [[0, 14, '“We are ready”']],
  fragments: [[1, 13, 'We are ready']],
  mention: [],
  cue: [],
  cast: null,
  rule: 'r',
  reason: 'r',
  persuadedBy: [],
  speakerCandidates: [],
  telling: null,
  saidOn: null,
  versionBy: 'MACHINE',
  status: 'CHECKING',
  statusReason: 'Open.',
  result: 'OPEN',
  stale: null,
  assignee: null,
  evidence: [evidence()],
  verdict: null,
  pastVerdicts: [],
  waiver: null,
  alsoSaid: [],
  notes: [],
  ...more,
})
const input = (value: string, more: object = {}) =>
  RecordVerdict.parse({
    claimId: '00000000-0000-7000-8000-000000000002',
    revisionId: '00000000-0000-7000-8000-000000000003',
    version: 1,
    value,
    basis: 'TRANSCRIPT_HUMAN',
    ...more,
  })
const said = (of: ClaimView, more: object = {}) =>
  decideVerdict(standing('CHECKER'), of, input('SAID_AS_PRINTED', more), MAGAZINE)?.message
const edit = (type: Edit['type']): Edit => ({ type, quote: [0, 2], at: 0, source: [0, 2] })

test('words that are the same pass with evidence and a basis that fits the source', () => {
  assert.equal(said(claim()), undefined)
  assert.match(said(claim({ evidence: [] })) ?? '', /Nothing linked/)
  assert.match(said(claim(), { basis: null }) ?? '', /how you know/)
  assert.match(said(claim(), { basis: 'CALL' }) ?? '', /of the kind/)
})

test('a locator alone is enough where somebody heard it', () => {
  assert.equal(
    said(
      claim({
        evidence: [evidence({ words: null, span: null, sourceKind: 'RECORDING', finding: 'NOT_CHECKED' })],
      }),
      { basis: 'HEARD' },
    ),
    undefined,
  )
})

test('each differing letter is named, with a reason, or the quote does not pass', () => {
  const differing = claim({ evidence: [evidence({ finding: 'CLEANED', edits: [edit('CONTRACTION')] })] })
  assert.match(said(differing) ?? '', /Name each difference/)
  const named = { evidenceId: evidence().id, type: 'CONTRACTION', quote: [0, 2], reason: 'House style.' }
  assert.equal(said(differing, { acknowledged: [named] }), undefined)
  assert.match(said(differing, { acknowledged: [{ ...named, quote: [3, 5] }] }) ?? '', /Name each difference/)
})

test('marks and spaces alone need no naming', () => {
  assert.equal(
    said(claim({ evidence: [evidence({ finding: 'TYPOGRAPHY', edits: [edit('TYPOGRAPHY')] })] })),
    undefined,
  )
})

for (const type of [
  'NEGATION',
  'NUMBER',
  'UNIT',
  'MODAL',
  'HEDGE',
  'QUANTIFIER',
  'CONDITION',
  'NAME',
] as const)
  test(`a changed sense (${type}) passes for nobody, named or not`, () => {
    const changed = claim({ evidence: [evidence({ finding: 'SENSE_CHANGED', edits: [edit(type)] })] })
    const named = { evidenceId: evidence().id, type, quote: [0, 2], reason: 'It is fine.' }
    assert.match(said(changed, { acknowledged: [named], reason: 'sure' }) ?? '', /change the sense/)
  })

test('words that are not in the passage do not pass, and every quoted fragment needs evidence', () => {
  for (const finding of ['NOT_FOUND', 'PARTIAL'] as const)
    assert.match(said(claim({ evidence: [evidence({ finding })] })) ?? '', /do not all stand/)
  const two = claim({
    kind: 'MIXED',
    fragments: [
      [0, 2, 'We'],
      [3, 6, 'are'],
    ],
    evidence: [evidence({ fragmentIndex: 0 })],
  })
  assert.match(said(two) ?? '', /“are” have no evidence/)
})

test('a passage that adds nothing stands in no way where others hold all of the words', () => {
  for (const finding of ['NOT_FOUND', 'PARTIAL'] as const)
    assert.equal(said(claim({ evidence: [evidence({ finding }), evidence({ id: 'x' })] })), undefined)
  const changed = evidence({ finding: 'PARTIAL', also: ['SENSE_CHANGED'] })
  assert.match(said(claim({ evidence: [changed, evidence({ id: 'x' })] })) ?? '', /change the sense/)
})

test('a contradiction has to be answered', () => {
  const contradicted = claim({ evidence: [evidence(), evidence({ id: 'x', stance: 'CONTRADICTS' })] })
  assert.match(said(contradicted) ?? '', /contradicts it/)
  assert.equal(said(contradicted, { reason: 'A slip of the tongue, corrected a minute later.' }), undefined)
})

test('quoted words are never merely supported, and a paraphrase is never said as printed', () => {
  assert.match(
    decideVerdict(standing('CHECKER'), claim(), input('SUPPORTED'), AP_STRICT)?.message ?? '',
    /quotes somebody/,
  )
  const paraphrase = claim({ kind: 'INDIRECT', fragments: [] })
  assert.match(said(paraphrase) ?? '', /Nothing in it is quoted/)
  assert.equal(decideVerdict(standing('EDITOR'), paraphrase, input('SUPPORTED'), AP_STRICT), null)
})

test('another speaker, and words joined from apart, are named with a reason', () => {
  for (const [type, words] of [
    ['WRONG_SPEAKER', /In Tape these words are Moss’s/],
    ['SPLICED', /joined from separate passages/],
  ] as const) {
    const passage = claim({ evidence: [evidence({ finding: type, speaker: 'Moss' })] })
    assert.match(said(passage) ?? '', words)
    const named = { evidenceId: evidence().id, type, quote: [0, 0], reason: 'One answer.' }
    assert.equal(said(passage, { acknowledged: [named] }), undefined)
  }
})

test('passages that are joined are named once, whatever sources they stand in', () => {
  const joined = [evidence({ finding: 'SPLICED' }), evidence({ id: 'e2', finding: 'SPLICED' })]
  const types = (items: EvidenceView[]) =>
    toAnswer(claim({ evidence: items }), 'SAID_AS_PRINTED', AP_STRICT).map(({ type, ruling }) => [
      type,
      ruling,
    ])
  assert.deepEqual(types(joined), [['SPLICED', 'ask']])
  const inTwo = [...joined, evidence({ id: 'e3', sourceId: 't', finding: 'SPLICED' })]
  assert.deepEqual(types(inTwo), [['SPLICED', 'ask']])
})

test('nothing is known from a passage that does not have the quoted words', () => {
  const called = evidence({ id: 'e2', sourceKind: 'CALL', finding: 'NOT_FOUND' })
  const known = knownBy(claim({ evidence: [evidence(), called] }))
  assert.deepEqual(known, ['TRANSCRIPT_HUMAN', 'HEARD'])
  assert.deepEqual(knownBy(claim({ evidence: [called] })), [])
  const dash = evidence({ id: 'e2', sourceKind: 'CALL', words: '—', finding: 'NOT_CHECKED' })
  assert.deepEqual(knownBy(claim({ evidence: [dash] })), [])
  assert.match(said(claim({ evidence: [dash] }), { basis: 'CALL' }) ?? '', /do not all stand/)
  // a place without text holds what a person says it holds
  assert.deepEqual(knownBy(claim({ evidence: [{ ...called, words: null }] })), ['CALL'])
})

test('a paraphrase that a source refutes is supported for nobody; other clashes are named', () => {
  const supported = (item: Partial<EvidenceView>, named: object[] = []) =>
    decideVerdict(
      standing('CHECKER'),
      claim({ kind: 'INDIRECT', fragments: [], evidence: [evidence(item)] }),
      input('SUPPORTED', { acknowledged: named }),
      AP_STRICT,
    )?.message
  const name = (type: string, quote: number[]) => ({
    evidenceId: evidence().id,
    type,
    quote,
    reason: 'As it is.',
  })
  for (const type of ['NUMBER', 'UNIT', 'NEGATION', 'NAME', 'CONDITION'] as const) {
    const clash = { finding: 'PARAPHRASE_CLASH', edits: [edit(type)] } as const
    assert.match(supported(clash, [name(type, [0, 2])]) ?? '', /change the sense .* “We” is printed/)
  }
  const loose = { finding: 'PARAPHRASE_CLASH', edits: [edit('QUANTIFIER')] } as const
  assert.match(supported(loose) ?? '', /“We” differs \(quantifier\)/)
  assert.equal(supported(loose, [name('QUANTIFIER', [0, 2])]), undefined)
  assert.match(supported({ finding: 'NOT_FOUND' }) ?? '', /does not have it/)
  assert.equal(supported({ finding: 'NOT_FOUND' }, [name('NOT_FOUND', [0, 0])]), undefined)
  assert.match(supported({ isOutdated: true, finding: 'NOT_CHECKED' }) ?? '', /Compare them again/)
})

test('who signs what: a writer only on author, nobody else that, a lawyer nothing', () => {
  const code = (value: string, ...roles: ArticleRole[]) =>
    decideVerdict(standing(...roles), claim(), input(value), AP_STRICT)?.code
  assert.equal(code('ON_AUTHOR', 'WRITER'), undefined)
  assert.equal(code('ON_AUTHOR', 'CHECKER'), 'FORBIDDEN')
  assert.equal(code('NO_BACKUP', 'WRITER', 'CHECKER'), 'FORBIDDEN')
  assert.equal(code('NO_BACKUP', 'LAWYER'), 'FORBIDDEN')
  assert.equal(code('NO_BACKUP', 'CHECKER'), undefined)
})

const facts: StatusFacts = {
  kind: 'DIRECT',
  hasSpeaker: true,
  openLegal: false,
  unansweredContradiction: false,
  verdictBy: null,
  stale: null,
  approvedBy: null,
  assignee: null,
  evidenceBy: null,
  openQueryTo: null,
}

test('status is the first that holds: held, stale, approved, checked, checking, unchecked', () => {
  const all = { ...facts, openLegal: true, verdictBy: 'A', stale: 'Changed.', approvedBy: 'B', assignee: 'C' }
  const statuses = [
    all,
    { ...all, openLegal: false },
    { ...all, openLegal: false, stale: null },
    { ...facts, verdictBy: 'A', assignee: 'C' },
    { ...facts, assignee: 'C' },
    facts,
  ].map((f) => deriveStatus(f).status)
  assert.deepEqual(statuses, ['HELD', 'STALE', 'APPROVED', 'CHECKED', 'CHECKING', 'UNCHECKED'])
  assert.equal(deriveStatus({ ...facts, hasSpeaker: false }).status, 'HELD')
  assert.equal(deriveStatus({ ...facts, hasSpeaker: false, kind: 'INDIRECT' }).status, 'UNCHECKED')
  assert.equal(deriveStatus({ ...facts, unansweredContradiction: true }).status, 'HELD')
  assert.match(deriveStatus({ ...facts, openQueryTo: 'Leda' }).reason, /Leda/)
})

test('an approved fix still blocks; good and approved, waived and dismissed do not; a lone mark does', () => {
  const good = claim({ status: 'APPROVED', result: 'GOOD' })
  const fix = claim({ status: 'APPROVED', result: 'FIX' })
  const waived = claim({ waiver: { ...by, id: 'w', reason: 'r' } })
  const dismissed = claim({ state: 'DISMISSED' })
  const mark = {
    span: [0, 3] as const,
    exact: '“x”',
    class: 'scare',
    machineReason: 'r',
    claimId: null,
    decided: null,
  }
  assert.equal(
    listBlockers([good, waived, dismissed], [{ ...mark, decided: { ...by, reason: 'r', carriedFrom: null } }])
      .length,
    0,
  )
  assert.equal(listBlockers([fix], []).length, 1)
  assert.equal(listBlockers([claim({ status: 'CHECKED', result: 'GOOD' })], []).length, 1)
  assert.equal(listBlockers([good], [mark]).length, 1)
})

test('a place answered before is found again by its words, stays as it was answered, and is open once they are outdated', () => {
  const place = (span: [number, number]) => ({
    sourceId: 's',
    sourceTitle: 'Tape',
    span,
    words: `${span}`,
    locator: 'turn 4',
    speaker: 'FINCH',
  })
  const found = [
    { ...place([10, 30]), paragraph: 3, turn: 'but', shared: [] },
    { ...place([50, 60]), paragraph: 5, turn: 'never', shared: [] },
  ]
  const answered = (span: [number, number], isOutdated = false) => ({
    ...place(span),
    answer: 'FAIR' as const,
    isOutdated,
    by,
  })
  const entries = (...answers: ReturnType<typeof answered>[]) =>
    alsoSaidEntries(found, answers).map(({ span, turn, isOpen }) => [span[0], turn, isOpen])
  assert.deepEqual(entries(), [
    [10, 'but', true],
    [50, 'never', true],
  ])
  assert.deepEqual(entries(answered([12, 30]), answered([90, 99])), [
    [12, 'but', false],
    [50, 'never', true],
    [90, null, false],
  ])
  assert.deepEqual(entries(answered([10, 30], true))[0], [10, 'but', true])
})

test('nobody approves or allows what is stale, be it held as well', () => {
  const verdict = { id: 'v', userId: 'other', approval: null, acknowledged: [], style: null, by }
  const stale = claim({
    status: 'HELD',
    stale: 'Its words changed.',
    verdict,
  } as unknown as Partial<ClaimView>)
  assert.match(decideApproval(standing('CHECKER'), stale, 'v')?.message ?? '', /Its words changed/)
  const allowance = { verdictId: 'v', differences: [] }
  assert.match(decideAllowance(standing('EDITOR'), stale, allowance)?.message ?? '', /Its words changed/)
  assert.equal(decideApproval(standing('CHECKER'), { ...stale, stale: null }, 'v'), null)
})

test('a waiver answers for no open legal note', () => {
  const waiver = { ...by, id: 'w', reason: 'The mayor will confirm it.' }
  const blocked = (more: object) =>
    listBlockers([claim({ waiver, status: 'HELD', statusReason: 'Held.', ...more })], []).length
  assert.equal(blocked({}), 0)
  assert.equal(blocked({ notes: [{ kind: 'LEGAL', parentId: null, resolved: null }] }), 1)
  assert.equal(blocked({ notes: [{ kind: 'LEGAL', parentId: null, resolved: by }] }), 0)
})

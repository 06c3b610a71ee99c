import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { writeHtml } from './html'
import { type ClaimRow, Report } from './model'
import { reportRows } from './rows'
import type { ClaimInput, ReportInput } from './rows-facts'
import { SAMPLE_REPORT } from './sample-report'
import { CHANGED_SINCE } from './words'

const claims = (report: Report) => report.rows.filter((row): row is ClaimRow => row.type === 'claim')

const [SIGNED] = SAMPLE_REPORT.claims
const PETRA = { by: 'Petra Lindqvist', at: '2026-03-10T22:10:00.000Z' }

function rowOf(change: Partial<ClaimInput>): ClaimRow {
  const [row] = claims(reportRows({ ...SAMPLE_REPORT, claims: [{ ...SIGNED, ...change }] }))
  return row
}

describe('reportRows', () => {
  test('open rows come first, then waived, set aside, dismissed and settled, each in the order of the page', () => {
    const { rows, counts } = reportRows(SAMPLE_REPORT)
    assert.deepEqual(
      rows.map((row) => `${row.section} ${row.type === 'claim' ? row.number : row.printed}`),
      [
        'OPEN 11',
        'OPEN 3',
        'OPEN 4',
        'OPEN 5',
        'OPEN 6',
        'OPEN 10',
        'OPEN “Lark Dam: Condition and Outlook,”',
        'WAIVED 7',
        'SET_ASIDE “temporary”',
        'DISMISSED 8',
        'SETTLED 1',
        'SETTLED 2',
        'SETTLED 9',
      ],
    )
    assert.deepEqual(counts, { OPEN: 7, WAIVED: 1, SET_ASIDE: 1, DISMISSED: 1, SETTLED: 3 })
  })

  test('a signature stands beside what is open under it', () => {
    const signed = (change: Partial<ClaimInput>) =>
      reportRows({ ...SAMPLE_REPORT, signOff: PETRA, marks: [], claims: [{ ...SIGNED, ...change }] })
    assert.deepEqual(signed({}).signOff, { ...PETRA, changedSince: false })
    assert.deepEqual(signed({ isStale: true }).signOff, { ...PETRA, changedSince: true })
    assert.equal(reportRows(SAMPLE_REPORT).signOff, null)
    assert.ok(!writeHtml(signed({})).includes(CHANGED_SINCE))
    assert.ok(writeHtml(signed({ verdict: null })).includes(CHANGED_SINCE))
  })

  test('what is open says why, by name', () => {
    const why = new Map(claims(reportRows(SAMPLE_REPORT)).map((row) => [row.number, row.why]))
    assert.equal(why.get(4), 'Owen Takahashi is on it.')
    assert.equal(why.get(6), 'Checked by Petra Lindqvist; a second person has not signed.')
    assert.match(why.get(5) ?? '', /changed since/)
    assert.equal(why.get(1), null)
  })

  test('a signed fix is signed and still open', () => {
    const fix = claims(reportRows(SAMPLE_REPORT)).find(({ result }) => result === 'FIX')
    assert.equal(fix?.section, 'OPEN')
    assert.equal(fix?.status, 'APPROVED')
    assert.equal(fix?.approval?.by, 'Owen Takahashi')
  })

  test('a good claim is settled only with a second signature, a speaker, no answer owed and nothing changed since', () => {
    assert.equal(rowOf({}).section, 'SETTLED')
    assert.equal(rowOf({ approval: null }).section, 'OPEN')
    assert.equal(rowOf({ isStale: true }).section, 'OPEN')
    assert.equal(rowOf({ speaker: null }).section, 'OPEN')
    assert.equal(rowOf({ hasUnansweredContradiction: true }).section, 'OPEN')
    assert.equal(rowOf({ verdict: null }).section, 'OPEN')
  })

  test('a waived claim that became good counts as settled; a dismissed one never does', () => {
    assert.equal(rowOf({ waiver: { ...PETRA, reason: 'late' } }).section, 'SETTLED')
    assert.equal(rowOf({ dismissal: { ...PETRA, reason: 'twice' } }).section, 'DISMISSED')
  })

  test('a signature under nothing is not shown', () => {
    assert.equal(rowOf({ verdict: null, approval: PETRA }).approval, null)
  })

  test('the scope says how much was not checked', () => {
    assert.equal(
      reportRows(SAMPLE_REPORT).scope.statement,
      'Quoted statements; 38 of 61 sentences were not checked.',
    )
  })

  test('joined words come with how far apart they were said, in figures and as a sentence', () => {
    const row = claims(reportRows(SAMPLE_REPORT)).find(({ number }) => number === 11)
    assert.deepEqual(row?.saidApart, [
      {
        sourceTitle: 'Press conference, town hall, March 10',
        parts: [
          { printed: 'The crack is real', place: '00:01:12, turn 3', speaker: 'WREN' },
          { printed: 'We empty the lake', place: '00:09:40, turn 21', speaker: 'WREN' },
        ],
        joints: [
          {
            turnsApart: 18,
            msApart: 508_000,
            reversed: false,
            otherSpeaker: false,
            between: ['CALLOWAY'],
            words: 'Part 2 was said 18 turns (8 min 28 s) after part 1; CALLOWAY spoke in between.',
          },
        ],
      },
    ])
  })

  test('the published schema takes a report made before it told where words were joined from', () => {
    const { rows, ...report } = reportRows(SAMPLE_REPORT)
    const older = rows.map(({ ...row }) => {
      if (row.type === 'claim') delete row.saidApart
      return row
    })
    assert.ok(Report.safeParse({ ...report, rows: older }).success)
  })

  test('the published schema takes it', () => {
    assert.deepEqual(Report.parse(reportRows(SAMPLE_REPORT)), reportRows(SAMPLE_REPORT))
  })
})

describe('what is never in a report', () => {
  const said = (input: ReportInput) => JSON.stringify(reportRows(input))

  test('nothing of a restricted source: its words, title, place, speaker, or what was said of its differences', () => {
    assert.doesNotMatch(said(SAMPLE_REPORT), /RESTRICTED-/)
    const row = claims(reportRows(SAMPLE_REPORT)).find(({ number }) => number === 7)
    assert.deepEqual(row?.evidence, [{ withheld: true, stance: 'SUPPORTS' }])
    assert.deepEqual(row?.alterations, [
      {
        type: 'WORD_REPLACE',
        printed: 'used',
        said: null,
        source: null,
        ruling: 'forbidden',
        style: { name: 'AP strict', version: 1 },
        named: { ...PETRA, reason: null },
        allowed: null,
      },
    ])
  })

  test('of another place in a restricted source only what was answered', () => {
    const [, , closed] = claims(reportRows(SAMPLE_REPORT)).find(({ number }) => number === 1)?.alsoSaid ?? []
    const answer = { by: 'Owen Takahashi', at: '2026-03-10T22:40:00.000Z', value: 'FAIR' }
    assert.deepEqual(closed, { withheld: true, answer })
  })

  test('a difference whose evidence is not there is treated as restricted', () => {
    const { verdict, alterations } = SAMPLE_REPORT.claims[1]
    const row = rowOf({ verdict, alterations, evidence: [] })
    assert.deepEqual(
      row.alterations.map(({ type, said }) => [type, said]),
      [['BRACKET_REPLACE', null]],
    )
  })

  test('no legal note, though somebody chose it, and no note that was not chosen', () => {
    assert.doesNotMatch(said(SAMPLE_REPORT), /LEGAL|PRIVATE-COMMENT/)
    assert.match(said(SAMPLE_REPORT), /Good catch/)
  })

  test('legal notes leave no trace: the report is the same, byte for byte, without them', () => {
    const claimsWithout = SAMPLE_REPORT.claims.map((claim) => ({
      ...claim,
      notes: claim.notes.filter(({ kind }) => kind !== 'LEGAL'),
    }))
    assert.equal(said(SAMPLE_REPORT), said({ ...SAMPLE_REPORT, claims: claimsWithout }))
  })

  test('nothing that rides along on its input: a confidence, a score, a hold', () => {
    const extra = {
      confidence: 0.93,
      score: 0.71,
      legalHold: 'SECRET',
      statusReason: 'A legal note is open.',
    }
    const loaded: ReportInput = {
      ...SAMPLE_REPORT,
      ...extra,
      article: { ...SAMPLE_REPORT.article, ...extra },
      revision: { ...SAMPLE_REPORT.revision, ...extra },
      made: { ...SAMPLE_REPORT.made, ...extra },
      claims: SAMPLE_REPORT.claims.map((claim) => ({
        ...claim,
        ...extra,
        verdict: claim.verdict && { ...claim.verdict, ...extra },
        alterations: claim.alterations.map((a) => ({
          ...a,
          ...extra,
          style: a.style && { ...a.style, ...extra },
          named: a.named && { ...a.named, ...extra },
          allowed: a.allowed && { ...a.allowed, ...extra },
        })),
        approval: claim.approval && { ...claim.approval, ...extra },
        waiver: claim.waiver && { ...claim.waiver, ...extra },
        dismissal: claim.dismissal && { ...claim.dismissal, ...extra },
        evidence: claim.evidence.map((e) => ({
          ...e,
          ...extra,
          translation: e.translation && { ...e.translation, ...extra },
        })),
        alsoSaid: claim.alsoSaid.map((a) => ({
          ...a,
          ...extra,
          answer: a.answer && { ...a.answer, ...extra },
        })),
        saidApart: claim.saidApart.map((source) => ({
          ...source,
          ...extra,
          parts: source.parts.map((part) => ({ ...part, ...extra })),
          joints: source.joints.map((joint) => ({ ...joint, ...extra })),
        })),
        notes: claim.notes.map((n) => ({ ...n, ...extra })),
      })),
      marks: SAMPLE_REPORT.marks.map((mark) => ({
        ...mark,
        ...extra,
        decided: mark.decided && { ...mark.decided, ...extra },
      })),
    }
    assert.equal(said(loaded), said(SAMPLE_REPORT))
  })
})

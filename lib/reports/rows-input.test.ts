import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AnchoredSpan, ClaimView, EvidenceView } from '../claims/model'
import type { ReviewData } from '../claims/model/review'
import type { SaidWhereView } from '../claims/model/said'
import { AP_STRICT } from '../matching/house-style'
import { segment } from '../text/paragraphs'
import { reportRows } from './rows'
import { reportInputOf } from './rows-input'

const TEXT = `Bridge Is Closed

The council met on Monday and talked for four hours about the bridge. It closed it.

“It is safe,” Ann Orr said. “I would cross it.

“I will.” The rain went on through the night and nobody went home early.
`
const at = (words: string): AnchoredSpan => {
  const start = TEXT.indexOf(words)
  assert.ok(start >= 0, words)
  return [start, start + words.length, words]
}

const BY = { memberId: 'm1', name: 'Petra Lindqvist', at: '2026-03-10T22:10:00.000Z' }
const CAST = {
  id: 'c',
  name: 'Ann Orr',
  kind: 'PERSON',
  title: null,
  affiliation: null,
  aliases: [],
  speaker: null,
} as const

const EVIDENCE: EvidenceView = {
  id: 'e1',
  fragmentIndex: null,
  stance: 'SUPPORTS',
  sourceId: 's1',
  sourceTitle: 'Tape one',
  sourceKind: 'RECORDING',
  printed: 'It is safe',
  words: 'It is safe.',
  span: [0, 11],
  locator: '00:00:01, turn 1',
  speaker: 'ORR',
  finding: 'VERBATIM',
  also: [],
  edits: [],
  proves: null,
  matcher: '0.1.0',
  styleVersionId: null,
  isOutdated: false,
  translation: null,
  by: BY,
}

const CLAIM: ClaimView = {
  id: 'k1',
  articleId: 'a',
  number: 4,
  version: 1,
  state: 'LIVE',
  kind: 'DIRECT',
  content: [at('“It is safe,”'), at('“I would cross it.'), at('“I will.”')],
  fragments: [],
  mention: [],
  cue: [],
  cast: CAST,
  rule: 'quote-then-cue',
  reason: 'because',
  persuadedBy: [],
  speakerCandidates: [],
  telling: null,
  saidOn: null,
  versionBy: 'MACHINE',
  status: 'UNCHECKED',
  statusReason: '',
  result: 'OPEN',
  stale: null,
  assignee: null,
  evidence: [],
  alsoSaid: [],
  verdict: null,
  pastVerdicts: [],
  waiver: null,
  notes: [],
}

const review = (claims: readonly ClaimView[], access: 'DESK' | 'RESTRICTED' = 'DESK'): ReviewData => ({
  article: {
    id: 'a',
    title: 'Bridge Is Closed',
    byline: null,
    publicationDay: null,
    deadline: null,
    access: 'DESK',
    timeZone: 'UTC',
  },
  revision: {
    id: 'r',
    number: 1,
    latest: 1,
    textHash: 'abc',
    wordCount: 30,
    sentenceCount: 7,
    createdAt: BY.at,
    importReport: [],
    engine: 'x 1',
    engineIsOld: false,
    languageIsRead: true,
    wasReadAgain: false,
  },
  text: TEXT,
  paragraphs: segment(TEXT).map((paragraph, index) => ({ ...paragraph, index })),
  claims: claims.map((claim) => ({ ...claim, revisionId: 'r' })),
  marks: [],
  cast: [CAST],
  people: [],
  shelf: [
    { id: 's1', title: 'Tape one', kind: 'RECORDING', access, hasText: true, paragraphs: 3, proves: 1 },
  ],
  notes: [],
  blockers: [],
  signOff: null,
  style: { ...AP_STRICT, versionId: 'sv', by: null, at: BY.at, isOwn: false },
  styles: [],
  me: { memberId: 'm1', userId: 'u1', name: 'Petra Lindqvist' },
  may: {} as ReviewData['may'],
})

const ABOUT = {
  newsroomName: 'Courier',
  address: null,
  made: { by: 'Petra', at: BY.at },
  headHash: 'ff',
  styles: [],
  saidWhere: new Map(),
  alsoSaid: new Map(),
}
const inputOf = (data: ReviewData) => reportInputOf(data, ABOUT)

describe('reportInputOf', () => {
  test('a claim’s words read as printed, with an ellipsis for its cue and a line for a paragraph', () => {
    const [claim] = inputOf(review([CLAIM])).claims
    assert.equal(claim.printed, '“It is safe,” … “I would cross it.\n“I will.”')
    assert.equal(claim.paragraph, 3)
    assert.equal(claim.speaker, 'Ann Orr')
  })

  test('counts the sentences of the body that no live claim has words in', () => {
    const none = inputOf(review([])).revision
    assert.deepEqual([none.sentences, none.sentencesNotChecked], [6, 6])
    assert.equal(inputOf(review([CLAIM])).revision.sentencesNotChecked, 3)
    assert.equal(inputOf(review([{ ...CLAIM, state: 'DISMISSED' }])).revision.sentencesNotChecked, 6)
  })

  test('what else was said is told as long as its source is on the shelf', () => {
    const { sourceId, sourceTitle, locator } = EVIDENCE
    const place = { sourceTitle, locator, span: [0, 9] as const, words: 'But never', speaker: null }
    const answered = { ...place, answer: 'REWRITE', isOutdated: false, by: BY } as const
    const claim = { ...CLAIM, alsoSaid: [sourceId, 'gone'].map((id) => ({ ...answered, sourceId: id })) }
    const told = (access: 'DESK' | 'RESTRICTED') =>
      inputOf(review([claim], access)).claims[0].alsoSaid.map(({ restricted, answer }) => [
        restricted,
        answer?.value,
      ])
    assert.deepEqual(told('DESK'), [[false, 'REWRITE']])
    assert.deepEqual(told('RESTRICTED'), [[true, 'REWRITE']])
  })

  test('a source is restricted unless the shelf says it is the desk’s', () => {
    const claim = { ...CLAIM, evidence: [EVIDENCE] }
    assert.equal(inputOf(review([claim])).claims[0].evidence[0].restricted, false)
    assert.equal(inputOf(review([claim], 'RESTRICTED')).claims[0].evidence[0].restricted, true)
    assert.equal(inputOf({ ...review([claim]), shelf: [] }).claims[0].evidence[0].restricted, true)
  })

  test('tells words that were joined, and leaves out a passage that bears out none of them', () => {
    const stretch = { printed: 'It is safe', paragraph: 0, startMs: null, locator: 'turn 1', speaker: 'ORR' }
    const joint = { turnsApart: 0, msApart: null, reversed: false, otherSpeaker: false, between: [] }
    const saidIn = (turnsApart: number, access: 'DESK' | 'RESTRICTED' = 'DESK') => {
      const source: SaidWhereView = {
        sourceId: 's1',
        sourceTitle: 'Tape one',
        turns: 9,
        lastMs: null,
        stretches: [stretch, { ...stretch, printed: 'I will' }, { ...stretch, printed: null }],
        joints: [{ ...joint, turnsApart }],
      }
      const about = { ...ABOUT, saidWhere: new Map([[CLAIM.id, [source]]]) }
      return reportInputOf(review([CLAIM], access), about).claims[0].saidApart
    }
    assert.deepEqual(saidIn(0), [])
    assert.deepEqual(
      saidIn(4)[0].parts.map(({ printed }) => printed),
      ['It is safe', 'I will'],
    )
    assert.equal(saidIn(4)[0].restricted, false)
    assert.equal(saidIn(4, 'RESTRICTED')[0].restricted, true)
  })

  test('a registered speaker goes by the registry’s name', () => {
    const cast = { ...CAST, speaker: { id: 'p', name: 'Ann B. Orr' } }
    assert.equal(inputOf(review([{ ...CLAIM, cast }])).claims[0].speaker, 'Ann B. Orr')
  })

  test('a dismissal carries who and why', () => {
    const dismissed: ClaimView = { ...CLAIM, state: 'DISMISSED', versionBy: BY, reason: 'A title.' }
    assert.deepEqual(inputOf(review([dismissed])).claims[0].dismissal, {
      by: BY.name,
      at: BY.at,
      reason: 'A title.',
    })
  })

  test('held for a contradiction, for want of a speaker, or stale: each is open, with its reason', () => {
    const contradicted = {
      ...CLAIM,
      status: 'HELD',
      evidence: [{ ...EVIDENCE, stance: 'CONTRADICTS' }],
    } as const
    // by a source the reader of the report cannot see
    const unseen = { ...contradicted, evidence: [EVIDENCE] }
    const nobody = { ...CLAIM, status: 'HELD', cast: null } as const
    const rows = reportRows(inputOf(review([contradicted, unseen, nobody]))).rows
    assert.deepEqual(
      rows.map(({ section, why }) => [section, why]),
      [
        ['OPEN', 'A source contradicts it and nobody has answered that.'],
        ['OPEN', 'A source contradicts it and nobody has answered that.'],
        ['OPEN', 'Nobody is named as its speaker.'],
      ],
    )
    assert.equal(
      inputOf(review([{ ...CLAIM, status: 'HELD', stale: 'Its words changed.' }])).claims[0].isStale,
      true,
    )
  })
})

test('a claim with linked evidence is being checked, by whom only where everybody may read the source', () => {
  const linked = [{ ...CLAIM, evidence: [EVIDENCE] }]
  const by = (data: ReviewData) => inputOf(data).claims[0].evidenceBy
  assert.deepEqual(
    [by(review([CLAIM])), by(review(linked)), by(review(linked, 'RESTRICTED'))],
    [null, 'Petra Lindqvist', 'Somebody'],
  )
  const [row] = reportRows(inputOf(review(linked))).rows
  assert.equal(row.type === 'claim' && row.why, 'Petra Lindqvist linked evidence; no verdict yet.')
})

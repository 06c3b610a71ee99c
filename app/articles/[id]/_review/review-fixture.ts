import type { ClaimView, EvidenceView } from '@/lib/claims/model'
import type { ReviewData, ShownClaim } from '@/lib/claims/model/review'
import type { ParagraphKind } from '@/lib/db/generated/enums'

// What the tests of this folder look at: claims and reviews with nothing in them but what is asked for.

type Review = Pick<ReviewData, 'text' | 'paragraphs' | 'claims' | 'marks'>

/** A review of lines, each a paragraph of the kind given for it. */
export function reviewOf(
  text: string,
  { kinds, claims }: { kinds: readonly ParagraphKind[]; claims: readonly ShownClaim[] },
): Review {
  let start = 0
  const paragraphs = text.split('\n').map((line, index) => {
    const paragraph = { index, start, end: start + line.length, kind: kinds[index] ?? 'BODY' }
    start += line.length + 1
    return paragraph
  })
  return { text, paragraphs, claims, marks: [] }
}

/** A live claim on words of a text; those in quotation marks are its fragments. */
export function claimOn(
  text: string,
  id: string,
  number: number,
  words: readonly string[],
  more: Partial<ClaimView> = {},
): ShownClaim {
  const content = words.map((exact): [number, number, string] => {
    const at = text.indexOf(exact)
    return [at, at + exact.length, exact]
  })
  const fragments = content.flatMap(([start, , exact]): [number, number, string][] => {
    const inner = /“([^”]+)”?/u.exec(exact)
    return inner ? [[start + inner.index + 1, start + inner.index + 1 + inner[1].length, inner[1]]] : []
  })
  return {
    id,
    articleId: 'article',
    revisionId: 'revision',
    number,
    version: 1,
    state: 'LIVE',
    kind: fragments.length > 0 ? 'DIRECT' : 'INDIRECT',
    content,
    fragments,
    mention: [],
    cue: [],
    cast: null,
    rule: 'test',
    reason: '',
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
    ...more,
  }
}

export const by = (memberId: string, at = '2026-03-10T10:00:00.000Z') => ({ memberId, name: memberId, at })

export const evidenceOf = (more: Partial<EvidenceView> = {}): EvidenceView => ({
  id: 'e1',
  fragmentIndex: null,
  stance: 'SUPPORTS',
  sourceId: 's1',
  sourceTitle: 'Tape',
  sourceKind: 'TRANSCRIPT_HUMAN',
  printed: 'it holds',
  words: 'it holds',
  span: [0, 8],
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
  by: by('petra'),
  ...more,
})

export const verdictOf = (
  more: Partial<NonNullable<ClaimView['verdict']>> = {},
): NonNullable<ClaimView['verdict']> => ({
  id: 'v1',
  value: 'SAID_AS_PRINTED',
  basis: 'TRANSCRIPT_HUMAN',
  reason: null,
  proposedWords: null,
  acknowledged: [],
  style: null,
  content: 'NOT_CHECKED',
  replySought: null,
  by: by('petra', '2026-03-10T11:00:00.000Z'),
  userId: 'user-petra',
  approval: null,
  ...more,
})

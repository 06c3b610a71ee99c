import type { Estate } from './estate'

// What an intruder sends to each server action: sound input about somebody else's things.

const REASON = 'Because.'

type Input = (estate: Estate) => object

/** Whom it must turn away, as in the table of routes; null where nothing it takes could be somebody else's. */
export type Attempt = { readonly wall: 'newsroom' | 'article'; readonly input: Input } | null

const REVIEW: Readonly<Record<string, Input>> = {
  link: ({ checked, sourceId }) => ({ ...checked, sourceId, span: [8, 35] }),
  unlink: ({ checked, evidenceId }) => ({ ...checked, evidenceId }),
  judge: ({ checked }) => ({ ...checked, value: 'NO_BACKUP' }),
  takeBackVerdict: ({ checked, verdictId }) => ({ ...checked, verdictId }),
  approve: ({ checked, verdictId }) => ({ ...checked, verdictId }),
  takeBackApproval: ({ checked, approvalId }) => ({ ...checked, approvalId }),
  waive: ({ checked }) => ({ ...checked, reason: REASON }),
  takeBackWaiver: ({ waived, waiverId }) => ({ ...waived, waiverId }),
  add: ({ articleId, revisionId }) => ({ articleId, revisionId, span: [0, 14] }),
  nameSpeaker: ({ checked }) => ({ ...checked, castEntryId: null, newName: 'Nobody' }),
  moveEnds: ({ checked }) => ({ ...checked, content: [[0, 14]] }),
  dismiss: ({ checked }) => ({ ...checked, reason: REASON }),
  restore: ({ dismissed }) => ({ ...dismissed, reason: REASON }),
  assign: ({ checked }) => ({ ...checked, assigneeId: null }),
  decideOnMark: ({ articleId, revisionId, mark }) => ({
    articleId,
    revisionId,
    span: mark,
    decision: 'OPEN',
    reason: REASON,
  }),
  writeNote: ({ articleId, checked }) => ({
    articleId,
    claimId: checked.claimId,
    kind: 'COMMENT',
    body: 'I was here.',
  }),
  settleNote: ({ noteId }) => ({ noteId, reason: REASON }),
  reopenNote: ({ noteId }) => ({ noteId, reason: REASON }),
  chooseNote: ({ noteId }) => ({ noteId, inReport: true }),
  signOff: ({ articleId, revisionId }) => ({ articleId, revisionId }),
  takeBackSignOff: ({ articleId, signOffId }) => ({ articleId, signOffId }),
  takeUpChecking: ({ articleId }) => ({ articleId }),
}

const inFile = (file: string, wall: 'newsroom' | 'article' | null, inputs: Readonly<Record<string, Input>>) =>
  Object.entries(inputs).map(([name, input]): [string, Attempt] => [
    `${file} ${name}`,
    wall && { wall, input },
  ])

export const ACTIONS: Readonly<Record<string, Attempt>> = Object.fromEntries([
  ...inFile('app/articles/[id]/_review/actions.ts', 'article', REVIEW),
  ...inFile('app/speakers/actions.ts', null, { addSpeaker: () => ({ name: 'Ada Finch', kind: 'PERSON' }) }),
])

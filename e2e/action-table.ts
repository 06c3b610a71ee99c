import type { Estate } from './estate'

// What an intruder sends to each server action: sound input about somebody else's things.

const REASON = 'Because.'

type Input = (estate: Estate) => object

/** Whom it must turn away, as in the table of routes; null where nothing it takes could be somebody else's. */
export interface Attempt {
  readonly wall: 'newsroom' | 'article'
  readonly input: Input
  /** a head of checking puts themself on any article of theirs, which is an event */
  readonly openToHead?: true
}

const REVIEW: Readonly<Record<string, Input>> = {
  link: ({ checked, sourceId }) => ({ ...checked, sourceId, span: [8, 35] }),
  linkAll: ({ checked, sourceId }) => ({
    ...checked,
    places: [
      { sourceId, span: [8, 35] },
      { sourceId, span: [9, 35] },
    ],
  }),
  unlinkAll: ({ checked, evidenceId }) => ({ ...checked, evidenceIds: [evidenceId] }),
  unlink: ({ checked, evidenceId }) => ({ ...checked, evidenceId }),
  compareAgain: ({ checked }) => ({ ...checked }),
  compareAllAgain: ({ articleId }) => ({ articleId }),
  judge: ({ checked }) => ({ ...checked, value: 'NO_BACKUP' }),
  takeBackVerdict: ({ checked, verdictId }) => ({ ...checked, verdictId }),
  approve: ({ checked, verdictId }) => ({ ...checked, verdictId }),
  takeBackApproval: ({ checked, approvalId }) => ({ ...checked, approvalId }),
  allow: ({ checked, verdictId }) => ({ ...checked, verdictId, differences: [0] }),
  takeBackAllowances: ({ checked, approvalId }) => ({ ...checked, allowanceIds: [approvalId] }),
  signTranslation: ({ checked, evidenceId }) => ({ ...checked, evidenceId, translator: 'Nobody' }),
  answerOther: ({ checked, sourceId }) => ({ ...checked, sourceId, span: [8, 35], answer: 'FAIR' }),
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
  linkSpeaker: ({ castEntryId }) => ({ castEntryId, speakerId: null }),
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
}

const READING: Readonly<Record<string, Input>> = {
  readRevisionAgain: ({ articleId, revisionId }) => ({ articleId, revisionId }),
  accept: ({ articleId, revisionId, checked }) => ({
    articleId,
    runId: revisionId,
    accepted: [{ proposalId: null, ...checked }],
  }),
  leave: ({ articleId, revisionId, checked }) => ({
    articleId,
    runId: revisionId,
    left: [{ proposalId: null, ...checked }],
  }),
  undo: ({ articleId, verdictId }) => ({ articleId, decisions: [verdictId] }),
}

const PEOPLE: Readonly<Record<string, Input>> = {
  putOn: ({ articleId, lawyerId }) => ({ articleId, memberId: lawyerId, role: 'CHECKER' }),
  takeOff: ({ articleId, lawyerId }) => ({ articleId, memberId: lawyerId, role: 'LAWYER' }),
  setAccess: ({ articleId }) => ({ articleId, access: 'DESK' }),
}

const READERS: Readonly<Record<string, Input>> = {
  addReader: ({ closedSourceId, lawyerId }) => ({ sourceId: closedSourceId, memberId: lawyerId }),
  removeReader: ({ closedSourceId, editorId }) => ({ sourceId: closedSourceId, memberId: editorId }),
}

const MEMBERS: Readonly<Record<string, Input>> = {
  changeRole: ({ editorId }) => ({ memberId: editorId, role: 'ADMIN' }),
  removeMember: ({ editorId }) => ({ memberId: editorId }),
  endSessions: ({ editorId }) => ({ memberId: editorId }),
}

const STYLE: Readonly<Record<string, Input>> = {
  rule: ({ styleId }) => ({ styleId }),
}

const ARTICLE_STYLE: Readonly<Record<string, Input>> = {
  chooseStyle: ({ articleId, styleId }) => ({ articleId, styleId }),
}

const inFile = (file: string, wall: Attempt['wall'], inputs: Readonly<Record<string, Input>>) =>
  Object.entries(inputs).map(([name, input]): [string, Attempt] => [`${file} ${name}`, { wall, input }])

export const ACTIONS: Readonly<Record<string, Attempt>> = {
  ...Object.fromEntries([
    ...inFile('app/style/actions.ts', 'newsroom', STYLE),
    ...inFile('app/articles/[id]/_style/actions.ts', 'article', ARTICLE_STYLE),
    ...inFile('app/articles/[id]/_review/actions.ts', 'article', REVIEW),
    ...inFile('app/articles/[id]/reading/actions.ts', 'article', READING),
    ...inFile('app/articles/[id]/people/actions.ts', 'article', PEOPLE),
    ...inFile('app/articles/[id]/sources/[sourceId]/actions.ts', 'article', READERS),
    ...inFile('app/members/actions.ts', 'newsroom', MEMBERS),
  ]),
  'app/articles/[id]/_review/actions.ts takeUpChecking': {
    wall: 'article',
    input: ({ articleId }) => ({ articleId }),
    openToHead: true,
  },
  'app/articles/actions.ts putMyselfOn': {
    wall: 'article',
    input: ({ articleId, editorId }) => ({ articleId, memberId: editorId, role: 'EDITOR' }),
    openToHead: true,
  },
}

/** What names nothing of anybody else's: these act on whoever calls them, or in their newsroom. */
export const ON_ONESELF = [
  'app/account/actions.ts changePassword',
  'app/account/actions.ts chooseNewsroom',
  'app/account/actions.ts signOutEverywhere',
  'app/articles/[id]/_review/actions.ts findInRegistry',
  'app/members/actions.ts addMember',
  'app/speakers/actions.ts addSpeaker',
  'app/style/actions.ts save',
]

import type { ArticleRole, MemberRole } from '../db/generated/enums'

/** Somebody's place on one article. A head of checking counts as EDITOR everywhere (the walls keep them off a restricted
 * article until they put themself on it). */
export interface Standing {
  readonly memberId: string
  readonly userId: string
  readonly memberRole: MemberRole
  readonly roles: ReadonlySet<ArticleRole>
}

export const standingOf = (
  member: { memberId: string; userId: string; role: MemberRole },
  roles: Iterable<ArticleRole>,
): Standing => ({
  memberId: member.memberId,
  userId: member.userId,
  memberRole: member.role,
  roles: new Set<ArticleRole>(member.role === 'HEAD' ? [...roles, 'EDITOR'] : roles),
})

const hasAny = (standing: Standing, ...roles: ArticleRole[]) => roles.some((role) => standing.roles.has(role))

const writes = (standing: Standing) => standing.roles.has('WRITER')

/** New revisions and sources. */
export const canImport = (s: Standing) => hasAny(s, 'WRITER', 'CHECKER', 'EDITOR')
export const canComment = (s: Standing) => hasAny(s, 'WRITER', 'CHECKER', 'EDITOR', 'LAWYER')
/** Corrects claims, dismisses them, links evidence, sets marks aside. */
export const canCorrect = (s: Standing) => hasAny(s, 'CHECKER', 'EDITOR')
/** Any verdict but ON_AUTHOR; never on an article one writes. */
export const canJudge = (s: Standing) => hasAny(s, 'CHECKER', 'EDITOR') && !writes(s)
/** ON_AUTHOR: the writer signs for their own words. */
export const canJudgeOnAuthor = (s: Standing) => writes(s)
/** Whose verdict it is decides the rest: `canApproveVerdictOf`. */
export const canApprove = (s: Standing) => hasAny(s, 'CHECKER', 'EDITOR') && !writes(s)
export const canApproveVerdictOf = (s: Standing, verdictUserId: string) =>
  canApprove(s) && s.userId !== verdictUserId
export const canSeeLegal = (s: Standing) => hasAny(s, 'EDITOR', 'LAWYER')
export const canResolveLegal = (s: Standing) => hasAny(s, 'LAWYER')
/** Signs a revision off, waives, allows and chooses the style: never of an article one writes. */
export const canSignOff = (s: Standing) => hasAny(s, 'EDITOR') && !writes(s)
/** Puts people on an article and changes who may see it. */
export const canManagePeople = (s: Standing) => hasAny(s, 'WRITER', 'EDITOR')
/** A member who is not on a DESK article may take up its checking; the walls keep restricted ones closed. */
export const canJoinAsChecker = (s: Standing) => s.memberRole === 'MEMBER' && s.roles.size === 0

/** What the person looking may do, for the screen: it hides what would be refused. */
export interface Permissions {
  readonly import: boolean
  readonly comment: boolean
  readonly correct: boolean
  readonly judge: boolean
  readonly judgeOnAuthor: boolean
  readonly approve: boolean
  readonly seeLegal: boolean
  readonly resolveLegal: boolean
  readonly signOff: boolean
  readonly managePeople: boolean
  readonly join: boolean
}

/** Of a draft that is not the newest nothing but reading is left. */
export const READ_ONLY: Permissions = {
  import: false,
  comment: false,
  correct: false,
  judge: false,
  judgeOnAuthor: false,
  approve: false,
  seeLegal: false,
  resolveLegal: false,
  signOff: false,
  managePeople: false,
  join: false,
}

export const permissionsOf = (s: Standing): Permissions => ({
  import: canImport(s),
  comment: canComment(s),
  correct: canCorrect(s),
  judge: canJudge(s),
  judgeOnAuthor: canJudgeOnAuthor(s),
  approve: canApprove(s),
  seeLegal: canSeeLegal(s),
  resolveLegal: canResolveLegal(s),
  signOff: canSignOff(s),
  managePeople: canManagePeople(s),
  join: canJoinAsChecker(s),
})

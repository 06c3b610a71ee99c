import type { ArticleRole, MemberRole } from '@/lib/db/generated/enums'

/** What somebody is on one article. */
export const ARTICLE_ROLE_WORDS: Record<ArticleRole, string> = {
  WRITER: 'writer',
  CHECKER: 'checker',
  EDITOR: 'editor',
  LAWYER: 'lawyer',
}

/** What somebody is in the newsroom. */
export const MEMBER_ROLE_WORDS: Record<MemberRole, string> = {
  ADMIN: 'Admin',
  HEAD: 'Head of checking',
  MEMBER: 'Member',
}

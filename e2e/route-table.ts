import type { Estate } from './estate'

// Who gets an answer where. A new page or handler needs a line here; until it has one, the tests of the walls fail.

/**
 * `open`: anybody. `member`: every member, with what is theirs to see. `newsroom`: a thing of the newsroom, which another
 * newsroom's member does not find. `article`: a thing of an article, which nobody finds whom the article is closed to.
 */
export type Wall = 'open' | 'member' | 'newsroom' | 'article'

export interface Route {
  readonly wall: Wall
  readonly path: (estate: Estate) => string
  /** of a handler that takes something: a sound body, as a form sends it */
  readonly form?: Readonly<Record<string, string>>
}

const at = (wall: Wall, path: string): Route => ({ wall, path: () => path })
const onArticle = (path: string): Route => ({
  wall: 'article',
  path: ({ articleId }) => `/articles/${articleId}${path}`,
})

export const PAGES: Readonly<Record<string, Route>> = {
  '/sign-in': at('open', '/sign-in'),
  '/': at('member', '/'),
  '/account': at('member', '/account'),
  '/articles': at('member', '/articles?show=all'),
  '/articles/new': at('member', '/articles/new'),
  '/articles/[id]': onArticle(''),
  '/articles/[id]/history': onArticle('/history'),
  '/articles/[id]/people': onArticle('/people'),
  '/articles/[id]/reading': onArticle('/reading'),
  '/articles/[id]/report': onArticle('/report'),
  '/articles/[id]/revisions/new': onArticle('/revisions/new'),
  '/articles/[id]/sources': onArticle('/sources'),
  '/articles/[id]/sources/new': onArticle('/sources/new'),
  '/articles/[id]/sources/[sourceId]': {
    wall: 'article',
    path: ({ articleId, sourceId }) => `/articles/${articleId}/sources/${sourceId}`,
  },
  '/history': at('member', '/history'),
  '/history/machine': at('member', '/history/machine'),
  '/members': at('member', '/members'),
  '/style': at('member', '/style'),
  '/style/[id]': { wall: 'newsroom', path: ({ styleId }) => `/style/${styleId}` },
  '/speakers': at('member', '/speakers'),
  '/speakers/[id]': { wall: 'newsroom', path: ({ speakerId }) => `/speakers/${speakerId}` },
}

const text = { file: 'Bridge to Close\n\n“It is shut,” Mayor Ada Finch said.\n' }
const onArticleApi = (path: string, form?: Route['form']): Route => ({
  wall: 'article',
  path: ({ articleId }) => `/api/articles/${articleId}${path}`,
  form,
})

export const HANDLERS: Readonly<Record<string, Route>> = {
  'GET /api/auth/[...nextauth]': at('open', '/api/auth/csrf'),
  'POST /api/auth/[...nextauth]': at('open', '/api/auth/_log'),
  'GET /api/health': at('open', '/api/health'),
  'GET /api/articles': at('member', '/api/articles?title=Harbour'),
  'POST /api/articles': {
    ...at('member', '/api/articles'),
    form: { title: 'Bridge', access: 'DESK', ...text },
  },
  'POST /api/articles/[id]/revisions': onArticleApi('/revisions', text),
  'POST /api/articles/[id]/sources': onArticleApi('/sources', {
    title: 'Tape',
    kind: 'DOCUMENT',
    access: 'DESK',
    ...text,
  }),
  'GET /api/articles/[id]/report/[format]': onArticleApi('/report/html'),
  'GET /api/claims/[id]/also-said': {
    wall: 'article',
    path: ({ checked }) => `/api/claims/${checked.claimId}/also-said`,
  },
  'GET /api/claims/[id]/archive': {
    wall: 'article',
    path: ({ checked }) => `/api/claims/${checked.claimId}/archive`,
  },
  'GET /api/claims/[id]/said-where': {
    wall: 'article',
    path: ({ checked }) => `/api/claims/${checked.claimId}/said-where`,
  },
  'GET /api/claims/[id]/candidates': {
    wall: 'article',
    path: ({ checked }) => `/api/claims/${checked.claimId}/candidates`,
  },
  'GET /api/sources/[id]/file': { wall: 'article', path: ({ sourceId }) => `/api/sources/${sourceId}/file` },
}

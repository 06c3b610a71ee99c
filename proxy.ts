import { type NextRequest, NextResponse } from 'next/server'
import { getToken } from 'next-auth/jwt'
import { env } from './lib/env'

/** Answers without a session: the way in, and the sign that the house stands. */
const OPEN = /^\/(sign-in|api\/auth(\/.*)?|api\/health)$/

/** A quick look at the token, and the page's security policy. Who is asking is looked up again where data is read. */
export async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (!OPEN.test(pathname) && !isAction(request) && !(await getToken({ req: request })))
    return turnAway(request)
  const policy = policyFor(Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'))
  const headers = new Headers(request.headers)
  // Next takes the nonce for its own scripts from the request's policy
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** A server action tells by itself that one is signed out, so that the form it came from keeps what was typed. */
const isAction = (request: NextRequest) => request.method === 'POST' && request.headers.has('next-action')

function turnAway(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (pathname.startsWith('/api/'))
    return NextResponse.json({ code: 'SIGNED_OUT', message: 'Sign in first.' }, { status: 401 })
  const to = new URL('/sign-in', request.url)
  to.searchParams.set('callbackUrl', pathname + search)
  // 303: what was posted is not posted again to the sign-in page
  return NextResponse.redirect(to, 303)
}

const policyFor = (nonce: string) =>
  [
    "default-src 'self'",
    // React's development build evaluates strings; the product never does
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${env().NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    // no nonce here: it would switch 'unsafe-inline' off, and style attributes with it
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

export const config = {
  // Not assets; and not the handlers that take a text, which the proxy would cut at 10 MB: they ask who is there themselves.
  matcher: ['/((?!_next/static|api/articles$|api/articles/[^/]+/(?:revisions|sources)$|icon\\.svg$).*)'],
}

/**
 * Whether a request that could change something was sent by our own pages. Cookies alone do not tell: a form on another
 * site sends them too. Browsers say the truth in Sec-Fetch-Site; older ones in Origin; what sends neither is no browser.
 */
export function isFromHere(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return (
    origin === null ||
    hostOf(origin) === (request.headers.get('x-forwarded-host') ?? request.headers.get('host'))
  )
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

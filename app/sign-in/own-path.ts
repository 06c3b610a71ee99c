/** Where to go after signing in: a path of this origin and of nowhere else; "/" for anything odd. */
export function ownPath(wanted: string | undefined, host: string | null): string {
  const here = `http://${host ?? 'localhost'}`
  if (!wanted || !URL.canParse(wanted, here)) return '/'
  const url = new URL(wanted, here)
  if (!/^https?:$/.test(url.protocol) || url.host !== new URL(here).host || url.pathname === '/sign-in')
    return '/'
  // "//elsewhere.example" is a path to the parser and another host to a browser
  return url.pathname.replace(/^\/+/, '/') + url.search
}

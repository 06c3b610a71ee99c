/** What the page says of NextAuth's error code; null without one. Never whether the account exists. */
export function signInRefusal(error: string | undefined): string | null {
  if (!error) return null
  const seconds = /^wait:(\d{1,5})$/.exec(error)?.[1]
  if (seconds) return `Too many tries. Wait ${waitWords(Number(seconds))}, then try again.`
  if (error === 'CredentialsSignin') return 'That e-mail address and password do not fit together.'
  if (error === NO_COOKIES)
    return 'This browser keeps no cookie from here. Signing in needs one: allow it, then try again.'
  return 'Signing in did not work. Try again; if it stays so, tell whoever runs Verbatim for you.'
}

/** Told by the page itself when NextAuth's cookie did not stay. */
export const NO_COOKIES = 'NoCookies'

const waitWords = (seconds: number) =>
  seconds < 60
    ? `${Math.max(seconds, 1)} seconds`
    : seconds < 120
      ? 'a minute or two'
      : `${Math.ceil(seconds / 60)} minutes`

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Kept in a cookie, so that the server draws the right one at once. */
export const THEME_COOKIE = 'verbatim.theme'

export const readTheme = (cookie: string | undefined): Theme =>
  THEMES.find((theme) => theme === cookie) ?? 'system'

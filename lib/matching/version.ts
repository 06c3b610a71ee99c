/** Kept with every finding: the version rises whenever the same words could be found to differ otherwise. */
export const MATCHER = { name: 'verbatim-matcher', version: '0.6.0' } as const

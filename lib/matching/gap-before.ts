import type { Reading } from './reading'

/** What stands between unit `i` and the one before it; nothing before the first and behind the last. */
export const gapBefore = ({ text, units }: Pick<Reading, 'text' | 'units'>, i: number): string =>
  i > 0 && i < units.length ? text.slice(units[i - 1].whole[1], units[i].whole[0]) : ''

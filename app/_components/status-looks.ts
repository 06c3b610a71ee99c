import type { Status } from '@/lib/claims/model'

const HATCH = 'bg-[repeating-linear-gradient(135deg,var(--quiet)_0_2px,transparent_2px_5px)]'

/** Each status has a word, a line and a filling of its own; the colour only helps. */
export const STATUS_LOOKS: Record<
  Status,
  { readonly text: string; readonly line: string; readonly fill: string }
> = {
  HELD: { text: 'Held', line: 'border-bad border-b-4', fill: 'bg-bad' },
  STALE: { text: 'Stale', line: `h-1.5 ${HATCH}`, fill: `${HATCH} border border-quiet` },
  // no green: a fix can be approved too, and green is for a good result alone
  APPROVED: {
    text: 'Approved',
    line: 'border-ink border-b-4 border-double',
    fill: 'bg-[linear-gradient(var(--ink)_0_4px,transparent_4px_6px,var(--ink)_6px)]',
  },
  CHECKED: { text: 'Checked', line: 'border-ink border-b-2', fill: 'bg-quiet' },
  CHECKING: {
    text: 'Being checked',
    line: 'border-accent border-b-2 border-dashed',
    fill: 'border border-accent bg-[repeating-linear-gradient(90deg,var(--accent)_0_4px,transparent_4px_7px)]',
  },
  UNCHECKED: {
    text: 'Unchecked',
    line: 'border-quiet border-b-2 border-dotted',
    fill: 'border border-edge bg-transparent',
  },
}

/** Words that a sharp s parts, spelled without it: in masses and in measure, the buses and the penance, it flowed and the raft. */
export const SHARP_S_MATTERS: ReadonlySet<string> = new Set(
  'masse massen busse bussen floss flosse flosses'.split(' '),
)

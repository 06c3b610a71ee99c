/* The alteration ledger in words: each difference between said and printed, what the style says of it, who let it stand. */
import { isStyled } from '../matching/house-style'
import { EDIT_CLASSES, type EditType } from '../matching/model'
import type { AlterationRow, Report } from './model'

export interface LedgerLine {
  /** the claim's number, and its paragraph from 1 */
  readonly number: number
  readonly paragraph: number
  readonly alteration: AlterationRow
}

/** The ledger of the whole article in the order of the claims; what was dismissed is no claim and altered nothing. */
export const ledgerOf = ({ rows }: Pick<Report, 'rows'>): LedgerLine[] =>
  rows
    .flatMap((row) => (row.type === 'claim' && row.section !== 'DISMISSED' ? [row] : []))
    .sort((a, b) => a.paragraph - b.paragraph || a.number - b.number)
    .flatMap(({ number, paragraph, alterations }) =>
      alterations.map((alteration) => ({ number, paragraph, alteration })),
    )

/** What the style says of it: "allowed by AP strict (version 1)". */
export function ruleWords({ type, ruling, style }: Pick<AlterationRow, 'type' | 'ruling' | 'style'>): string {
  if (isEdit(type) && !isStyled(type)) return 'no style allows it'
  if (!isEdit(type)) return ruling === 'ask' ? 'an editor’s to allow under any style' : 'no style rules on it'
  if (!ruling || !style) return 'no house style was in force'
  const by = `${style.name} (version ${style.version})`
  return ruling === 'ask' ? `to be asked for under ${by}` : `${ruling} by ${by}`
}

/** Who answers for it, and why it may stand. `time` puts a moment into words. */
export function leaveWords(
  { ruling, allowed, named }: Pick<AlterationRow, 'ruling' | 'allowed' | 'named'>,
  time: (iso: string) => string,
): string {
  const reason = named?.reason ? ` (${named.reason})` : ''
  const whoNamed = named && `named by ${named.by}, ${time(named.at)}${reason}`
  const whoAllowed = allowed && `allowed by ${allowed.by}, ${time(allowed.at)}`
  const open = ruling === 'ask' && !allowed ? 'allowed by nobody yet' : null
  const words = [whoNamed, whoAllowed, open].filter((part) => part !== null)
  return words.length > 0
    ? words.join('; ')
    : ruling === 'allowed'
      ? 'let stand by the style alone'
      : 'let stand by nobody'
}

/** "left out “you know”", "added “really”", "said “help”, printed “money”"; `said` null where the source's words are closed. */
export function changeWords({ said, printed }: Pick<AlterationRow, 'said' | 'printed'>): string {
  if (said === null) return `${printed ? `printed “${printed}”` : 'left out of print'}, said ${WITHHELD}`
  if (!printed) return `left out “${said}”`
  return said ? `said “${said}”, printed “${printed}”` : `added “${printed}”`
}

/** What is no difference in the words but in who said them, as a clause that others may follow; null for a difference in the words. */
export function speakerWords({ type, said, printed, source }: AlterationRow): string | null {
  if (type !== 'WRONG_SPEAKER') return null
  const who = said ? `${said} says these words` : 'Another speaker says these words'
  const where = source ? ` in ${source.title}, ${source.place}` : ''
  return `${who}${where}; the print names ${printed || 'somebody else'}`
}

/** What stands where the source's words would: they are closed to a report, or nobody links to them now. */
export const WITHHELD = 'withheld: its source is restricted, or linked no more'

const TYPES: ReadonlySet<string> = new Set(Object.values(EDIT_CLASSES).flat())
const isEdit = (type: string): type is EditType => TYPES.has(type)

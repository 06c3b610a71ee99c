/**
 * Outlets disagree about what an editor may do to a quote, so the machine names the difference and a house style judges
 * it: allowed, to be asked for, or forbidden. A difference that changes the sense is in no style's power: it is not
 * among the types a style can name, and is always forbidden.
 */
import { z } from 'zod'
import { classOf } from './finding'
import { EDIT_CLASSES, type Edit, type EditType } from './model'

const { SENSE_CHANGED: _beyondStyle, ...STYLED } = EDIT_CLASSES
/** The types a style rules on, in the order of their classes. */
export const STYLED_TYPES = Object.values(STYLED).flat()

export type Ruling = 'allowed' | 'ask' | 'forbidden'
export type StyledType = (typeof STYLED_TYPES)[number]

export const houseStyleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(80),
  version: z.number().int().min(1),
  rules: z.record(z.enum(STYLED_TYPES), z.enum(['allowed', 'ask', 'forbidden'])),
})

export type HouseStyle = z.infer<typeof houseStyleSchema>

/** A line of the alteration ledger: what differs, and what the style says of it. */
export interface LedgerLine {
  readonly edit: Edit
  readonly ruling: Ruling
  /** "AP strict 1: CONTRACTION is forbidden" */
  readonly rule: string
}

function style(
  id: string,
  name: string,
  allowed: readonly StyledType[],
  ask: readonly StyledType[],
): HouseStyle {
  const ruling = (type: StyledType): Ruling =>
    allowed.includes(type) ? 'allowed' : ask.includes(type) ? 'ask' : 'forbidden'
  const rules = Object.fromEntries(STYLED_TYPES.map((type) => [type, ruling(type)])) as Record<
    StyledType,
    Ruling
  >
  return { id, name, version: 1, rules }
}

const HOW_IT_IS_SET: readonly StyledType[] = ['TYPOGRAPHY', 'PUNCTUATION', 'CASE', 'SPELLING', 'NUMBER_FORM']

/** Never alter a quotation, even to correct grammar; a slip may go, by ellipsis, with extreme caution; brackets last. */
export const AP_STRICT = style('ap-strict', 'AP strict', HOW_IT_IS_SET, [
  'ELLIPSIS_CUT',
  'BRACKET_ADD',
  'BRACKET_REPLACE',
  'FILLER_CUT',
  'FALSE_START_CUT',
])

/** Quotes are sacred: words may be deleted where the sense is kept, never put in; one error of grammar, after asking. */
export const REUTERS = style(
  'reuters',
  'Reuters',
  [...HOW_IT_IS_SET, 'ELLIPSIS_CUT', 'FILLER_CUT', 'FALSE_START_CUT'],
  ['TENSE'],
)

/** Speech may be tidied into prose; what a speaker did not say is still not put into a mouth. */
export const MAGAZINE = style(
  'magazine',
  'Magazine',
  [
    ...HOW_IT_IS_SET,
    'ELLIPSIS_CUT',
    'BRACKET_ADD',
    'BRACKET_REPLACE',
    'FILLER_CUT',
    'FALSE_START_CUT',
    'CONTRACTION',
  ],
  ['UNMARKED_CUT', 'TENSE', 'PRONOUN', 'ORDER'],
)

export const SHIPPED_STYLES: readonly HouseStyle[] = [AP_STRICT, REUTERS, MAGAZINE]

/** A shipped style by its id; null when there is none. */
export const findStyle = (id: string): HouseStyle | null =>
  SHIPPED_STYLES.find((one) => one.id === id) ?? null

/** What a style says of a type of edit. */
export function rulingOf(type: EditType, { rules }: Pick<HouseStyle, 'rules'>): Ruling {
  return isStyled(type) ? rules[type] : 'forbidden'
}

/** Whether a style has a say in it; where it has none the sense changed. */
export const isStyled = (type: EditType): type is StyledType => classOf(type) !== 'SENSE_CHANGED'

/** Every difference with its ruling, in the order of the print. */
export function ledgerOf(edits: readonly Edit[], house: HouseStyle): LedgerLine[] {
  return edits.map((edit) => {
    const ruling = rulingOf(edit.type, house)
    const rule = isStyled(edit.type)
      ? `${house.name} ${house.version}: ${edit.type} is ${ruling === 'ask' ? 'to be asked for' : ruling}`
      : `${edit.type} changes the sense: no style allows it`
    return { edit, ruling, rule }
  })
}

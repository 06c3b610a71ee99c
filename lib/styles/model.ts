import { z } from 'zod'
import {
  type HouseStyle,
  houseStyleSchema,
  type Ruling,
  STYLED_TYPES,
  type StyledType,
} from '../matching/house-style'

const { name, version, rules } = houseStyleSchema.shape

/** A new style, or, of one that is there, what its next version says; `version` is the one it was made from. */
export const SaveStyle = z
  .object({
    styleId: z.uuid().nullable().default(null),
    version: version.nullable().default(null),
    name: z.string().trim().pipe(name),
    rules,
  })
  .refine(
    ({ styleId, version }) => (styleId === null) === (version === null),
    'Say which version you changed.',
  )
export type SaveStyle = z.output<typeof SaveStyle>

/** The style that rules wherever an article has not chosen another. */
export const ChooseStyle = z.object({ styleId: z.uuid() })
/** The style of one article; null follows the newsroom. */
export const ChooseArticleStyle = z.object({ articleId: z.uuid(), styleId: z.uuid().nullable() })

/** A style as its newest version has it. */
export interface StyleInForce extends HouseStyle {
  readonly versionId: string
}

export interface StyleView extends StyleInForce {
  /** who made this version; null for a style as it ships */
  readonly by: { readonly memberId: string; readonly name: string } | null
  readonly at: string
}

/** The styles of a newsroom, and which rules where nothing else is chosen. */
export interface Styles {
  readonly styles: readonly StyleView[]
  readonly currentId: string
}

/** How a row keeps the rules: what stands in neither list is forbidden. */
export const columnsOf = (given: HouseStyle['rules']): { allowed: StyledType[]; ask: StyledType[] } => ({
  allowed: STYLED_TYPES.filter((type) => given[type] === 'allowed'),
  ask: STYLED_TYPES.filter((type) => given[type] === 'ask'),
})

export function rulesOf(row: { allowed: readonly string[]; ask: readonly string[] }): HouseStyle['rules'] {
  const ruling = (type: StyledType): Ruling =>
    row.allowed.includes(type) ? 'allowed' : row.ask.includes(type) ? 'ask' : 'forbidden'
  return Object.fromEntries(STYLED_TYPES.map((type) => [type, ruling(type)])) as Record<StyledType, Ruling>
}

/** What a version changes of the one before: type, from, to. */
export interface RuleChange {
  readonly type: StyledType
  readonly from: Ruling
  readonly to: Ruling
}

export const changesBetween = (before: HouseStyle['rules'], after: HouseStyle['rules']): RuleChange[] =>
  STYLED_TYPES.filter((type) => before[type] !== after[type]).map((type) => ({
    type,
    from: before[type],
    to: after[type],
  }))

import type { Prisma } from '../db/generated/client'

/** Of a paragraph of a source: where it stands and who speaks. */
export const placeSelect = {
  sourceId: true,
  index: true,
  start: true,
  end: true,
  startMs: true,
  page: true,
  label: true,
  speaker: true,
} satisfies Prisma.SourceParagraphSelect

/** The same with its words. */
export const turnSelect = { ...placeSelect, exact: true } satisfies Prisma.SourceParagraphSelect

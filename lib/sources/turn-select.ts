import type { Prisma } from '../db/generated/client'
import type { SourceParagraph } from '../matching/model'

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

type Turn = Pick<
  Prisma.SourceParagraphGetPayload<{ select: typeof turnSelect }>,
  'sourceId' | 'index' | 'start' | 'end' | 'exact' | 'speaker'
>

/** A turn as finding and matching take it. */
export const toParagraph = ({ sourceId, index, start, end, exact, speaker }: Turn): SourceParagraph => ({
  source: sourceId,
  paragraph: index,
  start,
  end,
  text: exact,
  speaker,
})

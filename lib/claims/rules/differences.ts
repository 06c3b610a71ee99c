import { type HouseStyle, type Ruling, rulingOf } from '../../matching/house-style'
import { differencesToName } from '../../matching/passable'
import type { ClaimView, DifferenceView, EvidenceView } from '../model'
import { supports } from './obstacles'

/** What a person answers for by name before a verdict passes: an edit, or what is so of a whole passage. */
export interface ToAnswer {
  readonly item: EvidenceView
  readonly type: DifferenceView['type']
  /** in the printed words; empty for a whole passage */
  readonly quote: readonly [start: number, end: number]
  /** the words of the passage there; empty for a whole passage */
  readonly said: string
  /** null for what no style rules on and no editor has to allow */
  readonly ruling: Ruling | null
}

const OF_PASSAGE = ['WRONG_SPEAKER', 'SPLICED', 'NOT_FOUND'] as const
type OfPassage = (typeof OF_PASSAGE)[number]

/** Whether it is so of a whole passage, and not of a word in it. */
export const isOfPassage = (type: string): type is OfPassage =>
  (OF_PASSAGE as readonly string[]).includes(type)

/** What a style says of a difference. To pass on another's words, or words not said together, is an editor's to allow under any. */
export const rulingOn = (type: DifferenceView['type'], style: Pick<HouseStyle, 'rules'>): Ruling | null => {
  if (!isOfPassage(type)) return rulingOf(type, style)
  return type === 'NOT_FOUND' ? null : 'ask'
}

/** All that is to be answered for under “said as printed”, or, of a paraphrase, under “supported”. */
export function toAnswer(
  claim: ClaimView,
  value: 'SAID_AS_PRINTED' | 'SUPPORTED',
  style: HouseStyle,
): ToAnswer[] {
  const edits = supports(claim).flatMap((item) =>
    (value === 'SUPPORTED' ? item.edits : differencesToName(item.edits, style)).map(
      ({ type, quote, source }): ToAnswer => ({
        item,
        type,
        quote,
        said: item.words?.slice(...source) ?? '',
        ruling: rulingOf(type, style),
      }),
    ),
  )
  const passages = ofPassages(claim)
    // words that a passage does not have never pass as printed: there is nothing to answer
    .filter(({ type }) => value === 'SUPPORTED' || type !== 'NOT_FOUND')
    .map((one): ToAnswer => ({ ...one, quote: [0, 0], said: '', ruling: rulingOn(one.type, style) }))
  return [...edits, ...passages]
}

/** What is so of the whole passages that support a claim. */
export function ofPassages(claim: Pick<ClaimView, 'evidence'>): { item: EvidenceView; type: OfPassage }[] {
  const joined = new Set<number | null>()
  return supports(claim).flatMap((item) =>
    OF_PASSAGE.filter((type) => {
      if (item.words === null || ![item.finding, ...item.also].includes(type)) return false
      if (type !== 'SPLICED') return true
      // passages for the same words are read together, so they are said to be joined once
      const isFirst = !joined.has(item.fragmentIndex)
      joined.add(item.fragmentIndex)
      return isFirst
    }).map((type) => ({ item, type })),
  )
}

/** The same as a sentence that a person answers. */
export function passageWords({ type, item }: Pick<ToAnswer, 'type' | 'item'>): string {
  if (type === 'WRONG_SPEAKER')
    return `In ${item.sourceTitle} these words are ${item.speaker ?? 'another speaker'}’s`
  if (type === 'SPLICED') return 'The quote is joined from separate passages'
  return `The passage linked from ${item.sourceTitle} does not have it`
}

import { worstFirst } from '../matching/finding'
import type { Edit, Place } from '../matching/model'
import { matchParaphrase } from '../matching/paraphrase'
import { indexShelf } from '../matching/shelf-index'
import { languageOf, languageWithin } from '../text/language'
import { groupBy } from './group-by'
import { type ClaimWords, printedParts, printedWords, statedWords } from './printed'
import { nothing, type PassageFinding, readTogether } from './read-together'

/** A linked passage, as far as comparing needs it. */
export interface LinkedPassage {
  readonly id: string
  readonly fragmentIndex: number | null
  readonly stance: 'SUPPORTS' | 'CONTRADICTS' | 'CONTEXT'
  readonly sourceId: string
  /** its place among the source's paragraphs, so that neighbours are known */
  readonly paragraph: number
  readonly span: readonly [start: number, end: number] | null
  readonly words: string | null
  readonly speaker: string | null
}

/**
 * What the matcher says of a claim's words against each linked passage. Passages that support the same words are read
 * together, since a quote may run over several turns and sources; each is told what differs in the words that it bears out.
 */
export function findingsOf(
  claim: ClaimWords,
  speaker: string | null,
  passages: readonly LinkedPassage[],
): Map<string, PassageFinding> {
  const found = new Map<string, PassageFinding>()
  const readable = passages.filter(({ words }) => words !== null).sort((a, b) => a.paragraph - b.paragraph)
  const supporting = readable.filter(({ stance }) => stance === 'SUPPORTS')
  for (const passage of passages) found.set(passage.id, nothing('NOT_CHECKED'))
  for (const own of groupBy(readable, (p) => groupOf(claim, p)).values()) {
    const [{ fragmentIndex, stance }] = own
    // words said in a passage that is linked to one fragment alone, or to all of them, are not missing in this one
    const isQuoted = stance === 'SUPPORTS' && claim.fragments.length > 0
    const others = isQuoted ? supporting.filter((p) => p.fragmentIndex !== fragmentIndex) : []
    const places = [...own, ...others].map((p) => ({ ...toPlace(p), fragment: p.fragmentIndex }))
    const compared = comparePlaces(claim, speaker, fragmentIndex, places)
    const said = orTranslated(claim, fragmentIndex, places, compared)
    for (const [i, { id }] of own.entries()) found.set(id, said[i])
  }
  return found
}

/** What is not found in passages of another language may be its translation: for people to say, side by side. */
const orTranslated = (
  claim: ClaimWords,
  fragmentIndex: number | null,
  places: readonly Place[],
  compared: readonly PassageFinding[],
): PassageFinding[] => {
  const unread = places.filter((_, i) => compared[i].finding === 'NOT_FOUND').map(({ text }) => text)
  const said = unread.length > 0 ? languageOf(unread.join('\n')) : null
  const printed = said && languageWithin(printedWords(claim, fragmentIndex), statedWords(claim))
  const isTranslation = printed !== null && printed !== said
  return compared.map((one) => (one.finding === 'NOT_FOUND' && isTranslation ? nothing('TRANSLATED') : one))
}

/** The same of one place by itself. */
export const comparePrinted = (
  claim: ClaimWords,
  speaker: string | null,
  fragmentIndex: number | null,
  place: Place,
): PassageFinding =>
  orTranslated(claim, fragmentIndex, [place], comparePlaces(claim, speaker, fragmentIndex, [place]))[0] ??
  nothing('NOT_CHECKED')

/** A place, and the one fragment it is for; null or none for the whole claim. */
type PlaceFor = Place & { readonly fragment?: number | null }

/**
 * One claim's printed words, or one fragment's, against places that may hold them together: a finding for each place, of the
 * words that it holds.
 */
export function comparePlaces(
  claim: ClaimWords,
  speaker: string | null,
  fragmentIndex: number | null,
  places: readonly PlaceFor[],
): PassageFinding[] {
  if (claim.fragments.length === 0) {
    if (places.length === 0) return []
    // a paraphrase is never compared word for word: that would make it look altered, or verbatim
    const { finding, also, edits, evidence } = matchParaphrase(
      { quote: statedWords(claim), speaker },
      indexShelf(places),
      'indirect',
    )
    const here = edits.flatMap((edit) => inPassage(edit, evidence, places))
    return places.map((_, i) => ({
      ...nothing(finding),
      also: [...also],
      edits: here.filter(({ at }) => at === i).map((edit) => ({ ...edit, at: 0 })),
    }))
  }
  const parts = printedParts(claim, fragmentIndex).map((part, i) => {
    const isFor = ({ fragment }: PlaceFor) =>
      fragmentIndex === null
        ? claim.kind !== 'MIXED' || (fragment ?? i) === i
        : (fragment ?? fragmentIndex) === fragmentIndex
    const own = places.filter(isFor)
    const { passages, isWhole } = readTogether(part, speaker, own)
    return { isWhole, of: new Map(own.map((place, k) => [place, shifted(passages[k], part.offset)])) }
  })
  return places.map((place) => inAll(parts.map(({ of, isWhole }) => ({ isWhole, said: of.get(place) }))))
}

const shifted = ({ edits, proves, ...rest }: PassageFinding, by: number): PassageFinding => ({
  ...rest,
  edits: edits.map((edit) => ({ ...edit, quote: [edit.quote[0] + by, edit.quote[1] + by] })),
  proves: proves.map(([start, end]) => [start + by, end + by]),
})

/** What one passage says of all the parts it is for: a part that stands elsewhere is not missing in it. */
function inAll(
  parts: readonly { readonly isWhole: boolean; readonly said: PassageFinding | undefined }[],
): PassageFinding {
  const read = parts.flatMap(({ said, isWhole }) => (said ? [{ ...said, isWhole }] : []))
  const used = read.filter(({ proves }) => proves.length > 0)
  if (used.length === 0) return nothing(read[0]?.finding ?? 'NOT_CHECKED')
  const isMissing = read.some(({ proves, isWhole }) => proves.length === 0 && !isWhole)
  const findings = used.flatMap(({ finding, also }) => [finding, ...also])
  return {
    ...worstFirst(isMissing ? [...findings, 'PARTIAL'] : findings),
    edits: used.flatMap(({ edits }) => edits),
    proves: used.flatMap(({ proves }) => proves),
  }
}

/** An edit whose place was cut from one of the passages, told from the start of that passage. */
function inPassage({ at, source, ...edit }: Edit, cut: readonly Place[], places: readonly Place[]): Edit[] {
  const { source: id, paragraph, start } = cut[at]
  const passage = places.findIndex(
    (one) => one.source === id && one.paragraph === paragraph && one.start <= start && start <= one.end,
  )
  if (passage < 0) return []
  const offset = start - places[passage].start
  return [{ ...edit, at: passage, source: [source[0] + offset, source[1] + offset] }]
}

const toPlace = ({ sourceId, paragraph, span, words, speaker }: LinkedPassage): Place => ({
  source: sourceId,
  paragraph,
  start: span?.[0] ?? 0,
  end: span?.[1] ?? 0,
  text: words ?? '',
  speaker,
})

const groupOf = ({ fragments }: ClaimWords, p: LinkedPassage) =>
  p.stance !== 'SUPPORTS'
    ? p.id
    : fragments.length > 0
      ? `${p.fragmentIndex}`
      : `${p.sourceId} ${p.fragmentIndex}`

/*
 * The alteration ledger of a claim: every difference between the passages that support it and the print, and every one that
 * somebody named under the verdict that stands, though its passage reads otherwise now or is closed to who asks.
 */
import type { By, ClaimView, DifferenceView, EvidenceView } from '../claims/model'
import { isOfPassage, ofPassages, rulingOn } from '../claims/rules/differences'
import { type HouseStyle, rulingOf } from '../matching/house-style'
import type { Edit } from '../matching/model'
import type { AlterationInput, Signature } from './rows-facts'

/** In the order of the print, a passage at a time; `style` is the one the verdict was given under, or rules while there is none. */
export function alterationsOf(claim: ClaimView, style: HouseStyle | null): AlterationInput[] {
  const left = new Set(claim.verdict?.acknowledged ?? [])
  const lines = new Map<string, AlterationInput>()
  for (const item of claim.evidence) {
    if (item.stance !== 'SUPPORTS' || item.finding === 'NOT_FOUND') continue
    for (const edit of item.edits) {
      const named = [...left].find((one) => isSame(one, item, edit)) ?? null
      if (named) left.delete(named)
      const place = placeOf(item, edit, claim)
      const known = lines.get(place)
      if (known && !named) continue
      // two people’s reasons are both kept, though they are of one difference
      lines.set(known?.named ? `${place} ${item.id}` : place, lineOf(item, edit, named, claim, style))
    }
  }
  const passages = ofPassages(claim).flatMap(({ item, type }) => {
    // what is not there at all is no alteration, until somebody passes it
    const isNamed = [...left].some((one) => one.evidenceId === item.id && one.type === type)
    return isNamed || type === 'NOT_FOUND' ? [] : [passageLine(claim, item, type, style)]
  })
  return [...lines.values(), ...passages, ...[...left].map((named) => namedLine(named, claim))]
}

/** The same for the same difference in a passage that is linked twice, to the whole and to one quoted stretch of it. */
function placeOf(item: EvidenceView, { type, quote, source }: Edit, { fragments }: ClaimView): string {
  const before = fragments.slice(0, item.fragmentIndex ?? 0).map(([, , words]) => words.length + 1)
  const inPrint = before.reduce((sum, length) => sum + length, quote[0])
  return [type, inPrint, item.sourceId, (item.span?.[0] ?? 0) + source[0]].join(' ')
}

const passageLine = (
  claim: ClaimView,
  item: EvidenceView,
  type: DifferenceView['type'],
  style: HouseStyle | null,
): AlterationInput => ({
  evidenceId: item.id,
  type,
  ...ofPassage(claim, item, type),
  ruling: style && rulingOn(type, style),
  style: null,
  named: null,
  allowed: null,
})

/** Of words that another speaker said the names: who is printed to have said them, and who did. Else the words. */
const ofPassage = ({ cast }: ClaimView, item: EvidenceView, type: DifferenceView['type']) =>
  type === 'WRONG_SPEAKER'
    ? { printed: cast ? (cast.speaker?.name ?? cast.name) : '', said: item.speaker ?? '' }
    : { printed: item.printed, said: item.words ?? '' }

const isSame = ({ evidenceId, type, quote, printed }: DifferenceView, item: EvidenceView, edit: Edit) =>
  evidenceId === item.id &&
  type === edit.type &&
  quote[0] === edit.quote[0] &&
  printed === item.printed.slice(...edit.quote)

function lineOf(
  item: EvidenceView,
  edit: Edit,
  named: DifferenceView | null,
  claim: ClaimView,
  style: HouseStyle | null,
): AlterationInput {
  if (named) return namedLine(named, claim)
  return {
    evidenceId: item.id,
    type: edit.type,
    printed: item.printed.slice(...edit.quote),
    said: item.words?.slice(...edit.source) ?? '',
    ruling: style && rulingOf(edit.type, style),
    style: style && { name: style.name, version: style.version },
    named: null,
    allowed: null,
  }
}

/** As the verdict keeps it: what ruled then, and who signed. */
function namedLine(
  { evidenceId, type, printed, said, ruling, reason, allowed }: DifferenceView,
  claim: ClaimView,
): AlterationInput {
  const { verdict, evidence } = claim
  const passage = isOfPassage(type) ? evidence.find(({ id }) => id === evidenceId) : undefined
  return {
    evidenceId,
    type,
    ...(passage ? ofPassage(claim, passage, type) : { printed, said }),
    ruling,
    style:
      verdict?.style && !isOfPassage(type)
        ? { name: verdict.style.name, version: verdict.style.version }
        : null,
    named: verdict && { ...signatureOf(verdict.by), reason },
    allowed: allowed && signatureOf(allowed),
  }
}

const signatureOf = ({ name, at }: By): Signature => ({ by: name, at })

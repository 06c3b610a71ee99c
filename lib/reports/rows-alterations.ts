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
  const found = claim.evidence
    .filter(({ stance, finding }) => stance === 'SUPPORTS' && finding !== 'NOT_FOUND')
    .flatMap((item) =>
      item.edits.map((edit) => {
        const named = [...left].find((one) => isSame(one, item, edit))
        if (named) left.delete(named)
        return lineOf(item, edit, named ?? null, claim, style)
      }),
    )
  const passages = ofPassages(claim).flatMap(({ item, type }) => {
    // what is not there at all is no alteration, until somebody passes it
    const isNamed = [...left].some((one) => one.evidenceId === item.id && one.type === type)
    return isNamed || type === 'NOT_FOUND' ? [] : [passageLine(item, type, style)]
  })
  return [...found, ...passages, ...[...left].map((named) => namedLine(named, claim))]
}

const passageLine = (
  item: EvidenceView,
  type: DifferenceView['type'],
  style: HouseStyle | null,
): AlterationInput => ({
  evidenceId: item.id,
  type,
  printed: item.printed,
  said: item.words ?? '',
  ruling: style && rulingOn(type, style),
  style: null,
  named: null,
  allowed: null,
})

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
  { verdict, evidence }: ClaimView,
): AlterationInput {
  const passage = isOfPassage(type) ? evidence.find(({ id }) => id === evidenceId) : undefined
  return {
    evidenceId,
    type,
    printed: passage?.printed ?? printed,
    said: passage?.words ?? said,
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

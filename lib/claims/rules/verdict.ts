import { permissionsOf, type Standing } from '../../articles/rules'
import type { Basis, SourceKind } from '../../db/generated/enums'
import type { Refusal } from '../../errors'
import type { HouseStyle } from '../../matching/house-style'
import type { ClaimView } from '../model'
import type { NamedDifference, RecordVerdict } from '../model/inputs'
import { isOfPassage, passageWords, toAnswer } from './differences'
import { obstacleTo, supports, typeWords, whoMayNot } from './obstacles'
import { forbid, refuse } from './refusals'

/** How one may know, by the kind of source the evidence stands in. The first is what is proposed. */
export const BASES: Record<SourceKind, readonly [Basis, ...Basis[]]> = {
  RECORDING: ['HEARD'],
  TRANSCRIPT_HUMAN: ['TRANSCRIPT_HUMAN', 'HEARD'],
  TRANSCRIPT_MACHINE: ['TRANSCRIPT_MACHINE', 'HEARD'],
  DOCUMENT: ['READ'],
  PUBLISHED: ['PUBLISHED', 'READ'],
  NOTES: ['NOTES'],
  CALL: ['CALL'],
}

/** Found where the quoted words are not, or cannot be looked for. */
const LACKING: ReadonlySet<string> = new Set(['NOT_FOUND', 'NOT_CHECKED'])

/** How one may know what a claim says: by the kinds of the sources that have it, the likeliest first. */
export const knownBy = (claim: Pick<ClaimView, 'evidence' | 'fragments'>): Basis[] => {
  const having = supports(claim).filter(
    // words that a passage does not have are not known from it; whether a paraphrase is, a person says
    ({ finding, words }) => claim.fragments.length === 0 || words === null || !LACKING.has(finding),
  )
  return [...new Set(having.flatMap(({ sourceKind }) => BASES[sourceKind]))]
}

/** Whether the member may record this verdict on the claim as it stands, and if not, why. */
export function decideVerdict(
  standing: Standing,
  claim: ClaimView,
  input: RecordVerdict,
  style: HouseStyle,
): Refusal {
  const notTheirs = whoMayNot(permissionsOf(standing), input.value)
  if (notTheirs) return forbid(notTheirs)
  const obstacle = obstacleTo(claim, input.value, style)
  if (obstacle) return refuse(obstacle)
  if ((input.content === 'ALLEGATION') !== (input.replySought !== null))
    return refuse('For an allegation, and only for one, say whether a reply was sought.')
  return decideContent(claim, input, style)
}

/** What has to come with a verdict. */
function decideContent(claim: ClaimView, input: RecordVerdict, style: HouseStyle): Refusal {
  switch (input.value) {
    case 'SAID_AS_PRINTED':
    case 'SUPPORTED':
      return decidePassing(claim, input) ?? decideNamed(claim, input.value, input.acknowledged, style)
    case 'FIX_NEEDED':
      return input.proposedWords ? null : refuse('Propose the words it should have.')
    case 'CANNOT_BE_CHECKED':
      return input.reason ? null : refuse('Say why it cannot be checked.')
    default:
      return null
  }
}

/** A passing verdict says how one knows, by a basis that fits the evidence, and answers what contradicts it. */
function decidePassing(claim: ClaimView, { basis, reason }: RecordVerdict): Refusal {
  if (!basis) return refuse('Say how you know: heard, read, transcript, notes, call or published.')
  if (!knownBy(claim).includes(basis))
    return refuse('No linked source is of the kind you say you know it from.')
  if (claim.evidence.some((e) => e.stance === 'CONTRADICTS') && !reason)
    return refuse('A linked source contradicts it. Answer that in the reason.')
  return null
}

/** What differs is named, one by one, and so is what is so of a whole passage. */
function decideNamed(
  claim: ClaimView,
  value: 'SAID_AS_PRINTED' | 'SUPPORTED',
  named: readonly NamedDifference[],
  style: HouseStyle,
): Refusal {
  const open = toAnswer(claim, value, style).find(
    ({ item, type, quote }) =>
      !named.some((n) => n.evidenceId === item.id && n.type === type && n.quote[0] === quote[0]),
  )
  if (!open) return null
  if (isOfPassage(open.type)) return refuse(`${passageWords(open)}. Name that and give a reason.`)
  const words = open.item.printed.slice(...open.quote)
  return refuse(
    `Name each difference and give a reason: ${words ? `“${words}” differs` : 'words are missing'} (${typeWords(open.type)}).`,
  )
}

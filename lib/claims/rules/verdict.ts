import { canJudge, canJudgeOnAuthor, type Standing } from '../../articles/rules'
import type { Basis, SourceKind, VerdictValue } from '../../db/generated/enums'
import type { Refusal } from '../../errors'
import type { HouseStyle } from '../../matching/house-style'
import type { Edit } from '../../matching/model'
import { changesSense, differencesToName, firstForbidden } from '../../matching/passable'
import type { ClaimView, EvidenceView } from '../model'
import type { NamedDifference, RecordVerdict } from '../model/inputs'
import { forbid, refuse } from './refusals'
import { translationWords, unsignedTranslation } from './translation'

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

/** The live evidence that speaks for a claim. */
export const supports = (claim: ClaimView) => claim.evidence.filter((e) => e.stance === 'SUPPORTS')

/** Whether the member may record this verdict on the claim as it stands, and if not, why. */
export function decideVerdict(
  standing: Standing,
  claim: ClaimView,
  input: RecordVerdict,
  style: HouseStyle,
): Refusal {
  return (
    decideWho(standing, input.value) ??
    (claim.state === 'DISMISSED' ? refuse('This claim is dismissed. Restore it first.') : null) ??
    ((input.content === 'ALLEGATION') !== (input.replySought !== null)
      ? refuse('For an allegation, and only for one, say whether a reply was sought.')
      : null) ??
    decideContent(claim, input, style)
  )
}

function decideWho(standing: Standing, value: VerdictValue): Refusal {
  if (value === 'ON_AUTHOR')
    return canJudgeOnAuthor(standing) ? null : forbid('Only the writer of an article signs on author.')
  return canJudge(standing)
    ? null
    : forbid('Checkers and editors give verdicts, and not on an article they write.')
}

function decideContent(claim: ClaimView, input: RecordVerdict, style: HouseStyle): Refusal {
  switch (input.value) {
    case 'SAID_AS_PRINTED':
      return decidePassing(claim, input) ?? decideWords(claim, input.acknowledged, style)
    case 'SUPPORTED':
      if (claim.fragments.length > 0)
        return refuse(
          'It quotes somebody. Supported is for paraphrase and facts; quoted words are said as printed, or not.',
        )
      return decidePassing(claim, input)
    case 'FIX_NEEDED':
      return input.proposedWords ? null : refuse('Propose the words it should have.')
    case 'CANNOT_BE_CHECKED':
      return input.reason ? null : refuse('Say why it cannot be checked.')
    default:
      return null
  }
}

/** What every passing verdict needs: live evidence, a basis that fits it, an answer to what contradicts it. */
function decidePassing(claim: ClaimView, input: RecordVerdict): Refusal {
  const evidence = supports(claim)
  if (evidence.length === 0) return refuse('Nothing linked supports it. Link the place in a source first.')
  if (!input.basis) return refuse('Say how you know: heard, read, transcript, notes, call or published.')
  const { basis } = input
  if (!evidence.some((e) => BASES[e.sourceKind].includes(basis)))
    return refuse('No linked source is of the kind you say you know it from.')
  const translated = unsignedTranslation(claim.evidence)
  if (translated) return refuse(translationWords(translated))
  if (claim.evidence.some((e) => e.stance === 'CONTRADICTS') && !input.reason)
    return refuse('A linked source contradicts it. Answer that in the reason.')
  return null
}

/** A letter or digit that differs is named, one by one; a changed sense passes for nobody, nor what the style forbids. */
function decideWords(claim: ClaimView, named: readonly NamedDifference[], style: HouseStyle): Refusal {
  if (claim.fragments.length === 0)
    return refuse('Nothing in it is quoted. Supported is the verdict for paraphrase.')
  const evidence = supports(claim)
  const bare = claim.fragments.findIndex(
    (_, i) => !evidence.some((e) => e.fragmentIndex === null || e.fragmentIndex === i),
  )
  if (bare >= 0)
    return refuse(`The quoted words “${claim.fragments[bare][2]}” have no evidence of their own yet.`)
  for (const item of evidence) {
    const refusal = decideEvidence(item, named, style)
    if (refusal) return refusal
  }
  return null
}

/** Why a difference cannot stand under a style. */
export function forbiddenWords(
  { printed }: Pick<EvidenceView, 'printed'>,
  edit: Edit,
  style: HouseStyle,
): string {
  const words = printed.slice(...edit.quote)
  const where = words ? `“${words}”` : 'words left out'
  return `${style.name} (version ${style.version}) forbids it: ${where}, ${typeWords(edit.type)}. That is a fix, or another style’s article.`
}

/** An edit's type as a sentence says it. */
export const typeWords = (type: string): string => type.toLowerCase().replaceAll('_', ' ')

function decideEvidence(item: EvidenceView, named: readonly NamedDifference[], style: HouseStyle): Refusal {
  if (item.words === null) return null
  if (item.isOutdated)
    return refuse(`The words changed since they were compared with ${item.sourceTitle}. Compare them again.`)
  const findings = [item.finding, ...item.also]
  if (findings.includes('NOT_FOUND') || findings.includes('PARTIAL'))
    return refuse(`The printed words do not all stand in the passage linked from ${item.sourceTitle}.`)
  if (changesSense(item.edits) || findings.includes('SENSE_CHANGED'))
    return refuse(
      `The printed words change the sense of what ${item.sourceTitle} has. That is a fix, never “said as printed”.`,
    )
  const forbidden = firstForbidden(item.edits, style)
  if (forbidden) return refuse(forbiddenWords(item, forbidden, style))
  const isNamed = (type: string, at: number) =>
    named.some((n) => n.evidenceId === item.id && n.type === type && n.quote[0] === at)
  const unnamed = differencesToName(item.edits, style).find((edit) => !isNamed(edit.type, edit.quote[0]))
  if (unnamed) {
    const [start, end] = unnamed.quote
    const words = item.printed.slice(start, end)
    return refuse(
      `Name each difference and give a reason: ${words ? `“${words}” differs` : 'words are missing'} (${typeWords(unnamed.type)}).`,
    )
  }
  if (findings.includes('WRONG_SPEAKER') && !isNamed('WRONG_SPEAKER', 0))
    return refuse(
      `In ${item.sourceTitle} these words are ${item.speaker ?? 'another speaker'}’s. Correct the speaker, or name the difference.`,
    )
  return null
}

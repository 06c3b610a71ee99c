import type { Permissions } from '../../articles/rules'
import type { VerdictValue } from '../../db/generated/enums'
import type { HouseStyle } from '../../matching/house-style'
import type { Edit } from '../../matching/model'
import { firstChangingSense, firstForbidden } from '../../matching/passable'
import type { ClaimView, EvidenceView } from '../model'
import { translationWords, unsignedTranslation } from './translation'

// What stands in the way of a verdict before anything is typed with it. Screen and server both ask here; what has to come
// with a verdict (a basis, a reason, each difference by name) is asked by the screen and held by `verdict.ts`.

/** The live evidence that speaks for a claim. */
export const supports = (claim: Pick<ClaimView, 'evidence'>) =>
  claim.evidence.filter((e) => e.stance === 'SUPPORTS')

/** Why a person may not give this verdict on the article; null when they may. */
export function whoMayNot(
  may: Pick<Permissions, 'judge' | 'judgeOnAuthor'>,
  value: VerdictValue,
): string | null {
  if (value === 'ON_AUTHOR')
    return may.judgeOnAuthor ? null : 'Only the writer of an article signs on author.'
  return may.judge ? null : 'Checkers and editors give verdicts, and not on an article they write.'
}

/** Why nobody can give this verdict on the claim as it stands; null when it can be given. */
export function obstacleTo(claim: ClaimView, value: VerdictValue, style: HouseStyle): string | null {
  if (claim.state === 'DISMISSED') return 'This claim is dismissed. Bring it back first.'
  if (value === 'SAID_AS_PRINTED')
    return claim.fragments.length === 0
      ? 'Nothing in it is quoted. Supported is the verdict for paraphrase.'
      : (unsupported(claim) ?? notAsPrinted(claim, style))
  if (value === 'SUPPORTED')
    return claim.fragments.length > 0
      ? 'It quotes somebody. Supported is for paraphrase and facts; quoted words are said as printed, or not.'
      : (unsupported(claim) ?? clashing(claim))
  return null
}

/** What every passing verdict needs: live evidence, and somebody's signature under what is translated. */
function unsupported(claim: ClaimView): string | null {
  if (supports(claim).length === 0) return 'Nothing linked supports it. Link the place in a source first.'
  const translated = unsignedTranslation(claim.evidence)
  return translated && translationWords(translated)
}

/** Words in a paraphrase that a source has otherwise, so that it cannot be what was said: nobody's reason mends that. */
const REFUTING: ReadonlySet<string> = new Set(['NUMBER', 'UNIT', 'NEGATION', 'NAME', 'CONDITION'])

/** The first of them in a passage; null of none. */
export const refutingEdit = ({ edits }: EvidenceView): Edit | null =>
  edits.find(({ type }) => REFUTING.has(type)) ?? null

function clashing(claim: ClaimView): string | null {
  for (const item of supports(claim)) {
    if (item.isOutdated) return compareFirst(item)
    const clash = refutingEdit(item)
    if (clash) return `${otherSense(item, clash)} That is a fix, never “supported”.`
  }
  return null
}

const compareFirst = ({ sourceTitle }: EvidenceView): string =>
  `The words changed since they were compared with ${sourceTitle}. Compare them again.`

/** Which difference changes the sense. */
function otherSense({ printed, words, sourceTitle }: EvidenceView, { type, quote, source }: Edit): string {
  const [print, said] = [printed.slice(...quote), words?.slice(...source).trim()]
  const how = print
    ? `“${print}” is printed ${said ? `where it has “${said}”` : 'and it has no such word'}`
    : `the print leaves out “${said}”`
  return `The printed words change the sense of what ${sourceTitle} has: ${how} (${typeWords(type)}).`
}

/** Every quoted word has evidence in which it stands in the same sense, altered by nothing that the style forbids. */
function notAsPrinted(claim: ClaimView, style: HouseStyle): string | null {
  for (const item of supports(claim)) {
    const obstacle = notOfSource(item, style)
    if (obstacle) return obstacle
  }
  return unproven(claim)
}

/**
 * Which quoted words stand in no linked passage; null where each stretch stands in one, or in some together. A passage that
 * adds nothing to the others takes nothing from them; what a place without text holds a person says.
 */
function unproven(claim: ClaimView): string | null {
  for (const [i, [, , words]] of claim.fragments.entries()) {
    const own = supports(claim).filter((e) => e.fragmentIndex === null || e.fragmentIndex === i)
    if (own.length === 0) return `The quoted words “${words}” have no evidence of their own yet.`
    if (own.every(isShort))
      return `The quoted words “${words}” do not all stand in ${own.length > 1 ? 'the passages linked' : `the passage linked from ${own[0].sourceTitle}`}.`
  }
  return null
}

const isShort = ({ words, finding, also }: EvidenceView): boolean =>
  words !== null && [finding, ...also].some((one) => SHORT.has(one))

/** Not all of the words stand there, or nobody can tell. */
const SHORT: ReadonlySet<string> = new Set(['NOT_FOUND', 'PARTIAL', 'NOT_CHECKED'])

function notOfSource(item: EvidenceView, style: HouseStyle): string | null {
  if (item.words === null) return null
  if (item.isOutdated) return compareFirst(item)
  const findings = [item.finding, ...item.also]
  const changed = firstChangingSense(item.edits)
  if (changed) return `${otherSense(item, changed)} That is a fix, never “said as printed”.`
  if (findings.includes('SENSE_CHANGED'))
    return `The printed words change the sense of what ${item.sourceTitle} has. That is a fix, never “said as printed”.`
  const forbidden = firstForbidden(item.edits, style)
  return forbidden && forbiddenWords(item, forbidden, style)
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

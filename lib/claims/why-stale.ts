import { hashText } from '../audit/hash'
import type { VerdictValue } from '../db/generated/enums'
import type { IsUnseen } from './load-unseen'
import type { EvidenceView } from './model'
import { isPassing } from './rules'
import { refutingEdit, supports } from './rules/obstacles'
import { unsignedTranslation } from './rules/translation'

/** What a signature saw of a claim. */
export interface SeenVersion {
  readonly words: string
  readonly speaker: string | null
  readonly cue: string
}

/** A verdict as far as its age is told from it. */
export interface PinnedVerdict {
  readonly claimId: string
  readonly value: VerdictValue
  readonly pins: readonly { readonly evidenceId: string; readonly sourceHash: string }[]
}

/** What changed in the print since it was seen, in the words that end "… after the verdict."; null when nothing did. */
export function whatChanged(seen: SeenVersion, now: SeenVersion): string | null {
  if (seen.words !== now.words) return 'Its words changed'
  if (seen.speaker !== now.speaker) return 'Its speaker changed'
  return seen.cue === now.cue ? null : 'The words that attribute it changed'
}

const UNLINKED = 'Evidence it stood on was unlinked.'

/** What a verdict saw against what stands now; null when nothing it pinned has changed. `seen` is null where that is gone. */
export function whyStale(
  { claimId, value, pins }: PinnedVerdict,
  seen: SeenVersion | null,
  now: SeenVersion,
  evidence: readonly EvidenceView[],
  isUnseen: IsUnseen,
): string | null {
  if (!seen) return 'What it was judged by is gone.'
  const changed = whatChanged(seen, now)
  if (changed) return `${changed} after the verdict.`
  if (isUnseen('unlinked', claimId)) return UNLINKED
  const live = new Map(evidence.map((e) => [e.id, e]))
  for (const pin of pins) {
    const item = live.get(pin.evidenceId)
    if (!item) return UNLINKED
    if (hashText(item.words ?? item.locator) !== pin.sourceHash)
      return 'The source it stood on reads differently now.'
  }
  return isPassing(value) ? whyItPassesNoMore(claimId, value, evidence, isUnseen) : null
}

/** What came up since in a linked source. */
function whyItPassesNoMore(
  claimId: string,
  value: VerdictValue,
  evidence: readonly EvidenceView[],
  isUnseen: IsUnseen,
): string | null {
  const supporting = supports({ evidence })
  if (supporting.some(({ isOutdated }) => isOutdated) || isUnseen('compared otherwise', claimId))
    return 'Its words changed since they were compared with a source that is linked.'
  const isRefuted = supporting.some(value === 'SUPPORTED' ? refutingEdit : changesSense)
  if (isRefuted || isUnseen('refuted', claimId))
    return 'A linked source has it in another sense, found after the verdict.'
  if (unsignedTranslation(evidence)) return 'Nobody signs any more that its translation was checked.'
  return isUnseen('translated', claimId)
    ? 'A linked source is in another language, and nobody signs that the translation was checked.'
    : null
}

const changesSense = ({ finding, also }: EvidenceView): boolean =>
  finding === 'SENSE_CHANGED' || also.includes('SENSE_CHANGED')

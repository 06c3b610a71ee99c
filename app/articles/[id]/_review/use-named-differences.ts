'use client'
import type { NamedDifference } from '@/lib/claims/model/inputs'
import { useDraft } from './use-draft'
import type { DifferenceToName } from './verdict-needs'

/** The reasons a person gave for each difference, kept as a draft like all that is typed. */
export function useNamedDifferences(place: string, differences: readonly DifferenceToName[]) {
  const [kept, keep, clear] = useDraft(`${place}.named`)
  const reasons = readReasons(kept)
  const reasonOf = (difference: DifferenceToName) => reasons[keyOf(difference)] ?? ''
  return {
    reasonOf,
    give: (difference: DifferenceToName, reason: string) =>
      keep(JSON.stringify({ ...reasons, [keyOf(difference)]: reason })),
    missing: differences.some((difference) => reasonOf(difference).trim() === ''),
    list: differences.map(
      (difference): NamedDifference => ({
        evidenceId: difference.evidenceId,
        type: difference.type,
        quote: difference.quote,
        reason: reasonOf(difference),
      }),
    ),
    clear,
  }
}

export type NamedDifferences = ReturnType<typeof useNamedDifferences>

const keyOf = ({ evidenceId, type, quote }: DifferenceToName) => `${evidenceId} ${type} ${quote[0]}`

function readReasons(kept: string): Record<string, string> {
  try {
    return kept ? (JSON.parse(kept) as Record<string, string>) : {}
  } catch {
    return {}
  }
}

import type { ClaimRow } from '@/lib/reports/model'

/** The printed words, marked as in the galley. Dismissed ones carry no mark: they are no claim any more. */
export function PrintedWords({ row: { section, status, result, printed } }: { row: ClaimRow }) {
  return (
    <p className="text-galley max-w-measure font-serif whitespace-pre-line" dir="auto">
      {section === 'DISMISSED' ? (
        printed
      ) : (
        <mark className="claim-mark" data-status={status} data-result={result} data-first data-last>
          {printed}
        </mark>
      )}
    </p>
  )
}

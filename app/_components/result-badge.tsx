import type { Result, Status } from '@/lib/claims/model'
import { RESULT_LETTERS } from '@/lib/reports/words'
import { Badge, type Tone } from './badge'

const LOOKS: Record<Result, { readonly text: string; readonly tone: Tone }> = {
  GOOD: { text: 'Good as printed', tone: 'plain' },
  FIX: { text: 'Needs a fix', tone: 'fix' },
  CONFLICT: { text: 'Sources conflict', tone: 'bad' },
  NO_BACKUP: { text: 'No back-up', tone: 'bad' },
  UNCHECKABLE: { text: 'Cannot be checked', tone: 'bad' },
  ON_AUTHOR: { text: 'On author', tone: 'author' },
  CUT: { text: 'Cut asked', tone: 'bad' },
  OPEN: { text: 'No verdict', tone: 'quiet' },
}

/** What a person said of the words. Green, with a second tick, only once another person has signed a good one. */
export function ResultBadge({ result, status }: { result: Result; status: Status }) {
  const signed = status === 'APPROVED'
  const { text, tone } = LOOKS[result]
  return (
    <Badge
      tone={signed && result === 'GOOD' ? 'good' : tone}
      letter={signed && result === 'GOOD' ? '✓✓' : RESULT_LETTERS[result]}
    >
      {text}
    </Badge>
  )
}

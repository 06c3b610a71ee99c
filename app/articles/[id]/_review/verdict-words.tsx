import type { VerdictView } from '@/lib/claims/model'
import { changeWords } from '@/lib/reports/ledger'
import { contentWords, differenceWords } from '@/lib/reports/words'

/** What was written with a verdict: reason, proposed words, the differences that were named. */
export const VerdictWords = ({ verdict }: { verdict: VerdictView }) => (
  <>
    {verdict.proposedWords && (
      <p dir="auto">
        Proposed: <span className="font-serif">“{withoutMarks(verdict.proposedWords)}”</span>
      </p>
    )}
    {verdict.reason && <p dir="auto">{verdict.reason}</p>}
    {verdict.acknowledged.map((difference, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two differences may be alike in every word
      <p key={i} dir="auto">
        <b>Named, {differenceWords(difference.type)}:</b>{' '}
        {(difference.said || difference.printed) && <>{changeWords(difference)}. </>}
        {difference.reason}
      </p>
    ))}
    {verdict.content !== 'NOT_CHECKED' && <p>{contentWords(verdict.content, verdict.replySought)}</p>}
  </>
)

/** Whoever proposes words may put them in quotation marks, or not. */
const withoutMarks = (words: string) => words.replace(/^[“"]|[”"]$/gu, '')

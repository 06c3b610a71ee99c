import { CircleAlert, Equal, SearchX, SpellCheck } from 'lucide-react'
import type { Finding } from '@/lib/matching/model'
import { findingWords } from '@/lib/reports/words'

interface Props {
  readonly finding: Finding
  readonly words: string
  readonly also?: readonly Finding[]
}

const LIGHT: ReadonlySet<Finding> = new Set(['TYPOGRAPHY', 'MARKED_EDIT', 'CLEANED'])
const NEUTRAL: ReadonlySet<Finding> = new Set(['NOT_CHECKED', 'TRANSLATED', 'PARAPHRASE_SUPPORTED'])

/** What the machine says of the words, in words. It is no verdict, so it carries no tick and no green. */
export function FindingLine({ finding, words, also = [] }: Props) {
  const Icon =
    finding === 'VERBATIM'
      ? Equal
      : LIGHT.has(finding)
        ? SpellCheck
        : finding === 'NOT_FOUND'
          ? SearchX
          : CircleAlert
  const calm = finding === 'VERBATIM' || LIGHT.has(finding) || NEUTRAL.has(finding)
  return (
    <p className={`mt-1 flex items-start gap-1.5 text-sm font-medium ${calm ? 'text-ink' : 'text-bad'}`}>
      {!NEUTRAL.has(finding) && <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />}
      <span>
        {words.charAt(0).toUpperCase() + words.slice(1)}
        {also.length > 0 && (
          <span className="text-quiet font-normal">
            {' '}
            · also: {also.map((other) => findingWords(other, 'DOCUMENT')).join(', ')}
          </span>
        )}
      </span>
    </p>
  )
}

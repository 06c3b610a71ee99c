import { Lock } from 'lucide-react'
import type { SourceView } from '@/lib/sources/model'
import { readersWords } from './source-words'

/** Who alone reads a restricted source; nothing on an open one. */
export const RestrictedTo = ({ source }: { source: SourceView }) =>
  source.access === 'RESTRICTED' && (
    <p className="text-bad flex gap-1.5">
      <Lock aria-hidden className="mt-1 size-3.5 shrink-0" />
      <span>Restricted: read by {readersWords(source)}</span>
    </p>
  )

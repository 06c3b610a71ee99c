import type { Ruling } from '@/lib/matching/house-style'
import { Badge, type Tone } from './badge'

/** Green is for approved results alone, so nothing here is. */
const LOOKS: Record<Ruling, { readonly letter: string; readonly tone: Tone }> = {
  allowed: { letter: '○', tone: 'quiet' },
  ask: { letter: '?', tone: 'fix' },
  forbidden: { letter: '×', tone: 'bad' },
}

/** What a house style says of a type of edit: a word, a sign, a tone. */
export const RulingBadge = ({ ruling }: { ruling: Ruling }) => (
  <Badge tone={LOOKS[ruling].tone} letter={LOOKS[ruling].letter}>
    {ruling}
  </Badge>
)

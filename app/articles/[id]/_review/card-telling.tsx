'use client'
import type { AnchoredSpan, Telling } from '@/lib/claims/model'
import { useCurrent } from './review-context'

/** The classes of cues that a checker weighs; the neutral ones say nothing about the words they bring. */
const CLASS_WORDS: Partial<Record<NonNullable<Telling['cueClass']>, string>> = {
  loaded: 'a loaded word: it takes a side on what was said',
  question: 'it brings a question',
  denial: 'it brings a denial',
}

/** How, when and where the article says that it was said: that is how its source is found. */
export function CardTelling() {
  const { claim, data } = useCurrent()
  const { telling, cue, saidOn } = claim
  if (!telling) return null
  const manner = telling.cueClass && CLASS_WORDS[telling.cueClass]
  const { when, where, relays } = telling
  if (!manner && !when && !where && !relays) return null
  return (
    <dl className="telling" aria-label="How it was said">
      {relays && (
        <Fact name="Told">
          at second hand, as told by {claim.cast?.name ?? (wordsOf(claim.mention) || 'somebody unnamed')} ·
          said by “{wordsOf(relays.speaker)}” (“{relays.cue[2]}”)
        </Fact>
      )}
      {manner && cue.length > 0 && (
        <Fact name="How">
          “{wordsOf(cue)}” · {manner}
        </Fact>
      )}
      {when && (
        <Fact name="When">
          “{when[2]}” ·{' '}
          {saidOn ? (
            <time dateTime={saidOn} className="whitespace-nowrap">
              {dayWords(saidOn)}
            </time>
          ) : data.article.publicationDay ? (
            'which day is open'
          ) : (
            'the article has no publication day to count from'
          )}
        </Fact>
      )}
      {where && <Fact name="Where">“{where[2]}”</Fact>}
    </dl>
  )
}

const wordsOf = (spans: readonly AnchoredSpan[]) => spans.map((span) => span[2]).join(' … ')

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div className="flex gap-3">
    <dt className="text-quiet w-12 shrink-0">{name}</dt>
    <dd className="min-w-0" dir="auto">
      {children}
    </dd>
  </div>
)

/** A calendar day is nobody's hour: it is the same in every zone. */
const dayWords = (day: string) =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

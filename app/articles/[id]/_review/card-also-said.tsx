'use client'
import { Undo2 } from 'lucide-react'
import { Button } from '@/app/_components/button'
import { Time } from '@/app/_components/time'
import type { AlsoSaidView } from '@/lib/claims/model/said'
import { type AlsoSaidEntry, alsoSaidEntries } from '@/lib/claims/rules/also-said'
import { AlsoSaidAnswer } from '@/lib/db/generated/enums'
import { ANSWER_WORDS } from '@/lib/reports/words'
import { Link } from '../../../_components/link'
import * as acts from './acts'
import { useCurrent } from './review-context'
import { useAsked } from './use-asked'

/** Where the same speaker came back to it with a contrast, a denial or a condition: a person says whether the quote is fair. */
export function CardAlsoSaid() {
  const { claim } = useCurrent()
  const isLinked = claim.evidence.some(({ stance, span }) => stance === 'SUPPORTS' && span)
  const address = isLinked ? `/api/claims/${claim.id}/also-said` : null
  const entries = alsoSaidEntries(useAsked<AlsoSaidView>(address, claim.version), claim.alsoSaid)
  if (entries.length === 0) return null
  const open = entries.filter(({ isOpen }) => isOpen).length
  return (
    <section aria-labelledby="also-said-title">
      <h3 id="also-said-title" className="card-title">
        Also said by the same speaker
        <span className="font-normal"> ({open === 0 ? 'all answered' : `${open} open`})</span>
      </h3>
      <ul className="grid gap-2">
        {entries.map((entry) => (
          <li key={`${entry.sourceId} ${entry.span[0]}`}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry }: { entry: AlsoSaidEntry }) {
  const { data } = useCurrent()
  const { sourceId, sourceTitle, locator, speaker, paragraph, answer, isOpen } = entry
  const isOnShelf = data.shelf.some(({ id }) => id === sourceId)
  const turn = paragraph === null ? '' : `?turn=${paragraph + 1}#t${paragraph + 1}`
  return (
    <article className="candidate" data-open={isOpen || undefined} aria-label={`${sourceTitle}, ${locator}`}>
      <p className="text-sm">
        {isOnShelf ? (
          <Link
            className="prose-link font-medium"
            href={`/articles/${data.article.id}/sources/${sourceId}${turn}`}
          >
            {sourceTitle}
          </Link>
        ) : (
          <>
            <b className="font-medium">{sourceTitle}</b> (no longer on the shelf)
          </>
        )}
        , {locator}
        {speaker && <span className="text-quiet"> · {speaker}</span>}
      </p>
      <p className="font-serif" dir="auto">
        <Turning entry={entry} />
      </p>
      <p className="text-sm">
        {answer ? (
          <>
            <b>{ANSWER_WORDS[answer.answer]}</b>, {answer.by.name},{' '}
            <Time at={answer.by.at} timeZone={data.article.timeZone} />
            {answer.isOutdated && ' · the claim’s words changed since, so it is open again'}
          </>
        ) : (
          <span className="text-fix font-semibold">Open: nobody has said whether the quote is fair.</span>
        )}
      </p>
      <Answers entry={entry} />
    </article>
  )
}

/** The sentence, with the word it turns on standing out. */
function Turning({ entry: { words, turn } }: { entry: AlsoSaidEntry }) {
  const at = turn ? words.indexOf(turn) : -1
  if (!turn || at < 0) return words
  return (
    <>
      {words.slice(0, at)}
      <strong>{turn}</strong>
      {words.slice(at + turn.length)}
    </>
  )
}

function Answers({ entry }: { entry: AlsoSaidEntry }) {
  const { claim, data, perform } = useCurrent()
  if (!data.may.judge || claim.state !== 'LIVE') return null
  const given = entry.isOpen ? null : entry.answer
  const answer = (value: AlsoSaidAnswer | null) => void perform(acts.answerAlsoSaid(claim, entry, value))
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">
        What it means for the quote: {entry.sourceTitle}, {entry.locator}
      </legend>
      {Object.values(AlsoSaidAnswer).map((value) => (
        <Button
          key={value}
          size="small"
          aria-pressed={given?.answer === value}
          onClick={() => given?.answer !== value && answer(value)}
        >
          {ANSWER_WORDS[value]}
        </Button>
      ))}
      {entry.answer && (
        <Button size="small" look="quiet" onClick={() => answer(null)}>
          <Undo2 aria-hidden /> Open it again
        </Button>
      )}
    </fieldset>
  )
}

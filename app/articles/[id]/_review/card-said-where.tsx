'use client'
import type { SaidWhereView } from '@/lib/claims/model/said'
import { jointWords } from '@/lib/matching/joint-words'
import { SourceLine } from '../_said/source-line'
import { useCurrent } from './review-context'
import { useAsked } from './use-asked'

/** Where in each source the words were said: one stretch a mark, in the order of the print, and how far they lie apart. */
export function CardSaidWhere() {
  const { claim } = useCurrent()
  const isLinked = claim.evidence.some(({ stance, span }) => stance === 'SUPPORTS' && span)
  const address = isLinked ? `/api/claims/${claim.id}/said-where` : null
  const sources = useAsked<SaidWhereView>(address, claim.version).filter(({ turns }) => turns > 1)
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="said-where-title">
      <h3 id="said-where-title" className="card-title">
        Where it was said
      </h3>
      <ul className="grid gap-3">
        {sources.map((source) => (
          <li key={source.sourceId}>
            <Source source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Source({ source }: { source: SaidWhereView }) {
  const { data } = useCurrent()
  const { sourceId, sourceTitle, stretches, joints } = source
  const marks = stretches.map(({ paragraph, startMs, locator, printed }, k) => ({
    key: `${k}`,
    paragraph,
    startMs,
    short: `${k + 1}`,
    label: `Part ${k + 1}${printed === null ? '' : `, “${shortened(printed)}”`}: ${locator}`,
    href: `/articles/${data.article.id}/sources/${sourceId}?turn=${paragraph + 1}#t${paragraph + 1}`,
  }))
  return (
    <>
      <p className="mb-2 text-sm">
        {sourceTitle}
        {stretches.length === 1 && <span className="text-quiet">, {stretches[0].locator}</span>}
      </p>
      <SourceLine label={`Along ${sourceTitle}`} length={source} marks={marks} />
      {joints.length > 0 && (
        <ul className="mt-1 text-sm">
          {joints.map((joint, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a joint is known by the parts it stands between
            <li key={k}>{jointWords(joint, k + 1)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

const SHOWN = 60
const shortened = (words: string) =>
  words.length > SHOWN ? `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …` : words

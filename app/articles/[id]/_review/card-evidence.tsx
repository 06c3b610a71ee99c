'use client'
import { RefreshCw, Unlink } from 'lucide-react'
import { Button } from '@/app/_components/button'
import { IconButton } from '@/app/_components/icon-button'
import type { EvidenceView } from '@/lib/claims/model'
import { whyCompareAgain } from '@/lib/claims/why-compare-again'
import { findingWords, SOURCE_WORDS } from '@/lib/reports/words'
import { Link } from '../../../_components/link'
import * as acts from './acts'
import { CompareAll, useToCompare } from './compare-all'
import { EvidenceTranslation } from './evidence-translation'
import { FindingLine } from './finding-line'
import { useCurrent } from './review-context'
import { WordDiff } from './word-diff'

/** What is linked to the claim, each with what the machine says of it. */
export function CardEvidence() {
  const { claim } = useCurrent()
  if (claim.evidence.length === 0) return null
  return (
    <section aria-labelledby="evidence-title">
      <h3 id="evidence-title" className="card-title">
        Linked evidence
      </h3>
      <OlderFindings />
      <ul className="grid gap-3">
        {claim.evidence.map((item) => (
          <li key={item.id}>
            <Evidence item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** That what the machine says below was found by an older matcher, under another style or of other words. */
function OlderFindings() {
  const { claim, data, perform } = useCurrent()
  const toCompare = useToCompare()
  const why = whyCompareAgain(claim, data.style)
  if (!why) return null
  return (
    <p className="text-fix mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span>{why}</span>
      {data.may.correct && (
        <Button size="small" onClick={() => void perform(acts.compareAgain(claim))}>
          <RefreshCw aria-hidden /> Compare again
        </Button>
      )}
      {toCompare > 1 && <CompareAll count={toCompare} />}
    </p>
  )
}

const STANCES = { SUPPORTS: null, CONTRADICTS: 'Contradicts', CONTEXT: 'Context' } as const

function Evidence({ item }: { item: EvidenceView }) {
  const { claim, data, perform } = useCurrent()
  const stance = STANCES[item.stance]
  return (
    <article className="evidence" data-stance={item.stance}>
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 text-sm">
          {stance && <b className={item.stance === 'CONTRADICTS' ? 'text-bad' : ''}>{stance} · </b>}
          {item.fragmentIndex !== null && <b>for “{claim.fragments[item.fragmentIndex]?.[2]}” · </b>}
          <Link
            href={`/articles/${data.article.id}/sources/${item.sourceId}`}
            className="prose-link font-medium"
          >
            {item.sourceTitle}
          </Link>
          , {item.locator}
          {item.speaker && <span className="text-quiet"> · {item.speaker} speaks</span>}
          <span className="text-quiet">
            {' '}
            · {SOURCE_WORDS[item.sourceKind]}, linked by {item.by.name}
          </span>
        </p>
        {data.may.correct && (
          <IconButton
            label={`Take away the link to ${item.sourceTitle}, ${item.locator}`}
            className="-mt-1 -mr-1"
            onClick={() => void perform(acts.unlink(claim, item.id, item.sourceTitle))}
          >
            <Unlink aria-hidden />
          </IconButton>
        )}
      </div>
      {item.words === null ? (
        <p className="text-quiet text-sm">A place without text: somebody has to hear or see it.</p>
      ) : (
        <>
          {item.finding !== 'TRANSLATED' && (
            <WordDiff
              printed={item.printed}
              said={item.words}
              edits={item.edits}
              finding={item.finding}
              proves={item.proves}
            />
          )}
          <FindingLine
            finding={item.finding}
            words={findingWords(item.finding, item.sourceKind, item.words)}
            also={item.also}
          />
          {item.finding === 'TRANSLATED' && <EvidenceTranslation item={item} />}
        </>
      )}
    </article>
  )
}

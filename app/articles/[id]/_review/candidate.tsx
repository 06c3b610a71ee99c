'use client'
import { ChevronDown, Link2 } from 'lucide-react'
import { Button } from '@/app/_components/button'
import { IconButton } from '@/app/_components/icon-button'
import { Kbd } from '@/app/_components/kbd'
import { Menu, MenuItem } from '@/app/_components/menu'
import type { CandidateView } from '@/lib/claims/model'
import { printedWords } from '@/lib/claims/printed'
import { findingWords } from '@/lib/reports/words'
import * as acts from './acts'
import { FindingLine } from './finding-line'
import { keyLabel, keyOf } from './keymap'
import { useCurrent } from './review-context'
import { WordDiff } from './word-diff'

interface Props {
  readonly place: CandidateView
  /** one that the key links */
  readonly best: boolean
  /** the key links it with others: it has no mark of its own for that */
  readonly isPart?: boolean
}

/** A place in its context: what was said before it, and after. */
export function Candidate({ place, best, isPart = false }: Props) {
  const { claim, data, fragment, perform, keymap } = useCurrent()
  const link = (stance: 'SUPPORTS' | 'CONTRADICTS' | 'CONTEXT') =>
    void perform(acts.linkCandidate(claim, place, fragment, stance))
  const where = `${place.sourceTitle}, ${place.locator}`
  const linkable = best && place.finding !== 'NOT_FOUND'
  const isAlone = linkable && !isPart
  return (
    <article className="candidate" data-best={linkable || undefined} aria-label={where}>
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 text-sm">
          <b>{place.sourceTitle}</b>, {place.locator}
          {place.speaker && <span className="text-quiet"> · {place.speaker}</span>}
        </p>
        {data.may.correct && (
          <span className="-mt-0.5 -mr-1 inline-flex items-center">
            <Button
              size="small"
              look={isAlone ? 'primary' : 'plain'}
              aria-label={`Link ${where}`}
              onClick={() => link('SUPPORTS')}
            >
              <Link2 aria-hidden /> Link {isAlone && <Kbd>{keyLabel(keyOf('link', keymap))}</Kbd>}
            </Button>
            <Menu
              align="end"
              trigger={
                <IconButton label={`Link ${where} in another way`}>
                  <ChevronDown aria-hidden />
                </IconButton>
              }
            >
              <MenuItem onSelect={() => link('CONTRADICTS')}>Link as contradicting</MenuItem>
              <MenuItem onSelect={() => link('CONTEXT')}>Link as context</MenuItem>
            </Menu>
          </span>
        )}
      </div>
      <FindingLine
        finding={place.finding}
        words={findingWords(place.finding, place.sourceKind, place.text)}
      />
      {best && place.before && <Neighbour turn={place.before} side="end" />}
      <WordDiff
        printed={printedWords(claim, fragment)}
        said={place.text}
        edits={place.edits}
        finding={place.finding}
        proves={place.proves}
        short
      />
      {best && place.after && <Neighbour turn={place.after} side="start" />}
    </article>
  )
}

const SHOWN = 140

const Neighbour = ({ turn, side }: { turn: NonNullable<CandidateView['before']>; side: 'start' | 'end' }) => (
  <p className="text-quiet text-sm" dir="auto">
    <span className="sr-only">{side === 'end' ? 'before: ' : 'after: '}</span>
    {turn.speaker && <b className="font-medium">{turn.speaker}: </b>}
    {side === 'end' && turn.text.length > SHOWN
      ? `… ${turn.text.slice(turn.text.indexOf(' ', turn.text.length - SHOWN) + 1)}`
      : turn.text.length > SHOWN
        ? `${turn.text.slice(0, turn.text.lastIndexOf(' ', SHOWN))} …`
        : turn.text}
  </p>
)

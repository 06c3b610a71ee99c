'use client'
import { ChevronDown, ChevronLeft, ChevronRight, Ellipsis, UserRound } from 'lucide-react'
import { Button } from '@/app/_components/button'
import { IconButton } from '@/app/_components/icon-button'
import { Menu, MenuItem, MenuLabel, MenuRule } from '@/app/_components/menu'
import { ResultBadge } from '@/app/_components/result-badge'
import { StatusBadge } from '@/app/_components/status-badge'
import { KIND_WORDS } from '@/lib/reports/words'
import * as acts from './acts'
import { step } from './filters'
import { useCurrent } from './review-context'

/** Which claim it is, where it stands, who is on it, and the way to the next. */
export function CardHead() {
  const { claim, list, all, select, isBusy } = useCurrent()
  const previous = step(list, all, claim.id, -1)
  const next = step(list, all, claim.id, 1)
  return (
    <header>
      <div className="flex items-center gap-2">
        <h2 id="claim-card-title" tabIndex={-1} className="text-lg font-semibold outline-none">
          Claim {claim.number}
          <span className="text-quiet text-sm font-normal"> · {KIND_WORDS[claim.kind]}</span>
        </h2>
        <div className="ml-auto flex items-center">
          <IconButton
            label="Previous claim"
            aria-disabled={!previous}
            onClick={() => previous && select(previous)}
          >
            <ChevronLeft aria-hidden />
          </IconButton>
          <IconButton label="Next claim" aria-disabled={!next} onClick={() => next && select(next)}>
            <ChevronRight aria-hidden />
          </IconButton>
          <MoreMenu />
        </div>
      </div>
      <div className="mt-0.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <StatusBadge status={claim.status} />
        {claim.verdict && <ResultBadge result={claim.result} status={claim.status} />}
        <AssignMenu />
      </div>
      <p className="text-quiet mt-1 text-sm">
        {isBusy(claim.id) ? 'Saving …' : claim.state === 'DISMISSED' ? claim.reason : claim.statusReason}
      </p>
    </header>
  )
}

function AssignMenu() {
  const { claim, data, perform } = useCurrent()
  const name = claim.assignee?.name ?? 'Nobody yet'
  if (!data.may.correct) return claim.assignee && <span className="text-quiet">With {name}</span>
  const people = [...new Map(data.people.map((person) => [person.memberId, person])).values()].filter(
    (person) => person.role !== 'LAWYER',
  )
  return (
    <Menu
      trigger={
        <Button size="small" look="quiet" className="ml-auto" aria-label={`On it: ${name}. Change`}>
          <UserRound aria-hidden /> {name} <ChevronDown aria-hidden />
        </Button>
      }
    >
      <MenuLabel>Who is on it</MenuLabel>
      {people.map((person) => (
        <MenuItem key={person.memberId} onSelect={() => void perform(acts.assign(claim, person))}>
          {person.name}
          {person.memberId === data.me.memberId && ' (you)'}
        </MenuItem>
      ))}
      <MenuRule />
      <MenuItem disabled={!claim.assignee} onSelect={() => void perform(acts.assign(claim, null))}>
        Nobody
      </MenuItem>
    </Menu>
  )
}

function MoreMenu() {
  const { claim, data, setMode, runKey } = useCurrent()
  const { may } = data
  if (!may.correct && !may.signOff) return null
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label="More for this claim">
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem disabled={!may.correct} onSelect={() => setMode({ as: 'span' })}>
        Move its ends
      </MenuItem>
      <MenuItem disabled={!may.correct} onSelect={() => setMode({ as: 'speaker' })}>
        Say who speaks
      </MenuItem>
      <MenuItem disabled={!may.correct} onSelect={() => setMode({ as: 'dismiss' })}>
        {claim.state === 'LIVE' ? 'Dismiss: it is no claim' : 'Bring it back'}
      </MenuItem>
      <MenuItem disabled={!may.signOff || claim.waiver !== null} onSelect={() => setMode({ as: 'waive' })}>
        Waive by name
      </MenuItem>
      <MenuRule />
      <MenuItem onSelect={() => runKey('undo')}>Undo what you did last</MenuItem>
    </Menu>
  )
}

'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { MarkView, ReviewData } from '@/lib/claims/model/review'
import { startFragment } from './candidates'
import { type Filter, filterQuery, NO_FILTER, workList } from './filters'
import type { Spotlight } from './galley-model'
import type { Mode } from './review-context'

interface Start {
  readonly data: ReviewData
  readonly startFilter: Filter
  readonly startClaim: number | null
}

/** Where a person is on the screen: the current claim, what stands open, the filter; claim and filter are in the address. */
export function useWhere({ data, startFilter, startClaim }: Start) {
  const [filter, keepFilter] = useState(startFilter)
  const [claimId, keepClaim] = useState(() => data.claims.find((c) => c.number === startClaim)?.id ?? null)
  const [mode, setMode] = useState<Mode | null>(null)
  const [chosenFragment, setFragment] = useState<number | null | undefined>(undefined)
  const [markAt, keepMark] = useState<number | null>(null)
  const [adding, keepAdding] = useState<readonly [number, number] | null>(null)
  const [editing, setEditing] = useState<readonly (readonly [number, number])[] | null>(null)
  const [spotlight, setSpotlight] = useState<Spotlight | null>(null)
  const current = useRef(claimId)

  const { claims, shelf, me, marks } = data
  const claim = useMemo(() => claims.find(({ id }) => id === claimId) ?? null, [claims, claimId])
  const list = useMemo(
    () => workList(claims, shelf, filter, me.memberId),
    [claims, shelf, filter, me.memberId],
  )
  const { order } = filter
  const all = useMemo(
    () => workList(claims, shelf, { ...NO_FILTER, order }, me.memberId),
    [claims, shelf, order, me.memberId],
  )

  const later = useRef(0)
  const write = useCallback((next: Filter, number: number | null) => {
    window.clearTimeout(later.current)
    later.current = window.setTimeout(() => writeAddress(next, number), AFTER)
  }, [])
  useEffect(() => () => window.clearTimeout(later.current), [])

  const show = useCallback(
    (id: string | null, mark: MarkView | null) => {
      current.current = id
      keepClaim(id)
      keepMark(mark?.span[0] ?? null)
      keepAdding(null)
      setMode(null)
      setSpotlight(null)
      setFragment(undefined)
      write(filter, claims.find((c) => c.id === id)?.number ?? null)
    },
    [claims, filter, write],
  )

  return {
    claim,
    list,
    all,
    filter,
    mode,
    setMode,
    adding,
    editing,
    setEditing,
    spotlight,
    setSpotlight,
    mark: marks.find((mark) => mark.span[0] === markAt) ?? null,
    fragment: chosenFragment === undefined ? (claim ? startFragment(claim) : null) : chosenFragment,
    setFragment,
    setFilter: (next: Filter) => {
      keepFilter(next)
      write(next, claim?.number ?? null)
    },
    select: useCallback((id: string) => show(id, null), [show]),
    setMark: useCallback((mark: MarkView | null) => (mark ? show(null, mark) : keepMark(null)), [show]),
    setAdding: (span: readonly [number, number] | null) => {
      keepAdding(span)
      setMode(null)
    },
    isCurrent: (id: string) => current.current === id,
  }
}

/** The address follows when a person has come to rest: the router takes every change of it for a step. */
const AFTER = 400

function writeAddress(filter: Filter, claim: number | null) {
  const query = filterQuery(filter)
  const revision = new URLSearchParams(window.location.search).get('revision')
  if (revision) query.set('revision', revision)
  if (claim !== null) query.set('claim', String(claim))
  window.history.replaceState(null, '', query.size > 0 ? `?${query}` : window.location.pathname)
}

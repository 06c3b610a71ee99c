import { type ClaimView, STATUSES, type Status } from '@/lib/claims/model'
import { ClaimKind } from '@/lib/db/generated/enums'
import { RESULTS } from '@/lib/reports/model'

/** Which claims a checker works through, and in which order; it stands in the address, so that it can be sent. */
export interface Filter {
  readonly status: Status | null
  readonly result: ClaimView['result'] | null
  /** a cast entry's id; 'none' for claims without a speaker */
  readonly speaker: string | null
  readonly kind: ClaimKind | null
  /** only what waits for me: assigned, mine to answer, or my own verdict */
  readonly mine: boolean
  readonly order: 'place' | 'source'
}

export const NO_FILTER: Filter = {
  status: null,
  result: null,
  speaker: null,
  kind: null,
  mine: false,
  order: 'place',
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const pick = <T extends string>(value: Query[string], known: readonly T[]): T | null =>
  known.find((word) => word === value) ?? null

/** The filter an address asks for; what it does not know of asks for nothing. */
export const parseFilter = (query: Query): Filter => ({
  status: pick(query.status, STATUSES),
  result: pick(query.result, RESULTS),
  speaker: typeof query.speaker === 'string' && query.speaker !== '' ? query.speaker : null,
  kind: pick(query.kind, Object.values(ClaimKind)),
  mine: query.mine === '1',
  order: query.order === 'source' ? 'source' : 'place',
})

/** The part of an address that says this filter; empty for none. */
export function filterQuery(filter: Filter): URLSearchParams {
  const query = new URLSearchParams()
  for (const name of ['status', 'result', 'speaker', 'kind'] as const) {
    const value = filter[name]
    if (value) query.set(name, value)
  }
  if (filter.mine) query.set('mine', '1')
  if (filter.order === 'source') query.set('order', 'source')
  return query
}

export const isFiltering = ({ order, ...filter }: Filter): boolean => Object.values(filter).some(Boolean)

const isMine = (claim: ClaimView, memberId: string): boolean =>
  claim.assignee?.memberId === memberId ||
  claim.verdict?.by.memberId === memberId ||
  claim.notes.some((note) => !note.parentId && !note.resolved && note.owedBy?.memberId === memberId)

function passes(claim: ClaimView, filter: Filter, memberId: string): boolean {
  return (
    claim.state === 'LIVE' &&
    (!filter.status || claim.status === filter.status) &&
    (!filter.result || claim.result === filter.result) &&
    (!filter.kind || claim.kind === filter.kind) &&
    (!filter.speaker || (claim.cast?.id ?? 'none') === filter.speaker) &&
    (!filter.mine || isMine(claim, memberId))
  )
}

/**
 * The ids of the live claims that pass, in the order they are worked through. By source, one tape is heard once: claims
 * stand where their first evidence stands, shelf order first, then place in the source; those with none come last.
 */
export function workList(
  claims: readonly ClaimView[],
  shelf: readonly { readonly id: string }[],
  filter: Filter,
  memberId: string,
): string[] {
  const chosen = claims.filter((claim) => passes(claim, filter, memberId))
  if (filter.order === 'place') return chosen.map((claim) => claim.id)
  const onShelf = new Map(shelf.map((source, i) => [source.id, i]))
  const placeOf = ({ evidence }: ClaimView): readonly [number, number] => {
    const first = evidence.find((e) => e.stance === 'SUPPORTS') ?? evidence[0]
    return first ? [onShelf.get(first.sourceId) ?? shelf.length, first.span?.[0] ?? 0] : [shelf.length + 1, 0]
  }
  return chosen
    .map((claim) => ({ id: claim.id, place: placeOf(claim) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ id }) => id)
}

/**
 * The claim after (or before) the current one among those that pass, by its place among `all` live claims, so that one that
 * has just dropped out of the filter is still where one goes on from. Null at the ends.
 */
export function step(
  list: readonly string[],
  all: readonly string[],
  current: string | null,
  by: 1 | -1,
): string | null {
  const passing = new Set(list)
  const ids = by === 1 ? all : all.toReversed()
  const at = current === null ? -1 : ids.indexOf(current)
  return ids.slice(at + 1).find((id) => passing.has(id)) ?? null
}

/** The next claim without a verdict that stands, going round past the end; null when there is none. */
export function nextUnchecked(
  list: readonly string[],
  all: readonly string[],
  claims: readonly ClaimView[],
  current: string | null,
): string | null {
  const passing = new Set(list)
  const open = new Set(
    claims.filter((c) => !c.waiver && (!c.verdict || c.status === 'STALE')).map((c) => c.id),
  )
  const from = current === null ? 0 : all.indexOf(current) + 1
  const round = [...all.slice(from), ...all.slice(0, from)]
  return round.find((id) => id !== current && open.has(id) && passing.has(id)) ?? null
}

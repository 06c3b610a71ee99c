'use client'
import { X } from 'lucide-react'
import { Button } from '@/app/_components/button'
import { STATUS_LOOKS } from '@/app/_components/status-looks'
import { STATUSES } from '@/lib/claims/model'
import { KIND_WORDS } from '@/lib/reports/words'
import { FilterSelect } from './filter-select'
import { isFiltering, NO_FILTER } from './filters'
import { RESULT_WORDS } from './marks'
import { useReview } from './review-context'

const RESULTS = Object.entries(RESULT_WORDS).map(([value, text]) => ({ value, text }))
const KINDS = Object.entries(KIND_WORDS).map(([value, text]) => ({ value, text }))
const STATUS_OPTIONS = STATUSES.map((value) => ({ value, text: STATUS_LOOKS[value].text }))

/** Which claims one walks through, and in which order. */
export function FilterBar() {
  const { data, filter, setFilter, list, all } = useReview()
  const speakers = data.cast.filter(({ id }) => data.claims.some((claim) => claim.cast?.id === id))
  const change = (part: Partial<Record<keyof typeof filter, string | boolean | null>>) =>
    setFilter({ ...filter, ...part } as typeof filter)
  return (
    <search className="filter-bar" aria-label="Filter the claims">
      <FilterSelect
        id="filter-status"
        label="Status"
        value={filter.status}
        options={STATUS_OPTIONS}
        onChange={(status) => change({ status })}
      />
      <FilterSelect
        label="Result"
        value={filter.result}
        options={RESULTS}
        onChange={(result) => change({ result })}
      />
      <FilterSelect
        label="Speaker"
        value={filter.speaker}
        options={[
          ...speakers.map(({ id, name }) => ({ value: id, text: name })),
          { value: 'none', text: 'Nobody named' },
        ]}
        onChange={(speaker) => change({ speaker })}
      />
      <FilterSelect label="Kind" value={filter.kind} options={KINDS} onChange={(kind) => change({ kind })} />
      <label className="inline-flex min-h-7 items-center gap-1.5 px-1 text-sm">
        <input
          type="checkbox"
          className="size-4"
          checked={filter.mine}
          onChange={(event) => change({ mine: event.target.checked })}
        />
        Mine
      </label>
      <span className="ml-auto inline-flex items-center gap-2">
        {isFiltering(filter) && (
          <Button size="small" look="quiet" onClick={() => setFilter({ ...NO_FILTER, order: filter.order })}>
            <X aria-hidden /> {list.length} of {all.length}
          </Button>
        )}
        <FilterSelect
          label="Order"
          value={filter.order}
          anyWords={null}
          options={[
            { value: 'place', text: 'By place' },
            { value: 'source', text: 'By source' },
          ]}
          onChange={(order) => change({ order })}
        />
      </span>
    </search>
  )
}

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { filtersHref, readFilters } from './filters'

const ID = '019a0000-0000-7000-8000-000000000001'

it('filters come back from their own address as they were', async () => {
  for (const show of ['open', 'signed', 'all'] as const)
    for (const mine of [true, false])
      for (const after of [ID, null]) {
        const { searchParams } = new URL(filtersHref({ show, mine, after }), 'http://desk.example')
        assert.deepEqual(await readFilters(Promise.resolve(Object.fromEntries(searchParams))), {
          show,
          mine,
          after,
        })
      }
})

it('an odd address is no filter', async () => {
  const odd = { show: ['all', 'open'], mine: 'yes', after: "' OR 1=1" }
  assert.deepEqual(await readFilters(Promise.resolve(odd)), { show: 'open', mine: false, after: null })
  assert.equal(filtersHref({ show: 'open', mine: false, after: null }), '/articles')
})

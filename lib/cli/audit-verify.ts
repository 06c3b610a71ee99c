/**
 * `npm run audit:verify [-- --head HASH [--article ID]]`: recomputes every chain of history, signed in as the owner, to whom
 * no entry is hidden. With the head hash printed in a report it also says whether the history that report was made from is
 * still part of the chain: somebody who rewrote a whole chain is found by that alone. Exit 1 when anything is broken.
 */
import { parseArgs } from 'node:util'
import { type HeaderRow, storedEvent } from '../audit/stored-event'
import { type ChainState, followChain } from '../audit/verify'
import { connect, type Db } from '../db/client'
import type { Tx } from '../db/tenant'
import { ownerUrl } from '../env'

/** So many events are in memory at once. */
const PAGE = 1_000

const say = (line: string) => process.stdout.write(`${line}\n`)

interface Chain {
  readonly newsroomId: string
  readonly id: string
  readonly articleId: string | null
}

interface Verified {
  readonly state: ChainState
  readonly events: number
  /** events whose content was removed, with their header and hash in place */
  readonly purged: number
  /** the entry that left the chain with the head hash looked for */
  readonly headAt: { readonly sequence: number; readonly at: string } | null
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { head: { type: 'string' }, article: { type: 'string' } } })
  const { head, article } = values
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new Error('--head: give the 64 hexadecimal digits that stand in the report.')
  const owner = connect(ownerUrl(), 2)
  try {
    return await verifyAll(owner, head ?? null, article ?? null)
  } finally {
    await owner.$disconnect()
  }
}

async function verifyAll(owner: Db, head: string | null, article: string | null): Promise<number> {
  const chains = await findChains(owner, article)
  if (article && chains.length === 0) throw new Error(`--article: no article ${article} has a history here.`)
  let broken = 0
  let events = 0
  let purged = 0
  let found: string | null = null
  for (const chain of chains) {
    const verified = await verifyOne(owner, chain, head)
    events += verified.events
    purged += verified.purged
    if (!verified.state.intact) {
      broken++
      const { sequence, problem } = verified.state
      say(`BROKEN  ${nameOf(chain)}: entry ${sequence} ${problem}`)
    }
    if (verified.headAt)
      found = `that head is entry ${verified.headAt.sequence} of ${nameOf(chain)}, written ${verified.headAt.at}`
  }
  for (const id of await findArticlesWithoutChain(owner)) {
    broken++
    say(`BROKEN  article ${id}: its history is gone`)
  }
  say(`${chains.length} chains, ${events} entries, ${purged} with their content removed: ${broken} broken`)
  if (head === null) return broken > 0 ? 1 : 0
  say(found ?? 'BROKEN  that head is in no chain: the history it was printed from was rewritten or removed')
  return broken > 0 || found === null ? 1 : 0
}

const nameOf = ({ newsroomId, articleId }: Chain) =>
  articleId ? `article ${articleId}` : `newsroom ${newsroomId}`

const findChains = (owner: Db, articleId: string | null): Promise<Chain[]> =>
  owner.$queryRaw`
    SELECT newsroom_id AS "newsroomId", id, article_id AS "articleId" FROM event_chain
    WHERE ${articleId}::text IS NULL OR article_id::text = ${articleId} ORDER BY newsroom_id, id`

async function findArticlesWithoutChain(owner: Db): Promise<string[]> {
  const rows = await owner.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM article a WHERE NOT EXISTS (
      SELECT FROM event_chain c WHERE c.newsroom_id = a.newsroom_id AND c.article_id = a.id) ORDER BY a.id`
  return rows.map(({ id }) => id)
}

/** One chain at one moment of time, so that an entry written meanwhile breaks nothing. */
const verifyOne = (owner: Db, chain: Chain, head: string | null): Promise<Verified> =>
  owner.$transaction((tx) => follow(tx, chain, head), {
    isolationLevel: 'RepeatableRead',
    timeout: 3_600_000,
    maxWait: 60_000,
  })

async function follow(tx: Tx, { newsroomId, id }: Chain, wanted: string | null): Promise<Verified> {
  const head = await tx.eventChain.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id } },
    select: { sequence: true, headHash: true },
  })
  const chain = followChain()
  let events = 0
  let purged = 0
  let headAt: Verified['headAt'] = null
  for (let after = 0; ; after += PAGE) {
    const page = await readPage(tx, newsroomId, id, after)
    for (const { salt, payload, ...row } of page) {
      const event = storedEvent(row, salt === null ? undefined : { salt, payload })
      const broken = chain.follow(event)
      if (broken) return { state: broken, events, purged, headAt }
      events++
      if (salt === null) purged++
      if (event.hash === wanted) headAt = { sequence: event.header.sequence, at: event.header.at }
    }
    if (page.length < PAGE) return { state: chain.end(head), events, purged, headAt }
  }
}

type EventRow = HeaderRow & { salt: string | null; payload: unknown }

const readPage = (tx: Tx, newsroomId: string, chainId: string, after: number): Promise<EventRow[]> =>
  tx.$queryRaw`
    SELECT e.*, p.salt, p.payload FROM event e
    LEFT JOIN event_payload p ON p.newsroom_id = e.newsroom_id AND p.chain_id = e.chain_id AND p.sequence = e.sequence
    WHERE e.newsroom_id = ${newsroomId}::uuid AND e.chain_id = ${chainId}::uuid AND e.sequence > ${after}::int
    ORDER BY e.sequence LIMIT ${PAGE}::int`

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  return 1
})

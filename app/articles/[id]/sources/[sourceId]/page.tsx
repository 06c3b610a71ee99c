import { notFound } from 'next/navigation'
import { Pager } from '@/app/_components/pager'
import { idOf, numberOf, orNotFound, type Search } from '@/app/found'
import type { Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/session'
import { listMembers } from '@/lib/members/queries'
import { type SourceView, TURNS_A_PAGE } from '@/lib/sources/model'
import { readSource } from '@/lib/sources/queries'
import { LocatedEvidence } from './located-evidence'
import { ProofLine } from './proof-line'
import { SourceHead } from './source-head'
import { SourceReaders } from './source-readers'
import { Turn } from './turn'
import { TurnKeys } from './turn-keys'

interface Props {
  readonly params: Promise<{ id: string; sourceId: string }>
  readonly searchParams: Search
}

export const metadata = { title: 'Source' }

export default async function SourcePage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { id, sourceId } = await params
  const { turn, added } = await searchParams
  const from = firstOfPage(numberOf(turn, 1))
  const page = await orNotFound(readSource(actor, idOf(sourceId), { from, shelf: idOf(id) }))
  if (from > 0 && page.turns.length === 0) notFound()
  const here = `/articles/${id}/sources/${sourceId}`
  return (
    <>
      <SourceHead page={page} timeZone={actor.timeZone} isNew={added !== undefined} />
      {page.source.mayNameReaders && (
        <SourceReaders
          sourceId={sourceId}
          readers={page.source.readers}
          others={await othersThan(actor, page.source)}
        />
      )}
      {page.line && <ProofLine line={page.line} title={page.source.title} />}
      <LocatedEvidence articleId={id} page={page} />
      {page.turns.length > 0 && (
        <TurnKeys>
          {page.turns.map((one, at) => (
            <Turn
              key={one.index}
              articleId={id}
              turn={one}
              isSameVoice={page.turns[at - 1]?.speaker === one.speaker}
            />
          ))}
        </TurnKeys>
      )}
      <Pager
        what="turns"
        first={from > 0 ? here : null}
        next={page.next === null ? null : `${here}?turn=${page.next + 1}`}
      />
    </>
  )
}

async function othersThan(actor: Actor, { addedBy, readers }: SourceView) {
  const known = new Set([addedBy, ...readers].map(({ memberId }) => memberId))
  const members = await listMembers(actor)
  return members
    .filter(({ memberId, leftAt }) => leftAt === null && !known.has(memberId))
    .map(({ memberId, name }) => ({ memberId, name }))
}

/** Turns count from 1 on screen and from 0 in the rows; every page starts at a round one, so that a turn has one page. */
const firstOfPage = (turn: number) => Math.floor(Math.max(0, turn - 1) / TURNS_A_PAGE) * TURNS_A_PAGE

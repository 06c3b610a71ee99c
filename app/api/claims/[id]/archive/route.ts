import { z } from 'zod'
import { answering, refusal } from '@/app/api/answering'
import { readArchive } from '@/lib/claims/read-archive'

const Fragment = z.coerce.number().int().nonnegative().nullable()

/** The places on the newsroom’s other shelves where a claim’s words, or those of `?fragment=N`, may have been said: best first. */
export const GET = answering<{ id: string }>(async (actor, request, { id }) => {
  const fragment = Fragment.safeParse(new URL(request.url).searchParams.get('fragment'))
  if (!fragment.success) return refusal(400, 'INVALID', 'Fragments are numbered from 0.')
  const places = await readArchive(actor, { claimId: id, fragmentIndex: fragment.data })
  return Response.json(places, { headers: { 'Cache-Control': 'private, no-store' } })
})

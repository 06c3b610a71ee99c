import { answering } from '@/app/api/answering'
import { readAlsoSaid } from '@/lib/claims/read-also-said'

/** Where on the article’s shelf the speaker of a claim’s evidence came back to it: the likeliest first. */
export const GET = answering<{ id: string }>(async (actor, _request, { id }) =>
  Response.json(await readAlsoSaid(actor, id), { headers: { 'Cache-Control': 'private, no-store' } }),
)

import { answering } from '@/app/api/answering'
import { readSaidWhere } from '@/lib/claims/read-said-where'

/** Where in its sources each stretch of a claim was said, in the order of the print, and how far apart those lie. */
export const GET = answering<{ id: string }>(async (actor, _request, { id }) =>
  Response.json(await readSaidWhere(actor, id), { headers: { 'Cache-Control': 'private, no-store' } }),
)

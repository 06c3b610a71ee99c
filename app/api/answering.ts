import type { Actor } from '@/lib/auth/actor'
import { readActor } from '@/lib/auth/session'
import { DomainError, type ErrorCode } from '@/lib/errors'
import { isId } from '../found'
import { isFromHere } from './same-origin'

type Params = Readonly<Record<string, string>>
type Handler<P> = (actor: Actor, request: Request, params: P) => Promise<Response>

const STATUS: Record<ErrorCode, number> = { NOT_FOUND: 404, FORBIDDEN: 403, CONFLICT: 409, REFUSED: 422 }

/** What a handler says when it does nothing: why, in a word for programs and a sentence for people. */
export const refusal = (status: number, code: string, message: string, more: object = {}): Response =>
  Response.json({ code, message, ...more }, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * A route handler: who is asking, does a write come from our own pages, do it, say what stopped it. An `id` in the address
 * that is none names nothing. Anything but an expected error is a bug and stays one.
 */
export function answering<P extends Params>(handle: Handler<P>) {
  return async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    const actor = await readActor()
    if (!actor) return refusal(401, 'SIGNED_OUT', 'You are signed out. Sign in again.')
    if (!isFromHere(request)) return refusal(403, 'FORBIDDEN', 'This came from another site.')
    // Next hands none to a handler whose address has no parts to fill
    const given = (await params) ?? ({} as P)
    if ('id' in given && !isId(given.id))
      return refusal(404, 'NOT_FOUND', 'There is nothing here that you can see.')
    try {
      return await handle(actor, request, given)
    } catch (error) {
      if (error instanceof DomainError) return refusal(STATUS[error.code], error.code, error.message)
      throw error
    }
  }
}

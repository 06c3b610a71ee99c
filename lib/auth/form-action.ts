import 'server-only'
import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { DomainError, type ErrorCode } from '../errors'
import type { Actor } from './actor'
import { readActor } from './session'

/** What an action answers: its result, or why it did not happen. Fields name the inputs at fault. */
export type Outcome<T = null> =
  | { readonly ok: true; readonly result: T }
  | {
      readonly ok: false
      readonly code: ErrorCode | 'INVALID' | 'SIGNED_OUT'
      readonly message: string
      readonly fields?: Readonly<Record<string, string>>
    }

/**
 * A server action: who is asking, is the input sound, do it, say what happened. The one place where an expected error
 * becomes a message; anything else is a bug and goes to error.tsx. Every page is read anew afterwards.
 */
export function formAction<S extends z.ZodType, T>(
  schema: S,
  command: (actor: Actor, input: z.output<S>) => Promise<T>,
) {
  return async (input: z.input<S>): Promise<Outcome<T>> => {
    const actor = await readActor()
    if (!actor)
      return {
        ok: false,
        code: 'SIGNED_OUT',
        message: 'You are signed out. Sign in again; what you typed is kept here.',
      }
    // Postgres keeps no NUL; nobody types one
    if (JSON.stringify(input ?? null).includes('\\u0000'))
      return { ok: false, code: 'INVALID', message: 'There is a character in it that cannot be kept (NUL).' }
    const parsed = schema.safeParse(input)
    if (!parsed.success) return invalid(parsed.error)
    try {
      const result = await command(actor, parsed.data)
      revalidatePath('/', 'layout')
      return { ok: true, result }
    } catch (error) {
      if (error instanceof DomainError) return { ok: false, code: error.code, message: error.message }
      throw error
    }
  }
}

function invalid(error: z.ZodError): Outcome<never> {
  const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]))
  return {
    ok: false,
    code: 'INVALID',
    message: error.issues[0]?.message ?? 'Something in the form is not right.',
    fields,
  }
}

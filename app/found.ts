import { notFound } from 'next/navigation'
import { z } from 'zod'
import { DomainError } from '@/lib/errors'

/** What Next hands to a page of what stands behind the question mark. */
export type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>

export const isId = (param: string | string[] | undefined): param is string =>
  z.uuid().safeParse(param).success

/** The id in an address; what is no id names nothing. */
export const idOf = (param: string): string => (isId(param) ? param : notFound())

/** What was read, or Next's "not found" where there is nothing that the reader can see. */
export async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') notFound()
    throw error
  }
}

/** A number in an address, or what stands for one that is missing or odd. */
export function numberOf<T>(param: string | string[] | undefined, otherwise: T): number | T {
  return typeof param === 'string' && /^\d{1,9}$/.test(param) ? Number(param) : otherwise
}

import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { EventHeader } from './model'

const sha256 = (bytes: string) => createHash('sha256').update(bytes, 'utf8').digest('hex')

/** The RFC 8785 form of a JSON value: the same bytes wherever it is hashed again. */
function canonical(value: unknown): string {
  const form = canonicalize(value)
  if (form === undefined) throw new TypeError('not a JSON value')
  return form
}

/** Hex SHA-256 of a header's canonical form. */
export const hashHeader = (header: EventHeader): string => sha256(canonical(header))

/** Hex SHA-256 of salt and payload: without the salt nobody can guess a purged payload back from its hash. */
export const hashPayload = (salt: string, payload: unknown): string => sha256(canonical({ salt, payload }))

/** Hex SHA-256 of a text's UTF-8 bytes, as kept beside every text of record. */
export const hashText = (text: string): string => sha256(text)

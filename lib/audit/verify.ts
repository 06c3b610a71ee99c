import { hashHeader, hashPayload } from './hash'
import { type EventHeader, GENESIS } from './model'

/** An event as stored: its header, the hash it was given and, where it may be seen and was not purged, its payload. */
export interface StoredEvent {
  readonly header: EventHeader
  readonly hash: string
  readonly payload?: { readonly salt: string; readonly payload: unknown }
}

export type ChainState =
  | { readonly intact: true; readonly length: number; readonly headHash: string }
  | { readonly intact: false; readonly sequence: number; readonly problem: string }

/**
 * Recomputes a chain from its first event. `events` stand in order of sequence, all of them; `head` is what the chain's
 * own row says. Answers where it breaks first, if it does.
 */
export function verifyChain(
  events: Iterable<StoredEvent>,
  head: { sequence: number; headHash: string },
): ChainState {
  let previousHash = GENESIS
  let length = 0
  for (const { header, hash, payload } of events) {
    const at = (problem: string): ChainState => ({ intact: false, sequence: header.sequence, problem })
    if (header.sequence !== length + 1) return at(`entry ${length + 1} is missing`)
    if (header.previousHash !== previousHash) return at('does not follow from the entry before it')
    if (hashHeader(header) !== hash) return at('was changed after it was written')
    if (payload && hashPayload(payload.salt, payload.payload) !== header.payloadHash)
      return at('its content was changed')
    previousHash = hash
    length++
  }
  if (length !== head.sequence || previousHash !== head.headHash)
    return { intact: false, sequence: length, problem: 'the last entries are missing' }
  return { intact: true, length, headHash: previousHash }
}

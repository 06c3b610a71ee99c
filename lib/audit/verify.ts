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

type Broken = Extract<ChainState, { intact: false }>

/** Takes a chain's events one by one, from the first on, so that a long one need not stand in memory. */
export function followChain() {
  let previousHash = GENESIS
  let length = 0
  return {
    /** What is wrong with the next event; null when it follows. */
    follow({ header, hash, payload }: StoredEvent): Broken | null {
      const at = (problem: string): Broken => ({ intact: false, sequence: header.sequence, problem })
      if (header.sequence !== length + 1) return at(`entry ${length + 1} is missing`)
      if (header.previousHash !== previousHash) return at('does not follow from the entry before it')
      if (hashHeader(header) !== hash) return at('was changed after it was written')
      if (payload && hashPayload(payload.salt, payload.payload) !== header.payloadHash)
        return at('its content was changed')
      previousHash = hash
      length++
      return null
    },
    /** The verdict on the whole, once all were followed; `head` is what the chain's own row says. */
    end(head: { sequence: number; headHash: string }): ChainState {
      if (length === head.sequence && previousHash === head.headHash)
        return { intact: true, length, headHash: previousHash }
      return { intact: false, sequence: length, problem: 'the last entries are missing' }
    },
  }
}

/** Recomputes a chain whose events, all of them, stand in order of sequence. Answers where it breaks first, if it does. */
export function verifyChain(
  events: Iterable<StoredEvent>,
  head: { sequence: number; headHash: string },
): ChainState {
  const chain = followChain()
  for (const event of events) {
    const broken = chain.follow(event)
    if (broken) return broken
  }
  return chain.end(head)
}

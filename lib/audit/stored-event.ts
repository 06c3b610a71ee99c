import type { StoredEvent } from './verify'

/** A row of the event table, as SQL answers it. */
export interface HeaderRow {
  readonly newsroom_id: string
  readonly chain_id: string
  readonly sequence: number
  readonly previous_hash: string
  readonly hash: string
  readonly actor_id: string
  readonly at: Date
  readonly type: string
  readonly subject_type: string
  readonly subject_id: string
  readonly audience: 'ALL' | 'LEGAL'
  readonly payload_hash: string
}

/** The event as it was hashed. */
export const storedEvent = (row: HeaderRow, payload: StoredEvent['payload']): StoredEvent => ({
  header: {
    newsroomId: row.newsroom_id,
    chainId: row.chain_id,
    sequence: row.sequence,
    previousHash: row.previous_hash,
    actorId: row.actor_id,
    at: row.at.toISOString(),
    type: row.type,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    audience: row.audience,
    payloadHash: row.payload_hash,
  },
  hash: row.hash,
  payload,
})

import type { MemberRole } from '../db/generated/enums'

declare const minted: unique symbol

/** Somebody who signed in, acting in one newsroom. Only this file makes one, so no command runs for "somebody". */
export interface Actor {
  readonly [minted]: true
  readonly newsroomId: string
  readonly newsroomName: string
  /** IANA name: "Monday" and a publication day mean this zone's */
  readonly timeZone: string
  readonly memberId: string
  readonly userId: string
  readonly name: string
  readonly role: MemberRole
}

/** A membership, as the database tells it of a live session. */
export type Membership = Omit<Actor, typeof minted>

export const mintActor = (membership: Membership): Actor => Object.freeze({ ...membership }) as Actor

import { z } from 'zod'
import { MemberRole } from '../db/generated/enums'

export const AddMember = z.object({
  name: z.string().trim().min(1, 'Give a name.').max(200, 'At most 200 characters.'),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email('Give an e-mail address.')),
  role: z.enum(MemberRole),
})
export type AddMember = z.output<typeof AddMember>

export const ChangeRole = z.object({ memberId: z.uuid(), role: z.enum(MemberRole) })
export type ChangeRole = z.output<typeof ChangeRole>

export const OneMember = z.object({ memberId: z.uuid() })
export type OneMember = z.output<typeof OneMember>

export interface MemberView {
  readonly memberId: string
  readonly name: string
  readonly role: MemberRole
  /** told to admins only */
  readonly email: string | null
  readonly leftAt: string | null
}

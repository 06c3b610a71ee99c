import { z } from 'zod'

/** Whether this system knows the time zone: a day of publication and "Monday" are read in it. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

export const NewNewsroom = z.object({
  name: z.string().trim().min(1, 'Give the newsroom a name.').max(200, 'At most 200 characters.'),
  timeZone: z.string().refine(isTimeZone, 'Give a time zone like Europe/London.'),
})
export type NewNewsroom = z.output<typeof NewNewsroom>

export interface NewsroomView {
  readonly id: string
  readonly name: string
  readonly timeZone: string
  readonly createdAt: string
}

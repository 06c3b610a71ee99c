import type { Refusal } from '../../errors'

export const refuse = (message: string): Refusal => ({ code: 'REFUSED', message })
export const forbid = (message: string): Refusal => ({ code: 'FORBIDDEN', message })

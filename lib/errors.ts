/** Why an act did not happen. NOT_FOUND also stands for what the asker may not know of. */
export type ErrorCode = 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'REFUSED'

/** An act that a rule stopped; `message` is one sentence for the person who tried. Anything else thrown is a bug. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'DomainError'
  }
}

export const notFound = () => new DomainError('NOT_FOUND', 'There is nothing here that you can see.')
export const forbidden = (message: string) => new DomainError('FORBIDDEN', message)
export const conflict = () =>
  new DomainError(
    'CONFLICT',
    'Somebody else changed this while you worked on it. Nothing of yours was lost; look at both and save again.',
  )
/** Said of an act on the words of a draft that is not the newest any more. */
export const NEWER_DRAFT =
  'A newer revision of this article is there. Nothing was saved; look at the newest and do it again.'
export const newerDraft = () => new DomainError('CONFLICT', NEWER_DRAFT)
export const refused = (message: string) => new DomainError('REFUSED', message)

/** Why an act may not be done, as a pure rule answers; null when it may. */
export type Refusal = { readonly code: ErrorCode; readonly message: string } | null

/** Stops an act that a rule refuses. */
export function stopIf(refusal: Refusal): void {
  if (refusal) throw new DomainError(refusal.code, refusal.message)
}

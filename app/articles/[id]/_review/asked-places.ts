import type { ClaimView } from '@/lib/claims/model'

/** A claim at a version, one of its fragments or the whole of it, and the shelf that is searched, or left out. */
export interface Wanted {
  readonly claim: ClaimView
  readonly fragment: number | null
  readonly shelf: readonly { readonly id: string }[]
}

export type Answer<Place> =
  | { readonly as: 'found'; readonly places: readonly Place[] }
  | { readonly as: 'failed'; readonly signedOut: boolean }

const KEPT = 200

export const keyOf = ({ claim, fragment, shelf }: Wanted) =>
  [claim.id, claim.version, fragment, shelf.map((source) => source.id)].join(' ')

/** Where a claim's words may have been said, as the server finds them: asked for once a claim, version and shelf. */
export class AskedPlaces<Place> {
  private readonly answers = new Map<string, Promise<Answer<Place>>>()

  constructor(private readonly where: 'candidates' | 'archive') {}

  has(wanted: Wanted): boolean {
    return this.answers.has(keyOf(wanted))
  }

  fetch(wanted: Wanted): Promise<Answer<Place>> {
    const key = keyOf(wanted)
    const known = this.answers.get(key)
    if (known) return known
    const asked = this.ask(wanted)
    this.answers.set(key, asked)
    void asked.then((answer) => answer.as === 'failed' && this.answers.delete(key))
    const [oldest] = this.answers.keys()
    if (this.answers.size > KEPT && oldest) this.answers.delete(oldest)
    return asked
  }

  private async ask({ claim, fragment }: Wanted): Promise<Answer<Place>> {
    const query = fragment === null ? '' : `?fragment=${fragment}`
    try {
      const response = await fetch(`/api/claims/${claim.id}/${this.where}${query}`)
      if (!response.ok) return { as: 'failed', signedOut: response.status === 401 }
      return { as: 'found', places: (await response.json()) as Place[] }
    } catch {
      return { as: 'failed', signedOut: false }
    }
  }
}

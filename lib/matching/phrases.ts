/** Longest-match look-up of phrases of one to a few words, where "#" stands for any number. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, { readonly keys: readonly string[]; readonly value: T }[]>()

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const keys = phrase.split(/\s+/)
      const rows = this.byFirst.get(keys[0]) ?? []
      rows.push({ keys, value })
      this.byFirst.set(keys[0], rows)
    }
    for (const rows of this.byFirst.values()) rows.sort((a, b) => b.keys.length - a.keys.length)
  }

  /** The longest phrase that starts at `i` of `keys`, with its length in words; null when none does. */
  at(keys: readonly string[], i: number): { readonly length: number; readonly value: T } | null {
    for (const row of this.byFirst.get(keys[i]) ?? []) {
      if (row.keys.every((key, k) => keys[i + k] === key || (key === '#' && keys[i + k]?.startsWith('#')))) {
        return { length: row.keys.length, value: row.value }
      }
    }
    return null
  }
}

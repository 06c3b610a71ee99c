/*
 * Finds a surname that is another one misspelled: Ms. Bauchtman after Lydia Buchtmann. Short names differ by a letter too
 * often to be taken for one another.
 */

/** Shorter surnames are never taken for variants. */
const SHORTEST = 6
/** Letters that may differ. */
const MOST_EDITS = 2
/** Under one first letter only the latest are compared, which keeps a text of names alone linear. */
const MOST_COMPARED = 40

export interface Surnames {
  add(surname: string, entity: number): void
  /** the entity whose surname is spelled nearly so, or null */
  alike(surname: string): number | null
}

export function startSurnames(): Surnames {
  const byLetter = new Map<string, { readonly surname: string; readonly entity: number }[]>()
  return {
    add(surname, entity) {
      const there = byLetter.get(surname[0])
      if (there) there.push({ surname, entity })
      else byLetter.set(surname[0], [{ surname, entity }])
    },
    alike(surname) {
      if (surname.length < SHORTEST) return null
      for (const known of (byLetter.get(surname[0]) ?? []).slice(-MOST_COMPARED))
        if (known.surname.length >= SHORTEST && editDistance(known.surname, surname) <= MOST_EDITS)
          return known.entity
      return null
    },
  }
}

/** Letters to add, drop or change; more than MOST_EDITS is not counted further. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return MOST_EDITS + 1
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]
}

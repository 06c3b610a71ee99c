import { hashText } from '../audit/hash'
import { conflict } from '../errors'

/** What a person takes of a list on offer: some by their keys, or the whole as it was when they looked. */
export type Chosen = readonly string[] | { readonly allOf: string }

/** A whole list in a line, whatever its length: two are the same when the same keys are in them. Hex SHA-256. */
export const wholeOf = (offered: ReadonlyMap<string, unknown>): string =>
  hashText([...offered.keys()].sort().join('\n'))

/** The chosen of what is on offer; a CONFLICT where one is not, or where the whole is not what it was. */
export function choose<T>(offered: ReadonlyMap<string, T>, chosen: Chosen): T[] {
  if ('allOf' in chosen) {
    if (offered.size === 0 || wholeOf(offered) !== chosen.allOf) throw conflict()
    return [...offered.values()]
  }
  return [...new Set(chosen)].map((key) => {
    const item = offered.get(key)
    if (!item) throw conflict()
    return item
  })
}

/** Words of a table in a template string, separated by white space; an underscore stands for a space. */
export const wordList = (table: string): string[] =>
  table
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))

/** Adds one class to every word of a table. */
export function tagAll(tags: Map<string, number>, tag: number, table: string): void {
  for (const word of wordList(table)) tags.set(word, (tags.get(word) ?? 0) | tag)
}

/** Every word of each table, to the name of its table. */
export const sorted = <Sort extends string>(tables: Readonly<Record<Sort, string>>): Map<string, Sort> =>
  new Map(
    (Object.keys(tables) as Sort[]).flatMap((sort) => wordList(tables[sort]).map((word) => [word, sort])),
  )

/** Lines of a word and the words it stands for. */
export const listed = (table: string): Map<string, readonly string[]> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => wordList(line))
      .map(([word, ...others]) => [word, others]),
  )

import { type Span, slice } from '../text/span'
import { extract } from './extract'

/** Each statement of a text in one line, for the tables of the tests: `kind | speaker | cue | words`. */
export function statementLines(text: string): string[] {
  const words = (spans: readonly Span[] | null) => spans?.map((span) => slice(text, span)).join(' … ') ?? '-'
  return extract(text).attributions.map((a) =>
    [a.kind, words(a.speaker), words(a.cue), words(a.content)].join(' | '),
  )
}

/** Each pair of marks set aside: `class | words`. */
export const asideLines = (text: string): string[] =>
  extract(text).setAside.map(({ span, class: sort }) => `${sort} | ${slice(text, span)}`)

/** Two readings as numbers: equal words get equal codes, so that a table of a million cells compares no strings. */
import { PRONOUNS } from './lexicon/en/pronouns'
import { stemOf } from './lexicon/en/verbs'
import type { Reading } from './reading'

export interface Coded {
  readonly key: Int32Array
  readonly other: Int32Array
  readonly stem: Int32Array
  readonly group: Int32Array
}

/** The two sides of an alignment. */
export interface Sides {
  readonly quote: Reading
  readonly source: Reading
  readonly q: Coded
  readonly s: Coded
}

/** Both sides coded by one table. */
export function codeBoth(quote: Reading, source: Reading): Sides {
  const codes = new Map<string, number>()
  return { quote, source, q: code(quote, codes), s: code(source, codes) }
}

function code(reading: Reading, codes: Map<string, number>): Coded {
  const n = reading.units.length
  const coded = {
    key: new Int32Array(n),
    other: new Int32Array(n),
    stem: new Int32Array(n),
    group: new Int32Array(n),
  }
  const codeOf = (text: string): number => {
    const known = codes.get(text)
    if (known !== undefined) return known
    codes.set(text, codes.size + 1)
    return codes.size
  }
  reading.units.forEach((unit, i) => {
    coded.key[i] = codeOf(unit.key)
    coded.other[i] = unit.other === null ? 0 : codeOf(unit.other)
    coded.stem[i] = codeOf(`~${stemOf(unit.key)}`)
    const sense = reading.senses[i]
    // the "I" of "I think" is a pronoun before it is part of a hedge
    const group = PRONOUNS.has(unit.key) ? 'PRONOUN' : sense
    coded.group[i] = group ? codeOf(`=${group}`) : 0
  })
  return coded
}

/** Whether unit `i` of the quote is unit `j` of the source, in one of their readings. */
export const isSame = ({ q, s }: Sides, i: number, j: number): boolean =>
  q.key[i] === s.key[j] ||
  (q.other[i] !== 0 && (q.other[i] === s.key[j] || q.other[i] === s.other[j])) ||
  (s.other[j] !== 0 && s.other[j] === q.key[i])

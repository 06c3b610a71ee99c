/**
 * Whether the same speaker came back to it: other turns that share the claim's rare words or numbers and turn on a
 * contrast, a denial or a condition ("but", "I never", "that said", "if"). Words can be right and the picture wrong; a
 * person decides whether the quote is fair.
 */
import { findCandidates } from './candidates'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { TURNING_WORDS } from './lexicon/en/speech'
import { stemOf } from './lexicon/en/verbs'
import type { Place } from './model'
import { Phrases } from './phrases'
import { type Reading, readText, spanOfUnits } from './reading'
import type { ShelfIndex } from './shelf-index'

export interface AlsoSaid {
  /** the sentence that turns on the word, cut from its turn */
  readonly place: Place
  /** the turning word as it stands in the sentence: "but", "never" */
  readonly turn: string
  /** the claim's telling words that stand there too */
  readonly shared: readonly string[]
}

const TURNING = new Phrases(TURNING_WORDS.map((phrase) => [phrase, phrase] as const))
const LOOKED_AT = 20
const MAX_SHOWN = 5
/** So many telling words in common make a sentence about the same thing; a number counts for two. */
const ENOUGH = 2

/**
 * Other sentences of a speaker to be read beside a quote, the likeliest first, at most five. `turns` are those of the speaker
 * alone, `said` where they said the quote.
 */
export function alsoSaid(quote: string, said: readonly Place[], turns: ShelfIndex): AlsoSaid[] {
  const claim = telling(readText(quote))
  const isSaid = (place: Place): boolean =>
    said.some((one) => one.source === place.source && one.start < place.end && place.start < one.end)
  return findCandidates(quote, turns, { speaker: null, limit: LOOKED_AT })
    .flatMap(({ paragraph }) => turningSentences(paragraph, claim))
    .filter(({ place }) => !isSaid(place))
    .slice(0, MAX_SHOWN)
}

/** The words that tell what a text is about, by stem. */
function telling({ keys }: Reading): Map<string, string> {
  return new Map(keys.filter((key) => !FUNCTION_WORDS.has(key)).map((key) => [stemOf(key), key]))
}

function turningSentences(paragraph: Place, claim: ReadonlyMap<string, string>): AlsoSaid[] {
  const source = readText(paragraph.text)
  const found: AlsoSaid[] = []
  for (let from = 0; from < source.units.length; ) {
    let to = from + 1
    while (to < source.units.length && !source.opens[to]) to++
    const shared = new Set(source.keys.slice(from, to).filter((key) => claim.has(stemOf(key))))
    const weight = [...shared].reduce((sum, key) => sum + (key.startsWith('#') ? 2 : 1), 0)
    const turn = turnIn(source, from, to)
    if (turn && weight >= ENOUGH) {
      const [start, end] = spanOfUnits(source, from, to)
      const place = {
        ...paragraph,
        start: paragraph.start + start,
        end: paragraph.start + end,
        text: paragraph.text.slice(start, end),
      }
      found.push({ place, turn, shared: [...shared] })
    }
    from = to
  }
  return found
}

function turnIn(source: Reading, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const phrase = TURNING.at(source.keys, i)
    if (phrase && i + phrase.length <= to)
      return source.text.slice(...spanOfUnits(source, i, i + phrase.length))
  }
  return null
}

/**
 * Where the same speaker said the contrary. *The dam is safe* stands in one transcript word for word, and the same man said
 * *The dam is not safe* in another: the quote is right, and somebody has to know. Told where a sentence has nearly all the
 * telling words of what was said and a "not" that it has not, or the other way round; beside it, also-said.ts looks for what
 * merely turns on a "but".
 */
import { isAsked } from './asked'
import { isNegative } from './clashes'
import { clausesAbout } from './clauses'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { stemOf } from './lexicon/en/verbs'
import type { Place, SourceParagraph } from './model'
import { type Reading, readText, spanOfUnits } from './reading'
import { turnsOfVoice } from './same-voice'

/** So many telling words in common, this share of them, and most of the other's, make two sentences about the same thing. */
const FEWEST = 2
const MOST = 0.75
/** More would bury the finding. */
const SHOWN = 3
/** No more of a turn is read, in characters. */
const READ = 20_000

/** A sentence and where it stands. */
interface Sentence {
  readonly place: Place
  readonly reading: Reading
  readonly telling: ReadonlySet<string>
}

/** The sentences of `turns` by the named speakers of `said` that say the contrary of it, at most three. */
export function contraryTo(said: readonly Place[], turns: readonly SourceParagraph[]): Place[] {
  const isSaid = (place: Place): boolean =>
    said.some((one) => one.source === place.source && one.start < place.end && place.start < one.end)
  const found: Place[] = []
  const read = new Map<Place, Sentence[]>()
  const sentencesIn = (turn: Place): Sentence[] => {
    const known = read.get(turn) ?? sentencesOf(turn)
    read.set(turn, known)
    return known
  }
  for (const place of said) {
    if (place.speaker === null) continue
    const own = sentencesOf(place).filter(({ telling }) => telling.size >= FEWEST)
    if (own.length === 0) continue
    for (const other of turnsOfVoice(place, turns).flatMap(sentencesIn)) {
      if (found.length === SHOWN) return found
      if (isSaid(other.place) || found.some((one) => isSame(one, other.place))) continue
      if (own.some((one) => isContrary(one, other))) found.push(other.place)
    }
  }
  return found
}

const isSame = (a: Place, b: Place): boolean => a.source === b.source && a.start === b.start

function isContrary(a: Sentence, b: Sentence): boolean {
  // cheap, and most pairs fail it
  const most = Math.max(FEWEST, Math.ceil(a.telling.size * MOST))
  if (sharedBy(a.telling, b.telling) < most) return false
  const [mine, theirs] = [clausesOf(a.reading, b.reading), clausesOf(b.reading, a.reading)]
  const shared = sharedBy(a.telling, theirs.telling)
  if (shared < most) return false
  return shared > theirs.telling.size / 2 && mine.isDenied !== theirs.isDenied
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const stem of a) if (b.has(stem)) shared++
  return shared
}

/** What the clauses of `one` that the other sentence is about have: telling words, and whether a "not". */
function clausesOf(one: Reading, other: Reading): { telling: ReadonlySet<string>; isDenied: boolean } {
  const about = clausesAbout(other, one, 0, one.units.length)
  return {
    telling: tellingOf(about.map((i) => one.keys[i])),
    isDenied: about.some((i) => isNegative(one, i)),
  }
}

const tellingOf = (keys: readonly string[]): ReadonlySet<string> =>
  new Set(keys.filter((key) => !FUNCTION_WORDS.has(key)).map(stemOf))

/** The sentences of a turn that state something. */
function sentencesOf(turn: Place): Sentence[] {
  const text = turn.text.slice(0, READ)
  const whole = readText(text)
  const { units, opens } = whole
  const starts = units.flatMap((_, i) => (opens[i] ? [i] : []))
  return starts.flatMap((from, k): Sentence[] => {
    const to = starts[k + 1] ?? units.length
    const [start, end] = spanOfUnits(whole, from, to)
    const words = text.slice(start, end)
    if (isAsked(words, text.slice(end))) return []
    const place = { ...turn, start: turn.start + start, end: turn.start + end, text: words }
    const reading = readText(words)
    return [{ place, reading, telling: tellingOf(reading.keys) }]
  })
}

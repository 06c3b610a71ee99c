/**
 * Where a paraphrase was said: the run of sentences of a paragraph that holds most of its telling words, the rare ones heavy.
 */
import { endOfAfterthought } from './clashes'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { stemOf } from './lexicon/en/verbs'
import type { Place, SourceParagraph } from './model'
import { type Reading, readText, spanOfUnits } from './reading'
import type { ShelfIndex } from './shelf-index'

/** One word alone, however rare, is no statement: as many of the claim's telling words, or all it has, must be there. */
const FEWEST_SHARED = 2
/** A statement seldom takes more sentences than this. */
const SENTENCES = 3
/** What a further sentence must bring. */
const LONGER = 0.1
/** Words a sentence of a transcript without marks is taken to have. */
const UNPOINTED = 25

export interface Region {
  readonly paragraph: SourceParagraph
  /** the paragraph as the shelf has it, where that is a stretch of a long one */
  readonly whole: SourceParagraph
  readonly source: Reading
  readonly from: number
  readonly to: number
  readonly share: number
}

/** The best run of sentences, the shortest of equals, with a condition that follows as a sentence of its own. */
export function bestRegion(
  claim: Reading,
  paragraph: SourceParagraph,
  whole: SourceParagraph,
  shelf: ShelfIndex,
): Region {
  const source = readText(paragraph.text)
  const weights = telling(claim, shelf)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const sentences = sentencesOf(source)
  let bestWorth = 0
  let best: Region = { paragraph, whole, source, from: 0, to: source.units.length, share: 0 }
  for (let i = 0; i < sentences.length; i++) {
    const seen = new Set<string>()
    let [found, shared] = [0, 0]
    for (let k = i; k < Math.min(sentences.length, i + SENTENCES); k++) {
      for (let u = sentences[k][0]; u < sentences[k][1]; u++) {
        const stem = stemOf(source.keys[u])
        if (seen.has(stem)) continue
        seen.add(stem)
        found += weights.get(stem) ?? 0
        shared += Number(weights.has(stem))
      }
      const isEnough = shared >= Math.min(FEWEST_SHARED, weights.size)
      const share = total === 0 || !isEnough ? 0 : found / total
      const worth = share - LONGER * (k - i)
      if (worth > bestWorth + 1e-9) {
        bestWorth = worth
        best = { paragraph, whole, source, from: sentences[i][0], to: sentences[k][1], share }
      }
    }
  }
  return best.share === 0 ? best : { ...best, to: endOfAfterthought(source, best.to) }
}

/** The claim's words that tell where it was said, by stem, the rare ones heavy. */
function telling(claim: Reading, shelf: ShelfIndex): Map<string, number> {
  const weights = new Map<string, number>()
  for (const key of claim.keys) {
    if (FUNCTION_WORDS.has(key)) continue
    const stem = stemOf(key)
    const id = shelf.idOf.get(stem)
    const count = id === undefined ? 0 : shelf.offsets[id + 1] - shelf.offsets[id]
    weights.set(stem, Math.log(1 + shelf.positions.length / (count + 1)))
  }
  return weights
}

function sentencesOf(source: Reading): [number, number][] {
  const sentences: [number, number][] = []
  let from = 0
  for (let i = 0; i < source.units.length; i++) {
    const unpointed = i - from + 1 >= UNPOINTED * 2 && !source.closes.slice(i, i + UNPOINTED).includes(true)
    if (!source.closes[i] && !unpointed) continue
    sentences.push([from, i + 1])
    from = i + 1
  }
  return sentences
}

/** The stretch of its paragraph that a region takes. */
export function placeOf({ paragraph, source, from, to }: Region): Place {
  const [start, end] = spanOfUnits(source, from, to)
  return {
    ...paragraph,
    start: paragraph.start + start,
    end: paragraph.start + end,
    text: paragraph.text.slice(start, end),
  }
}

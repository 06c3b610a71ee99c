import { FUNCTION_WORDS } from '../matching/lexicon/en/pronouns'
import { Random } from '../matching/mutation/random'

/** How many words a large archive knows; every one after the function words is made up. */
const VOCABULARY = 120_000
/** Word of rank r is said in proportion to 1 / (r + 2.7), as Zipf and Mandelbrot found it of natural text. */
const SHIFT = 2.7
/** Drawing looks a word up by chance in a table of so many places; the rarest word has one of them in several million draws. */
const PLACES = 1 << 22

const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sc sh sl sp st str t th tr v w'.split(' ')
const VOWELS = 'a e i o u ai ea ee ie oo ou'.split(' ')
const ENDS = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st', 'ng', 'ck']

/** Turns of invented speech whose words are as common and as rare as a newsroom's are: the same ones for the same seed. */
export class Speech {
  private readonly random: Random
  private readonly words: readonly string[]
  private readonly places: Int32Array

  constructor(seed: number) {
    this.random = new Random(seed)
    this.words = makeWords(this.random)
    this.places = makePlaces()
  }

  /** Five to eighty words, thirty on the average, in sentences. */
  turn(): string {
    const length = 5 + Math.floor(75 * this.random.next() ** 2)
    const words = Array.from({ length }, () => this.words[this.places[this.random.below(PLACES)]])
    for (let i = 0; i < length; i += 6 + this.random.below(14)) {
      words[i] = `${words[i].charAt(0).toUpperCase()}${words[i].slice(1)}`
      if (i > 0) words[i - 1] += '.'
    }
    return `${words.join(' ')}.`
  }
}

function makeWords(random: Random): string[] {
  const words = new Set(FUNCTION_WORDS)
  const pick = (parts: readonly string[]) => parts[random.below(parts.length)]
  while (words.size < VOCABULARY) {
    // rare words are longer
    const syllables = 1 + random.below(2) + Math.floor(Math.log10(words.size / 60))
    let word = ''
    for (let i = 0; i < syllables; i++)
      word += pick(ONSETS) + pick(VOWELS) + (i === syllables - 1 ? pick(ENDS) : '')
    words.add(word)
  }
  return [...words]
}

function makePlaces(): Int32Array {
  const places = new Int32Array(PLACES)
  let total = 0
  for (let rank = 0; rank < VOCABULARY; rank++) total += 1 / (rank + SHIFT)
  let [at, share] = [0, 0]
  for (let rank = 0; rank < VOCABULARY; rank++) {
    share += 1 / (rank + SHIFT)
    for (const end = Math.round((share / total) * PLACES); at < end; at++) places[at] = rank
  }
  return places
}

/** `npm run bench:match`: quotes against a shelf in memory on one core, with doubling tables both ways. */
import { parseArgs } from 'node:util'
import { matchQuote } from '../matching/match'
import type { SourceParagraph } from '../matching/model'
import { harnessShelf, passagesOf } from '../matching/mutation/cases'
import { Random } from '../matching/mutation/random'
import { indexShelf, type ShelfIndex } from '../matching/shelf-index'

const { values } = parseArgs({
  options: { quotes: { type: 'string', default: '300' }, words: { type: 'string', default: '100000' } },
})

const seeds = passagesOf(harnessShelf()).filter(({ text }) => text.split(' ').length <= 30)
const print = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Words of the transcripts under other stems, so that the shelf's vocabulary grows as a real one's does. */
function makeShelf(words: number, random: Random): SourceParagraph[] {
  const shelf: SourceParagraph[] = []
  let [count, start] = [0, 0]
  while (count < words) {
    const sentences = [random.pick(seeds), random.pick(seeds)].map((seed) => vary(seed?.text ?? '', random))
    const text = sentences.join(' ')
    shelf.push({
      source: `tape-${shelf.length >> 9}`,
      paragraph: shelf.length & 511,
      start,
      end: start + text.length,
      text,
      speaker: `SPEAKER ${random.below(9)}`,
    })
    start += text.length + 1
    count += text.split(' ').length
  }
  return shelf
}

const vary = (text: string, random: Random): string =>
  text.replace(/\b[a-z]{5,}\b/g, (word) =>
    random.next() < 0.5
      ? word
      : `${word.slice(0, 4)}${'aeiou'[random.below(5)]}${random.below(400).toString(36).replace(/\d/g, 'q')}`,
  )

/** Passages of the shelf, every second one altered in a word or two. */
function makeQuotes(count: number, shelf: readonly SourceParagraph[], random: Random): string[] {
  return Array.from({ length: count }, (_, k) => {
    const words = (random.pick(shelf)?.text ?? '').split(' ')
    const from = random.below(Math.max(1, words.length - 12))
    const passage = words.slice(from, from + 8 + random.below(25))
    if (k % 2 === 1) passage.splice(random.below(passage.length), 1)
    return passage.join(' ')
  })
}

interface Timed<T> {
  readonly result: T
  readonly ms: number
  /** of the processor in user and system mode, all threads: what a busy machine does not add to */
  readonly cpu: number
}

function timed<T>(work: () => T): Timed<T> {
  const [start, used] = [process.hrtime.bigint(), process.cpuUsage()]
  const result = work()
  const { user, system } = process.cpuUsage(used)
  return { result, ms: Number(process.hrtime.bigint() - start) / 1e6, cpu: (user + system) / 1000 }
}

interface Run {
  readonly build: number
  readonly match: number
  readonly cpu: number
  readonly turns: number
  readonly found: number
  readonly slowest: number
}

function run(words: number, quotes: number): Run {
  const random = new Random(99)
  const shelf = makeShelf(words, random)
  const asked = makeQuotes(quotes, shelf, random)
  const { result: index, ms: build, cpu: buildCpu } = timed<ShelfIndex>(() => indexShelf(shelf))
  let [found, slowest] = [0, 0]
  const { ms: match, cpu } = timed(() => {
    for (const quote of asked) {
      const one = timed(() => matchQuote({ quote, speaker: null }, index))
      slowest = Math.max(slowest, one.ms)
      if (one.result.finding !== 'NOT_FOUND') found++
    }
  })
  return { build, match, cpu: buildCpu + cpu, turns: shelf.length, found, slowest }
}

const row = (words: number, quotes: number): void => {
  const { build, match, cpu, turns, found, slowest } = run(words, quotes)
  const cells = [
    quotes,
    words,
    turns,
    build.toFixed(0),
    match.toFixed(0),
    (build + match).toFixed(0),
    cpu.toFixed(0),
    (match / quotes).toFixed(2),
    slowest.toFixed(1),
    found,
  ]
  print(cells.map((cell) => String(cell).padStart(10)).join(''))
}

const head = (): boolean =>
  print(
    ['quotes', 'words', 'turns', 'index ms', 'match ms', 'total ms', 'cpu ms', 'ms/quote', 'slowest', 'found']
      .map((cell) => cell.padStart(10))
      .join(''),
  )

run(20_000, 50)
const [quotes, words] = [Number(values.quotes), Number(values.words)]
head()
row(words, quotes)
print('\ntwice the shelf')
head()
for (let size = words / 4; size <= words * 4; size *= 2) row(size, quotes)
print('\ntwice the quotes')
head()
for (let count = Math.ceil(quotes / 4); count <= quotes * 4; count *= 2) row(words, count)
print(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)

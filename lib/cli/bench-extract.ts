/*
 * npm run bench:extract              speed, memory, and whether cost grows in line with length
 * npm run bench:extract -- --fuzz N  N odd strings, each checked
 */
import { goldTexts } from './gold-texts'

const ARTICLE = 5_000
/** Rounds that warm the engine up, and those measured. */
const COLD = 3
const ROUNDS = 9
const SIZES = [10_000, 20_000, 40_000, 80_000, 160_000, 320_000, 640_000, 1_280_000, 2_560_000, 5_120_000]
const corpus = goldTexts().join('\n\n')

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Texts of a length, among them the worst we know. */
const KINDS: Readonly<Record<string, (length: number) => string>> = {
  articles: (n) => fill(corpus, n),
  'one line': (n) => fill(corpus.replace(/\n+/g, ' '), n),
  'only marks': (n) => fill('“a” "b" ', n),
  'only names': (n) => fill('Anna Smith Bob Jones Carl Weber ', n),
  'only cue verbs': (n) => fill('said told adding claimed asked ', n),
  'deep nesting': (n) => fill(`${'“‘('.repeat(50)}a${')’”'.repeat(50)} `, n),
  'unclosed marks': (n) => fill('“He said “she told „them ', n),
  'unclosed paragraphs': (n) => fill('“We knew, he said.\n\n', n),
}

interface Cost {
  /** milliseconds by the clock: other work on the machine lengthens them */
  readonly wall: number
  /** milliseconds of processor time: those of the collector and the compiler, on cores beside, included */
  readonly cpu: number
}

function cost(work: () => void): Cost {
  const began = process.hrtime.bigint()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return { wall: Number(process.hrtime.bigint() - began) / 1e6, cpu: (user + system) / 1000 }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

async function main(args: readonly string[]): Promise<void> {
  const loading = process.hrtime.bigint()
  const { extract } = await import('../extraction/extract')
  extract('“Yes,” she said.')
  const loaded = Number(process.hrtime.bigint() - loading) / 1e6
  const fuzz = args.indexOf('--fuzz')
  if (fuzz >= 0) return runFuzz(Number(args[fuzz + 1] ?? 100_000), extract)
  const articles = Array.from({ length: 200 }, (_, i) =>
    corpus.slice((i * 997) % (corpus.length - ARTICLE)).slice(0, ARTICLE),
  )
  const rounds = Array.from({ length: COLD + ROUNDS }, () =>
    cost(() => {
      for (const text of articles) extract(text)
    }),
  ).slice(COLD)
  const rate = (ms: readonly number[]) => {
    const perSecond = (articles.length * 1000) / median(ms)
    return `${perSecond.toFixed(0)} a second, ${((perSecond * ARTICLE) / 1e6).toFixed(2)} MB a second`
  }
  process.stdout.write(
    `load and first call  ${loaded.toFixed(0)} ms\n` +
      `articles of ${ARTICLE} characters, warm, median of ${ROUNDS} rounds of ${articles.length}\n` +
      `  by processor time  ${rate(rounds.map(({ cpu }) => cpu))} on one core\n` +
      `  by the clock       ${rate(rounds.map(({ wall }) => wall))}\n`,
  )
  for (const [kind, make] of Object.entries(KINDS)) {
    process.stdout.write(`\n${kind}\n  characters        ms   ms a MB\n`)
    for (const size of SIZES) {
      const text = make(size)
      const { cpu: spent } = cost(() => extract(text))
      process.stdout.write(
        `${String(size).padStart(12)}${spent.toFixed(0).padStart(10)}${((spent * 1e6) / size).toFixed(0).padStart(10)}\n`,
      )
    }
  }
  process.stdout.write(`\npeak memory  ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`)
}

async function runFuzz(
  count: number,
  extract: typeof import('../extraction/extract').extract,
): Promise<void> {
  const { findFault, oddString, seeded } = await import('../extraction/odd-strings')
  const random = seeded(1)
  for (let i = 0; i < count; i++) {
    const text = oddString(random, corpus)
    const fault = findFault(text, extract(text))
    if (fault) throw new Error(`string ${i}: ${fault}: ${JSON.stringify(text)}`)
  }
  process.stdout.write(`${count} odd strings, no fault\n`)
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2))

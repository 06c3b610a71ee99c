/*
 * npm run bench:extract              speed, memory, and whether cost grows in line with length
 * npm run bench:extract -- --fuzz N  N odd strings, each checked
 */
import { readFileSync } from 'node:fs'

const ARTICLE = 5_000
const SIZES = [10_000, 20_000, 40_000, 80_000, 160_000, 320_000, 640_000, 1_280_000, 2_560_000, 5_120_000]
const gold = readFileSync(new URL('../extraction/gold/gum-news.jsonl', import.meta.url), 'utf8')
const corpus = gold
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join('\n\n')

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Texts of a length, among them the worst we know. */
const KINDS: Readonly<Record<string, (length: number) => string>> = {
  articles: (n) => fill(corpus, n),
  'one line': (n) => fill(corpus.replace(/\n+/g, ' '), n),
  'only marks': (n) => fill('“a” "b" ', n),
  'only names': (n) => fill('Anna Smith Bob Jones Carl Weber ', n),
}

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
function cost(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

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
  for (const text of articles.slice(0, 50)) extract(text)
  const ms = cost(() => {
    for (const text of articles) extract(text)
  })
  const perSecond = (articles.length * 1000) / ms
  process.stdout.write(
    `load and first call  ${loaded.toFixed(0)} ms\n` +
      `articles of ${ARTICLE} characters  ${perSecond.toFixed(0)} a second, ${((perSecond * ARTICLE) / 1e6).toFixed(2)} MB a second on one core\n`,
  )
  for (const [kind, make] of Object.entries(KINDS)) {
    process.stdout.write(`\n${kind}\n  characters        ms   ms a MB\n`)
    for (const size of SIZES) {
      const text = make(size)
      const spent = cost(() => extract(text))
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

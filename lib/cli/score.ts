/*
 * npm run score                       the figures over the shipped gold, and how far confidence can be trusted
 * npm run score -- --update           raises the floors and shortens the list of known failures; --accept REASON where
 *                                     something was lost: the reason goes into the change's message
 * npm run score -- GOLD [OUTPUT]      the same over another file; OUTPUT is what `extract --jsonl` printed
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '../extraction/extract'
import {
  exactF1,
  type Figures,
  halfF1,
  KINDS,
  newFigures,
  prf,
  type Ratio,
  type ReadArticle,
  type ReadStatement,
  scoreArticle,
  share,
} from '../extraction/scoring'

export const GOLD = new URL('../extraction/gold/', import.meta.url)

const readLines = (file: string | URL): ReadArticle[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ReadArticle)

/** The gold files the project ships, by name. */
export const shippedGold = (): string[] =>
  readdirSync(GOLD)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('stored-'))
    .sort()

/** Scores a gold file; without stored output the engine runs now. */
export function scoreFile(file: string | URL, output: string | URL | null = null): Figures {
  const stored = output ? new Map(readLines(output).map((line) => [line.id, line.attributions])) : null
  const figures = newFigures()
  for (const article of readLines(file)) {
    const predicted: readonly ReadStatement[] = stored
      ? (stored.get(article.id) ?? [])
      : extract(article.text).attributions
    scoreArticle(figures, article, predicted)
  }
  return figures
}

export function printFigures(figures: Figures): string {
  const { found, right, gold, predicted } = figures.fragment
  const three = ([p, r, f]: readonly number[]) => `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f.toFixed(3)}`
  const of = (ratio: Ratio) => (ratio.of ? `${share(ratio).toFixed(3)} (${ratio.hit}/${ratio.of})` : '-')
  const lines = [
    `fragment   detected  ${three(prf(found, predicted, found, gold))}   detected+speaker  ${three(prf(right, predicted, right, gold))}   n ${gold}`,
  ]
  for (const kind of KINDS) {
    const f = figures.span[kind]
    lines.push(
      `span ${kind.padEnd(9)}exact ${three(exactF1(f))}   Jaccard>=.5 ${three(halfF1(f))}   speaker ${of(f.speaker)}   cue ${of(f.cue)}   gold ${f.gold} predicted ${f.predicted}`,
    )
  }
  lines.push(`entity     among matched ${of(figures.entity)}   end to end ${of(figures.entityEndToEnd)}`)
  return lines.join('\n')
}

/** How often statements are right by the confidence they carry. */
export function reliability(figures: Figures): string {
  const rows = ['confidence   statements   right']
  for (let tenth = 9; tenth >= 0; tenth--) {
    const here = figures.judged.filter((j) => Math.min(9, Math.floor(j.confidence * 10)) === tenth)
    if (here.length === 0) continue
    const right = here.filter((j) => j.right).length / here.length
    rows.push(
      `${(tenth / 10).toFixed(1)} – ${((tenth + 1) / 10).toFixed(1)}   ${String(here.length).padStart(10)}   ${right.toFixed(3)}`,
    )
  }
  return rows.join('\n')
}

/** Adds the figures of one file to those of all. */
function addTo(all: Figures, one: Figures): void {
  const add = <T extends object>(to: T, from: T): void => {
    for (const key of Object.keys(from) as (keyof T)[]) {
      const [a, b] = [to[key], from[key]]
      if (typeof a === 'number' && typeof b === 'number') to[key] = (a + b) as T[keyof T]
      else if (Array.isArray(a) && Array.isArray(b)) a.push(...b)
      else if (a && b && typeof a === 'object' && typeof b === 'object') add(a as object, b as object)
    }
  }
  add(all, one)
}

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === '--update') return updateLedger(args[1] === '--accept' ? (args[2] ?? null) : null)
  const [file, output] = args
  const all = newFigures()
  const files = file ? [file] : shippedGold().map((name) => new URL(name, GOLD))
  for (const one of files) {
    const figures = scoreFile(one, output ?? null)
    addTo(all, figures)
    process.stdout.write(
      `${one instanceof URL ? one.pathname.split('/').at(-1) : one}\n${printFigures(figures)}\n\n`,
    )
  }
  if (files.length > 1) process.stdout.write(`all\n${printFigures(all)}\n\n`)
  process.stdout.write(`${reliability(all)}\n`)
  return 0
}

async function updateLedger(reason: string | null): Promise<number> {
  const { update } = await import('./score-ledger')
  const worse = update(reason)
  if (worse.length === 0) return 0
  process.stderr.write(
    `${worse.join('\n')}\nNothing was written. To accept it: npm run score -- --update --accept REASON\n`,
  )
  return 1
}

// not awaited here: the ledger imports this file and would wait for it
if (process.argv[1] === import.meta.filename)
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code
  })

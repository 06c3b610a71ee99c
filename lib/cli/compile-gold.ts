/*
 * npm run gold:compile   makes hand-written.jsonl from the articles and readings in gold/hand-written/
 *
 * A reading is a line a statement, in order of the text: kind | entity | mention | cue | words. "a >> b" runs from a to
 * b, " + " parts spans, "-" is none. The mention is the one nearest its cue, the cue the one nearest the words.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { ReadArticle, ReadStatement } from '../extraction/scoring'
import type { Span } from '../text/span'
import { GOLD } from './score'

const FOLDER = new URL('hand-written/', GOLD)

/** The articles with one of their readings: "a" and "b" are two independent ones, "gold" is what came of them. */
export function compileGold(reading: 'a' | 'b' | 'gold'): ReadArticle[] {
  const names = readdirSync(FOLDER).flatMap((file) => /^([a-z-]+)\.txt$/.exec(file)?.[1] ?? [])
  return names.sort().map((name) => {
    const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8')
    const lines = readFileSync(new URL(`${name}.${reading}.txt`, FOLDER), 'utf8')
      .split('\n')
      .filter(Boolean)
    return { id: `hand/${name}`, text, attributions: readLines(text, lines) }
  })
}

export const compiledLines = (): string =>
  compileGold('gold')
    .map((article) => `${JSON.stringify(article)}\n`)
    .join('')

function readLines(text: string, lines: readonly string[]): ReadStatement[] {
  let cursor = 0
  return lines.map((line) => {
    const [kind, entity, mention, cueWords, words] = line.split(' | ')
    if (!words || (kind !== 'direct' && kind !== 'mixed' && kind !== 'indirect'))
      throw new Error(`not a statement: ${line}`)
    const content = readSpans(text, words, cursor, line)
    cursor = content[0][0]
    const cue = cueWords === '-' ? null : nearest(text, cueWords, content, content, line)
    const speaker = mention === '-' ? null : nearest(text, mention, cue ?? content, content, line)
    return { kind, content, speaker, cue, speakerEntity: entity === '-' ? null : entity }
  })
}

function readSpans(text: string, words: string, from: number, line: string): Span[] {
  let at = from
  return words.split(' + ').map((span) => {
    const [first, last = null] = span.split(' >> ')
    const start = text.indexOf(first, at)
    const end = last === null ? start + first.length : text.indexOf(last, start + first.length) + last.length
    if (start < 0 || end < start) throw new Error(`not in the article: ${line}`)
    at = end
    return [start, end]
  })
}

/** Where `words` stand nearest to `to`, outside the words said; several parts of a cue follow each other. */
function nearest(
  text: string,
  words: string,
  to: readonly Span[],
  content: readonly Span[],
  line: string,
): Span[] {
  const [first, ...rest] = words.split(' + ')
  let best: Span | null = null
  let least = Number.POSITIVE_INFINITY
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const span: Span = [at, at + first.length]
    const cut = /[\p{L}\p{N}]{2}/u
    const whole = !cut.test(text.slice(at - 1, at + 1)) && !cut.test(text.slice(span[1] - 1, span[1] + 1))
    const inside = content.some(([start, end]) => start < span[1] && span[0] < end)
    const distance = Math.min(...to.map(([start, end]) => Math.max(span[0] - end, start - span[1], 0)))
    const joins = /^[^\p{L}\p{N}]/u.test(first)
    if ((whole || joins) && !inside && distance < least) {
      best = span
      least = distance
    }
  }
  if (!best) throw new Error(`${first} is not in the article: ${line}`)
  return [best, ...(rest.length ? readSpans(text, rest.join(' + '), best[1], line) : [])]
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL('hand-written.jsonl', GOLD), compiledLines())

/*
 * npm run extract -- FILE              a list for eyes
 * npm run --silent extract -- --jsonl  one object a line, from FILE or standard input, by the contract
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { extract } from '../extraction/extract'
import type { Attribution, Extraction } from '../extraction/model'
import { type Span, slice } from '../text/span'

export const ExtractLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  publishedOn: z.iso.date().nullish(),
})

/** One line of the contract's answer to one line of its question. */
export function answerLine(line: string): string {
  const { id, text, publishedOn } = ExtractLine.parse(JSON.parse(line))
  const { attributions, setAside } = extract(text, publishedOn ? { publishedOn } : {})
  return JSON.stringify({ id, attributions: attributions.map(toContract), setAside })
}

const toContract = (a: Attribution) => ({
  kind: a.kind,
  content: a.content,
  fragments: a.fragments,
  speaker: a.speaker,
  cue: a.cue,
  speakerEntity: a.speakerEntity,
  rule: a.rule,
  confidence: a.confidence,
})

/** The same for a reader. */
export function printable(text: string, { attributions, setAside, cast }: Extraction): string {
  const words = (spans: readonly Span[] | null) => spans?.map((span) => slice(text, span)).join(' … ') ?? '—'
  const statements = attributions.map(
    (a, i) =>
      `${String(i + 1).padStart(3)}  ${a.kind.padEnd(8)}  ${a.speakerEntity ?? 'nobody named'} (“${words(a.speaker)}”, ${words(a.cue)})\n` +
      `     ${words(a.content)}\n     ${a.rule}: ${a.reason}`,
  )
  const aside = setAside.map((s) => `     ${s.class.padEnd(8)}  ${slice(text, s.span)}  ${s.reason}`)
  const people = cast.map((c) => `     ${c.kind.padEnd(8)}  ${c.name}${c.title ? `, ${c.title}` : ''}`)
  return [
    `${attributions.length} statements\n`,
    statements.join('\n\n'),
    `\nset aside: ${setAside.length}`,
    ...aside,
    `\ncast: ${cast.length}`,
    ...people,
  ].join('\n')
}

function main(args: readonly string[]): number {
  const jsonl = args.includes('--jsonl')
  const file = args.find((arg) => !arg.startsWith('--'))
  if (!file && !jsonl) {
    process.stderr.write(
      'usage: npm run extract -- FILE\n       npm run --silent extract -- --jsonl [FILE]\n',
    )
    return 2
  }
  const input = readFileSync(file ?? 0, 'utf8')
  if (!jsonl) {
    process.stdout.write(`${printable(input, extract(input))}\n`)
    return 0
  }
  const lines = input.split('\n')
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    try {
      process.stdout.write(`${answerLine(line)}\n`)
    } catch (error) {
      process.stderr.write(`line ${i + 1}: ${error instanceof Error ? error.message : String(error)}\n`)
      return 1
    }
  }
  return 0
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2))

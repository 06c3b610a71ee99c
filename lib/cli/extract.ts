/*
 * npm run extract -- FILE              a list for eyes
 * npm run --silent extract -- --jsonl  one object a line, from FILE or standard input, by the contract
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { extract } from '../extraction/extract'
import type { Attribution, Extraction } from '../extraction/model'
import { loadDayReader } from '../readers/load-day-reader'
import { type Span, slice } from '../text/span'
import { EX_DATAERR, EX_USAGE, readArguments } from './arguments'

export const ExtractLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  publishedOn: z.iso.date().nullish(),
  /** IANA zone of the newsroom */
  zone: z
    .string()
    .refine(
      (zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
      'no such time zone',
    )
    .nullish(),
})

/**
 * One line of the contract's answer to one line of its question; beside the contract, how, when and where it was said, who
 * an open one may be by, and what is told at second hand.
 */
export async function answerLine(line: string): Promise<string> {
  const { id, text, publishedOn, zone } = ExtractLine.parse(JSON.parse(line))
  const { language, attributions, setAside, cast } = extract(text)
  const dated = publishedOn && attributions.some((a) => a.when)
  const read = dated ? await loadDayReader(language) : null
  const saidOn = ({ when }: Attribution) =>
    read && when && publishedOn ? read(slice(text, when), { publishedOn, zone: zone ?? undefined }) : null
  return JSON.stringify({
    id,
    attributions: attributions.map((a) => ({ ...toContract(a, cast), saidOn: saidOn(a) })),
    setAside,
  })
}

const toContract = (
  { reason, persuadedBy, castIndex, candidates, ...a }: Attribution,
  cast: Extraction['cast'],
) => ({
  ...a,
  candidates: candidates.map((c) => ({
    speakerEntity: cast[c.castIndex].name,
    reason: c.reason,
    persuadedBy: c.persuadedBy,
  })),
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

const USAGE = 'usage: npm run extract -- FILE\n       npm run --silent extract -- --jsonl [FILE]'

/** 0, or where lines could not be read, EX_DATAERR; the lines after them are answered all the same. */
async function main(): Promise<number> {
  const {
    values: { jsonl },
    positionals: [file],
  } = readArguments(
    { allowPositionals: true, options: { jsonl: { type: 'boolean', default: false } } },
    USAGE,
  )
  if (!file && !jsonl) {
    process.stderr.write(`${USAGE}\n`)
    return EX_USAGE
  }
  const input = readFileSync(file ?? 0, 'utf8')
  if (!jsonl) {
    process.stdout.write(`${printable(input, extract(input))}\n`)
    return 0
  }
  const lines = input.split('\n')
  let code = 0
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    try {
      process.stdout.write(`${await answerLine(line)}\n`)
    } catch (error) {
      process.stderr.write(`line ${i + 1}: ${error instanceof Error ? error.message : String(error)}\n`)
      code = EX_DATAERR
    }
  }
  return code
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main()

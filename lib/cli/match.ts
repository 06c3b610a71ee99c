/**
 * `npm run --silent match -- --sources DIR < quotes.jsonl`: one quote a line in, one finding a line out, no database.
 */
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { OBSTACLE_WORDS, obstacleTo } from '../matching/bounds'
import { matchClaim } from '../matching/match-claim'
import type { Place } from '../matching/model'
import { readText } from '../matching/reading'
import { indexShelf } from '../matching/shelf-index'
import { fileSpan } from '../readers/origin'
import { EX_DATAERR, EX_USAGE, readArguments } from './arguments'
import { listSourceFiles, readShelf, troublesOf } from './shelf-files'

const matchRequest = z.object({
  id: z.union([z.string(), z.number()]),
  quote: z.string(),
  speaker: z.string().nullish(),
  kind: z.string().default('direct'),
})

const USAGE = 'usage: npm run --silent match -- --sources DIR < quotes.jsonl'
const { values } = readArguments({ options: { sources: { type: 'string' } } }, USAGE)
if (!values.sources) {
  process.stderr.write(`${USAGE}\n`)
  process.exit(EX_USAGE)
}

const found = await listSourceFiles(values.sources)
const read = found.ok ? await readShelf(found.paths) : found
if (!read.ok) {
  process.stderr.write(`${read.message}\n`)
  process.exit(EX_DATAERR)
}
for (const line of troublesOf(read.files)) process.stderr.write(`${line}\n`)
const files = new Map(read.files.map((file) => [file.name, file]))
const shelf = indexShelf(read.files.flatMap((file) => file.paragraphs))

const placeInFile = (place: Place): Place => {
  const origin = files.get(place.source)?.origin ?? null
  const [start, end] = fileSpan(origin, [place.start, place.end]) ?? [place.start, place.end]
  return {
    source: place.source,
    paragraph: place.paragraph,
    start,
    end,
    text: place.text,
    speaker: place.speaker,
  }
}

/** The request in a line; null, told on stderr, where it holds none. */
function readRequest(line: string, number: number): z.infer<typeof matchRequest> | null {
  const read = matchRequest.safeParse(parsed(line))
  if (read.success) return read.data
  process.stderr.write(`line ${number}: ${z.prettifyError(read.error)}\n`)
  process.exitCode = EX_DATAERR
  return null
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

let number = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++
  const request = line.trim() === '' ? null : readRequest(line, number)
  if (!request) continue
  const { id, quote, speaker, kind } = request
  const match = matchClaim({ quote, speaker: speaker ?? null, kind: kind.toLowerCase() }, shelf)
  const { finding, also, edits } = match
  const obstacle = finding === 'NOT_CHECKED' ? obstacleTo(readText(quote), shelf) : null
  if (obstacle) process.stderr.write(`${id}: not checked, ${OBSTACLE_WORDS[obstacle]}\n`)
  const evidence = match.evidence.map(placeInFile)
  const candidates = match.candidates.map(placeInFile)
  process.stdout.write(`${JSON.stringify({ id, finding, also, evidence, edits, candidates })}\n`)
}

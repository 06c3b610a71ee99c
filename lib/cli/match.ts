/**
 * `npm run --silent match -- --sources DIR < quotes.jsonl`: one quote a line in, one finding a line out, no database.
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { matchClaim } from '../matching/match-claim'
import type { Place } from '../matching/model'
import { indexShelf } from '../matching/shelf-index'
import { fileSpan } from '../readers/origin'
import { listSourceFiles, readShelfFile, type ShelfFile } from './shelf-files'

const matchRequest = z.object({
  id: z.union([z.string(), z.number()]),
  quote: z.string(),
  speaker: z.string().nullish(),
  kind: z.string().default('direct'),
})

const { values } = parseArgs({ options: { sources: { type: 'string' } } })
if (!values.sources) {
  process.stderr.write('usage: npm run --silent match -- --sources DIR < quotes.jsonl\n')
  process.exit(64)
}

const paths = await listSourceFiles(values.sources)
const files = new Map<string, ShelfFile>()
for (const path of paths) {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const file = await readShelfFile(path, name)
  files.set(name, file)
  if (file.refused) process.stderr.write(`${name}: ${file.refused}\n`)
}
const shelf = indexShelf([...files.values()].flatMap((file) => file.paragraphs))

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

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue
  const { id, quote, speaker, kind } = matchRequest.parse(JSON.parse(line))
  const match = matchClaim({ quote, speaker: speaker ?? null, kind: kind.toLowerCase() }, shelf)
  const { finding, also, edits } = match
  const evidence = match.evidence.map(placeInFile)
  const candidates = match.candidates.map(placeInFile)
  process.stdout.write(`${JSON.stringify({ id, finding, also, evidence, edits, candidates })}\n`)
}

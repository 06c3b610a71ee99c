/** Source files → the paragraphs the matcher reads, with the way back to offsets in the files. */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { SourceParagraph } from '../matching/model'
import type { OriginPiece } from '../readers/model'
import { readSource } from '../readers/read-source'

export interface ShelfFile {
  readonly name: string
  readonly paragraphs: readonly SourceParagraph[]
  /** null where offsets in the text of record are offsets in the file */
  readonly origin: readonly OriginPiece[] | null
  /** why nothing could be read of it; null when it was */
  readonly refused: string | null
}

const READABLE = new Set(['.txt', '.md', '.vtt', '.srt'])

/** The readable files of a folder, in order of their names. */
export async function listSourceFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => READABLE.has(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(folder, name))
}

/** One file under `name`; a file that cannot be read has no paragraphs and says why. */
export async function readShelfFile(path: string, name: string): Promise<ShelfFile> {
  const reading = await readSource({ name, bytes: await readFile(path) })
  if (!reading.ok) return { name, paragraphs: [], origin: null, refused: reading.message }
  const paragraphs = reading.paragraphs.map(({ start, end, speaker }, paragraph) => ({
    source: name,
    paragraph,
    start,
    end,
    text: reading.text.slice(start, end),
    speaker,
  }))
  return { name, paragraphs, origin: reading.origin, refused: null }
}

/** Source files → the paragraphs the matcher reads, with the way back to offsets in the files. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { SourceParagraph } from '../matching/model'
import { MAX_TEXT_BYTES, TOO_LARGE } from '../readers/decode'
import type { OriginPiece } from '../readers/model'
import { readSource } from '../readers/read-source'

export interface ShelfFile {
  readonly name: string
  readonly paragraphs: readonly SourceParagraph[]
  /** when each paragraph begins, in milliseconds; null where that is not known */
  readonly startMs: readonly (number | null)[]
  /** null where offsets in the text of record are offsets in the file */
  readonly origin: readonly OriginPiece[] | null
  /** why nothing could be read of it; null when it was */
  readonly refused: string | null
  /** what the reading lost sight of, in sentences: times, and characters that were broken */
  readonly losses: readonly string[]
}

interface Refused {
  readonly ok: false
  readonly message: string
}

const READABLE = new Set(['.txt', '.md', '.vtt', '.srt'])
/** Of what a reading reports, what leaves words without their time, or not what they were. */
const LOSSES = new Set(['times-unreadable', 'times-missing', 'nul-replaced', 'surrogate-replaced'])
/** UTF-16 takes two bytes where the bound on text counts one. */
const MAX_FILE_BYTES = MAX_TEXT_BYTES * 2
/** Ten million words: some 15 s of one core to index and half a gigabyte of memory. */
export const MAX_SHELF_BYTES = 50 * 1024 * 1024

/** The readable files of a folder, in order of their names; a message where there is no such folder. */
export async function listSourceFiles(
  folder: string,
): Promise<{ readonly ok: true; readonly paths: readonly string[] } | Refused> {
  const names = await readdir(folder).catch(() => null)
  if (names === null) return { ok: false, message: `${folder}: There is no such folder.` }
  const paths = names
    .filter((name) => READABLE.has(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(folder, name))
  return { ok: true, paths }
}

/** The files at `paths`, each by its name, a second of one name by its path, with why it was refused if it was; a message where together they are more than a shelf may hold. */
export async function readShelf(
  paths: readonly string[],
): Promise<{ readonly ok: true; readonly files: readonly ShelfFile[] } | Refused> {
  const sizes = await Promise.all(paths.map(sizeOf))
  const bytes = sizes.reduce<number>(
    (sum, size) => sum + (typeof size === 'number' && size <= MAX_FILE_BYTES ? size : 0),
    0,
  )
  if (bytes > MAX_SHELF_BYTES)
    return { ok: false, message: 'The sources hold more than 50 MB together. Check against fewer at a time.' }
  const files: ShelfFile[] = []
  for (const [k, path] of paths.entries()) {
    const isTaken = files.some(({ name }) => name === basename(path))
    files.push(await readShelfFile(path, isTaken ? path : basename(path), sizes[k]))
  }
  return { ok: true, files }
}

export const NO_FILE = 'There is no such file.'
const A_FOLDER = 'This is a folder. Name the files in it.'

/** The bytes of a file; a sentence where there is none to read. */
async function sizeOf(path: string): Promise<number | string> {
  try {
    const found = await stat(path)
    if (found.isFile()) return found.size
    return found.isDirectory() ? A_FOLDER : NO_FILE
  } catch {
    return NO_FILE
  }
}

/** One file under `name`; a file that cannot be read has no paragraphs and says why. */
async function readShelfFile(path: string, name: string, size: number | string): Promise<ShelfFile> {
  if (typeof size === 'string') return refusedFile(name, size)
  if (size > MAX_FILE_BYTES) return refusedFile(name, TOO_LARGE.message)
  const reading = await readSource({ name, bytes: await readFile(path) })
  if (!reading.ok) return refusedFile(name, reading.message)
  const paragraphs = reading.paragraphs.map(({ start, end, speaker }, paragraph) => ({
    source: name,
    paragraph,
    start,
    end,
    text: reading.text.slice(start, end),
    speaker,
  }))
  const startMs = reading.paragraphs.map(({ locator }) => locator.startMs ?? null)
  const losses = reading.report.flatMap(({ code, message }) => (LOSSES.has(code) ? [message] : []))
  return { name, paragraphs, startMs, origin: reading.origin, refused: null, losses }
}

/** What went wrong with the files, a line each, for whoever runs the command. */
export const troublesOf = (files: readonly ShelfFile[]): string[] =>
  files.flatMap(({ name, refused, losses }) =>
    [...(refused === null ? [] : [refused]), ...losses].map((words) => `${name}: ${words}`),
  )

const refusedFile = (name: string, refused: string): ShelfFile => ({
  name,
  paragraphs: [],
  startMs: [],
  origin: null,
  refused,
  losses: [],
})

import { counted, type EncodingOffer, type ImportNote, note, type Refusal, type TextReading } from './model'
import { isBlank, settle } from './settle'
import { findSignature } from './signatures'
import { decodeWindows1252 } from './windows-1252'

/** 5 MiB: a thousand pages. More than that is a mistake or an archive, and no screen would show it. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024

/** Above this share of NUL bytes a file is no damaged text but something else. */
const MAX_NUL_SHARE = 0.01

/** Words shown to let a person judge an encoding. */
const PREVIEW_WORDS = 5

export interface DecodeOptions {
  readonly encoding?: 'utf-8' | 'windows-1252'
}

const refusal = (code: Refusal['code'], message: string, offer?: EncodingOffer): Refusal =>
  offer ? { ok: false, code, message, offer } : { ok: false, code, message }

const EMPTY = refusal('empty', 'There is nothing in it to read. Choose another file, or paste the text.')

export const TOO_LARGE = refusal(
  'too-large',
  'This is more than 5 MB of text. Split it and import the parts one by one.',
)

/** Bytes of a file → text of record with an import report, or a refusal. Never guesses an encoding behind one's back. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): TextReading | Refusal {
  if (bytes.length === 0) return EMPTY
  const signature = findSignature(bytes)
  if (signature)
    return refusal(
      'not-text',
      `This file is ${signature.what}, not text, whatever its name says. ${signature.advice}`,
    )
  const wide = wideEncoding(bytes)
  if (bytes.length > MAX_TEXT_BYTES * (wide ? 2 : 1)) return TOO_LARGE
  if (wide)
    return settled(new TextDecoder(wide, { ignoreBOM: true }).decode(bytes), wideNotes(wide, bytes.length))
  const nuls = bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0)
  if (nuls > bytes.length * MAX_NUL_SHARE && nuls > 1) {
    return refusal(
      'not-text',
      'This file is not readable as text: it is full of NUL bytes. Save it as plain text in UTF-8 and import that.',
    )
  }
  if (options.encoding === 'windows-1252') return settled(decodeWindows1252(bytes), windowsNotes(bytes))
  const text = utf8(bytes)
  return text === null ? brokenUtf8(bytes) : settled(text, [])
}

/** Pasted text → text of record, on the same terms as a file. */
export function decodePaste(pasted: string): TextReading | Refusal {
  return pasted.length > MAX_TEXT_BYTES ? TOO_LARGE : settled(pasted, [])
}

function settled(decoded: string, notes: readonly ImportNote[]): TextReading | Refusal {
  if (isBlank(decoded)) return EMPTY
  const { text, report } = settle(decoded)
  return { ok: true, text, report: [...notes, ...report] }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const wideNotes = (encoding: string, length: number): readonly ImportNote[] => [
  ...note('utf-16-decoded', 1, `Read as ${encoding.toUpperCase()}, as its byte order mark says.`),
  ...note('odd-byte', length % 2, 'The last byte belonged to no character and shows as \uFFFD.'),
]

function windowsNotes(bytes: Uint8Array): readonly ImportNote[] {
  const unknown = bytes.filter((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)).length
  return [
    ...note('windows-1252-decoded', 1, 'Read as Windows-1252, as chosen.'),
    ...note(
      'windows-1252-unknown',
      unknown,
      `${counted(unknown, 'byte')} stand for no character in Windows-1252: look there for damage.`,
    ),
  ]
}

function brokenUtf8(bytes: Uint8Array): Refusal {
  return refusal(
    'broken-encoding',
    'This file is not valid UTF-8, so some characters cannot be read with certainty. If the words below look right, read it as Windows-1252; else save it as UTF-8 and import it again.',
    { encoding: 'windows-1252', preview: oddWords(bytes) },
  )
}

/** The first words that are no UTF-8, as Windows-1252 would read them. */
function oddWords(bytes: Uint8Array): string[] {
  const words: string[] = []
  let start = 0
  for (let i = 0; i <= bytes.length && words.length < PREVIEW_WORDS; i++) {
    if (i < bytes.length && bytes[i] > 0x20) continue
    const word = bytes.subarray(start, i)
    if (word.some((byte) => byte >= 0x80) && utf8(word) === null)
      words.push(decodeWindows1252(word.subarray(0, 80)))
    start = i + 1
  }
  return words
}

import { readCaptions } from './captions'
import { type DecodeOptions, decode, decodePaste } from './decode'
import { extensionOf, unreadableKind } from './file-name'
import type { ReadParagraph, Refusal, SourceReading, TextReading } from './model'
import { note } from './model'
import { readPlain } from './plain'
import { readTranscript } from './transcript'

export type SourceKind =
  | 'RECORDING'
  | 'TRANSCRIPT_HUMAN'
  | 'TRANSCRIPT_MACHINE'
  | 'DOCUMENT'
  | 'PUBLISHED'
  | 'NOTES'
  | 'CALL'

export type SourceInput = DecodeOptions & {
  /** the file's name, or what a paste is called */
  readonly name: string
  /** left out where nobody said: a line that starts `NAME:` opens a turn then */
  readonly kind?: SourceKind
} & ({ readonly bytes: Uint8Array } | { readonly text: string })

/** In material nobody speaks in, `Background:` heads a section; only where most lines name a speaker is it a transcript after all. */
const TURN_SHARE = 0.5

/** A file or a paste → the source's text of record and its paragraphs or turns, or a refusal. */
export async function readSource(input: SourceInput): Promise<SourceReading | Refusal> {
  const decoded = 'bytes' in input ? readBytes(input) : decodePaste(input.text)
  if (!decoded.ok) return decoded
  if (isCaptions(input.name, decoded.text)) return captions(decoded)
  const { paragraphs, report } = paragraphsOf(decoded.text, input.kind)
  return { ok: true, text: decoded.text, paragraphs, origin: null, report: [...decoded.report, ...report] }
}

function readBytes({
  name,
  bytes,
  encoding,
}: {
  name: string
  bytes: Uint8Array
  encoding?: DecodeOptions['encoding']
}): TextReading | Refusal {
  const decoded = decode(bytes, { encoding })
  if (!decoded.ok) return decoded
  return ['', 'txt', 'text', 'md', 'markdown', 'vtt', 'srt'].includes(extensionOf(name))
    ? decoded
    : unreadableKind('a source', '.txt, .md, .vtt or .srt')
}

const isCaptions = (name: string, text: string): boolean =>
  ['vtt', 'srt'].includes(extensionOf(name)) ||
  /^WEBVTT(?:[ \t\n]|$)/.test(text) ||
  /^\s{0,8}\d+\n\d\d:\d\d:\d\d,\d{3} --> /.test(text)

async function captions(decoded: TextReading): Promise<SourceReading | Refusal> {
  const reading = await readCaptions(decoded.text)
  if (reading.paragraphs.length > 0)
    return { ok: true, ...reading, report: [...decoded.report, ...reading.report] }
  return {
    ok: false,
    code: 'unknown-format',
    message:
      'No captions were found in it: no line with two times and an arrow (00:01 --> 00:03) that words follow. If it is a plain transcript, rename it to .txt.',
  }
}

function paragraphsOf(
  text: string,
  kind: SourceKind | undefined,
): { paragraphs: readonly ReadParagraph[]; report: SourceReading['report'] } {
  const transcript = readTranscript(text)
  const isSpoken = kind !== 'DOCUMENT' && kind !== 'PUBLISHED'
  const share = transcript.named / Math.max(1, transcript.lines)
  if (transcript.named > 0 && (isSpoken || share >= TURN_SHARE)) return transcript
  const isTimed = isSpoken && transcript.paragraphs.some(({ locator }) => locator.startMs !== undefined)
  if (isTimed) return transcript
  const isTranscript = kind === 'TRANSCRIPT_HUMAN' || kind === 'TRANSCRIPT_MACHINE'
  return {
    paragraphs: readPlain(text),
    report: note(
      'no-turns',
      isTranscript ? 1 : 0,
      'No line starts with a name and a colon, so nobody is known to speak: each line is a paragraph.',
    ),
  }
}

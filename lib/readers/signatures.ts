/** A file that is no text says so in its first bytes, whatever its name says. */
interface Signature {
  readonly what: string
  readonly advice: string
  readonly bytes: readonly number[]
  /** where the bytes stand; 0 unless told */
  readonly at?: number
}

const ascii = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0))

const PICTURE = 'Type out the words it shows, or add it as a source with a locator alone.'
const SOUND = 'Import its transcript, or add the recording as a source with a locator alone.'
const PACKED =
  'If it is a Word, Pages or OpenDocument file, open it, select all and paste it here; else unpack it first.'
const OFFICE = 'Open it in its own program, select all and paste it here.'

const SIGNATURES: readonly Signature[] = [
  { what: 'a PNG picture', advice: PICTURE, bytes: [0x89, ...ascii('PNG')] },
  { what: 'a JPEG picture', advice: PICTURE, bytes: [0xff, 0xd8, 0xff] },
  { what: 'a GIF picture', advice: PICTURE, bytes: ascii('GIF8') },
  { what: 'a WebP picture', advice: PICTURE, bytes: ascii('WEBP'), at: 8 },
  { what: 'a TIFF picture', advice: PICTURE, bytes: [...ascii('II*'), 0] },
  { what: 'a TIFF picture', advice: PICTURE, bytes: [...ascii('MM'), 0, ...ascii('*')] },
  { what: 'a HEIC picture', advice: PICTURE, bytes: ascii('ftyphei'), at: 4 },
  { what: 'an AVIF picture', advice: PICTURE, bytes: ascii('ftypavif'), at: 4 },
  { what: 'a PDF', advice: 'Open it, select the text and paste it here.', bytes: ascii('%PDF-') },
  { what: 'a packed file (zip)', advice: PACKED, bytes: [...ascii('PK'), 3, 4] },
  { what: 'a packed file (gzip)', advice: PACKED, bytes: [0x1f, 0x8b, 0x08] },
  { what: 'a packed file (7z)', advice: PACKED, bytes: [...ascii('7z'), 0xbc, 0xaf] },
  { what: 'an old Word or Office document', advice: OFFICE, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'an RTF document', advice: OFFICE, bytes: ascii('{\\rtf') },
  { what: 'a film or sound file', advice: SOUND, bytes: ascii('ftyp'), at: 4 },
  { what: 'a sound file (MP3)', advice: SOUND, bytes: [...ascii('ID3'), 3, 0] },
  { what: 'a sound file (MP3)', advice: SOUND, bytes: [...ascii('ID3'), 4, 0] },
  { what: 'a sound file (WAV)', advice: SOUND, bytes: ascii('WAVEfmt'), at: 8 },
  { what: 'a sound file (Ogg)', advice: SOUND, bytes: [...ascii('OggS'), 0] },
  { what: 'a sound file (FLAC)', advice: SOUND, bytes: [...ascii('fLaC'), 0] },
  { what: 'a program', advice: 'Choose a text file.', bytes: [0x7f, ...ascii('ELF')] },
]

/** What a file is when it is no text, with what to do about it; null when nothing in its first bytes speaks against text. */
export function findSignature(bytes: Uint8Array): { readonly what: string; readonly advice: string } | null {
  return SIGNATURES.find(({ bytes: mark, at = 0 }) => mark.every((byte, i) => bytes[at + i] === byte)) ?? null
}

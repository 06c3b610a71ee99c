/**
 * Windows-1252 → text, by table. The platform's own decoder is not used: some Node releases read 0x80–0x9F as Latin-1,
 * which turns curly quotation marks into control characters without a word.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Characters joined at a time, so that no argument list grows with the file. */
const CHUNK = 8192

const codeUnit = (byte: number): number => (byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte)

/** Every byte as its Windows-1252 character; the five bytes without one become control characters, as browsers do. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += CHUNK) {
    parts.push(String.fromCharCode(...Array.from(bytes.subarray(i, i + CHUNK), codeUnit)))
  }
  return parts.join('')
}

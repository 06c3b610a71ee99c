import { counted, type ImportNote, note } from './model'

/** One of a pair without the other: no character, and not storable. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Decoded text → text of record: no byte order mark, every line end a `\n`, NUL and lone surrogates shown as `\uFFFD` so
 * that nothing shifts. Every other character stays what it was, no-break spaces included.
 */
export function settle(decoded: string): { readonly text: string; readonly report: readonly ImportNote[] } {
  const marked = decoded.startsWith('\uFEFF')
  const body = marked ? decoded.slice(1) : decoded
  const returns = count(body, /\r\n?/g)
  const nuls = count(body, /\0/g)
  const lone = count(body, LONE_SURROGATE)
  let text = returns > 0 ? body.replace(/\r\n?/g, '\n') : body
  if (nuls > 0) text = text.replaceAll('\0', '\uFFFD')
  if (lone > 0) text = text.replace(LONE_SURROGATE, '\uFFFD')
  return {
    text,
    report: [
      ...note('bom-dropped', marked ? 1 : 0, 'The byte order mark at the start was dropped.'),
      ...note(
        'line-ends',
        returns,
        `${counted(returns, 'line end')} in Windows or old Mac form became plain line ends.`,
      ),
      ...note(
        'nul-replaced',
        nuls,
        `${counted(nuls, 'NUL character')} replaced by \uFFFD: look there for damage.`,
      ),
      ...note(
        'surrogate-replaced',
        lone,
        `${counted(lone, 'broken character')} (half of a pair) replaced by \uFFFD: look there for damage.`,
      ),
    ],
  }
}

/** Whether a text holds anything to read. */
export const isBlank = (text: string): boolean => !/[^\s\uFEFF\0]/.test(text)

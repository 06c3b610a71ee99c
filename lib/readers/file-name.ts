import type { Refusal } from './model'

/** "Draft 3.final.TXT" → "txt"; "" without one, or where what follows the last dot is no extension. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1].toLowerCase() ?? ''
}

/** The refusal of a file whose name promises something that is not read here. */
export const unreadableKind = (what: string, kinds: string): Refusal => ({
  ok: false,
  code: 'unknown-format',
  message: `${what[0].toUpperCase()}${what.slice(1)} is read from ${kinds} files. Open this one in its own program, select all and paste it here.`,
})

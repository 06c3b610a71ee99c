/** What a key can do on the review screen, in the order the list of keys shows it. */
export const KEY_ACTS = {
  next: { key: 'j', words: 'Next claim' },
  previous: { key: 'k', words: 'Previous claim' },
  nextUnchecked: { key: 'n', words: 'Next unchecked claim' },
  link: { key: 'Enter', words: 'Link the best place found' },
  archive: {
    key: 'b',
    words: 'Bring the best place in the archive: link it, and take its source onto this shelf',
  },
  verdict1: { key: '1', words: 'Said as printed' },
  verdict2: { key: '2', words: 'Supported' },
  verdict3: { key: '3', words: 'Needs a fix' },
  verdict4: { key: '4', words: 'Sources conflict' },
  verdict5: { key: '5', words: 'No back-up' },
  verdict6: { key: '6', words: 'Cannot be checked' },
  verdict7: { key: '7', words: 'On author' },
  verdict8: { key: '8', words: 'Ask to cut' },
  approve: { key: 'a', words: 'Approve the verdict' },
  speaker: { key: 's', words: 'Say who speaks' },
  likeliest: { key: 'w', words: 'Name the likeliest speaker, where that is open' },
  span: { key: 'e', words: 'Move the ends of the claim' },
  note: { key: 'c', words: 'Write a note' },
  filter: { key: 'f', words: 'Filter the claims' },
  undo: { key: 'u', words: 'Undo what you did last on this claim' },
  nextMark: { key: 'm', words: 'Next pair of marks that is no claim' },
  addClaim: { key: '+', words: 'Make a claim: of the marks, or of words you choose' },
  setAside: { key: '-', words: 'Set the marks aside, or dismiss the claim; again to bring back' },
  turn: { key: 't', words: 'Turn the marks into a claim, or the claim back into marks' },
  keys: { key: '?', words: 'All keys' },
} as const satisfies Record<string, { key: string; words: string }>

export type KeyAct = keyof typeof KEY_ACTS
export const KEY_ACT_NAMES = Object.keys(KEY_ACTS) as KeyAct[]

export interface Keymap {
  /** single keys can be switched off altogether (WCAG 2.1.4) */
  readonly on: boolean
  /** only what a person changed; an empty string takes the key away */
  readonly changed: Readonly<Partial<Record<KeyAct, string>>>
}

export const DEFAULT_KEYMAP: Keymap = { on: true, changed: {} }

/** What a browser kept, or the defaults where that is no keymap. */
export function parseKeymap(stored: string | null): Keymap {
  if (!stored) return DEFAULT_KEYMAP
  try {
    const kept: unknown = JSON.parse(stored)
    if (typeof kept !== 'object' || kept === null) return DEFAULT_KEYMAP
    const { on, changed } = kept as { on?: unknown; changed?: unknown }
    const entries = Object.entries(typeof changed === 'object' && changed ? changed : {}).filter(
      ([act, key]) => act in KEY_ACTS && typeof key === 'string',
    )
    return { on: on !== false, changed: Object.fromEntries(entries) }
  } catch {
    return DEFAULT_KEYMAP
  }
}

export const keyOf = (act: KeyAct, { changed }: Keymap): string => changed[act] ?? KEY_ACTS[act].key

/** The act given another key; whichever act had that key before loses it. */
export function remap(keymap: Keymap, act: KeyAct, key: string): Keymap {
  const owner = KEY_ACT_NAMES.find((other) => other !== act && keyOf(other, keymap) === key)
  return { ...keymap, changed: { ...keymap.changed, ...(owner ? { [owner]: '' } : {}), [act]: key } }
}

/** A key stroke, as far as it matters here. */
export interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
}

/** Keys that may be held down; holding any other does its act once. */
const REPEATING: ReadonlySet<KeyAct> = new Set(['next', 'previous', 'nextMark'])

/** What a stroke does; null for none, and for anything with a modifier, which is the browser's. */
export function actOfStroke(stroke: Stroke, keymap: Keymap): KeyAct | null {
  if (!keymap.on || stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null
  const act = KEY_ACT_NAMES.find((name) => keyOf(name, keymap) === stroke.key)
  return act && (!stroke.repeat || REPEATING.has(act)) ? act : null
}

const READING: ReadonlySet<KeyAct> = new Set([
  'next',
  'previous',
  'nextUnchecked',
  'filter',
  'nextMark',
  'keys',
])

/** Whether an act only looks: all that is left of an earlier draft. */
export const changesNothing = (act: KeyAct): boolean => READING.has(act)

/** The number of a verdict key, from 0; null for other acts. */
export const verdictOfAct = (act: KeyAct): number | null =>
  act.startsWith('verdict') ? Number(act.slice('verdict'.length)) - 1 : null

/** How a key is written on screen. */
export const keyLabel = (key: string): string => (key === 'Enter' ? '⏎' : key)

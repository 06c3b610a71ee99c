/**
 * Words that are not found may be a translation: the turns of their speaker are in another language than the print. Which
 * turn says them, and whether the print has it right, is for somebody who reads both.
 */
import { languageOf } from '../text/language'
import type { Match } from './match'
import type { SourceParagraph } from './model'
import { readText } from './reading'
import { isSameSpeaker } from './same-speaker'
import type { ShelfIndex } from './shelf-index'

/** So many characters tell a speaker's language. */
const TOLD_BY = 5_000
const MAX_CANDIDATES = 10

interface Voice {
  /** ISO 639-1; null where it is not told */
  readonly language: string | null
  readonly turns: readonly SourceParagraph[]
}

const voices = new WeakMap<ShelfIndex, Map<string | null, Voice>>()

/** What is looked for, and in which statement: a word by itself tells no language. */
interface Sought {
  readonly words: string
  readonly statement: string
  readonly speaker: string | null
}

/** The turns that may be the speaker's, where they are surely in another language than the words sought; else none. */
export function foreignTurns(
  { words, statement, speaker }: Sought,
  shelf: ShelfIndex,
): readonly SourceParagraph[] {
  const printed = languageOf(words) ?? languageBySmallWords(words) ?? languageOf(statement)
  if (printed === null) return []
  const { language, turns } = voiceOf(speaker, shelf)
  return language === null || language === printed ? [] : turns
}

/** Few words tell their language by a small word of it: “The bridge is closed”, never “Bollocks”. */
function languageBySmallWords(words: string): string | null {
  const { language, lead } = readText(words)
  return lead >= 1 && language !== 'other' ? language : null
}

/** What is found nowhere is TRANSLATED where the speaker's turns are foreign: they are what there is to compare with. */
export function orTranslated(match: Match, sought: Sought, shelf: ShelfIndex): Match {
  if (match.finding !== 'NOT_FOUND' || match.evidence.length > 0) return match
  const turns = foreignTurns(sought, shelf)
  if (turns.length === 0) return match
  const listed = match.candidates.filter((candidate) => turns.includes(candidate))
  const others = turns.slice(0, MAX_CANDIDATES).filter((turn) => !listed.includes(turn))
  return { ...match, finding: 'TRANSLATED', candidates: [...listed, ...others].slice(0, MAX_CANDIDATES) }
}

/** The turns of a speaker; where none are surely theirs, those that are not surely somebody else's. Read once a shelf. */
function voiceOf(speaker: string | null, shelf: ShelfIndex): Voice {
  const known = voices.get(shelf) ?? new Map<string | null, Voice>()
  voices.set(shelf, known)
  const found = known.get(speaker) ?? readVoice(speaker, shelf)
  known.set(speaker, found)
  return found
}

function readVoice(speaker: string | null, { paragraphs }: ShelfIndex): Voice {
  const answers = new Map<string | null, boolean | null>()
  for (const { speaker: name } of paragraphs)
    if (!answers.has(name)) answers.set(name, isSameSpeaker(speaker, name))
  const isNamed = [...answers.values()].includes(true)
  const turns = paragraphs.filter(({ speaker: name }) =>
    isNamed ? answers.get(name) === true : answers.get(name) !== false,
  )
  let text = ''
  for (const turn of turns) {
    if (text.length >= TOLD_BY) break
    text += `${turn.text.slice(0, TOLD_BY)}\n`
  }
  return { language: languageOf(text), turns }
}

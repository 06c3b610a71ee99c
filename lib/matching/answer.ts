/**
 * What a question was answered. “The mayor took a bribe” stands in *Did the mayor take a bribe?*, and the mayor said
 * *Absolutely not*: the question states nothing, its answer does.
 */
import { NEITHER, NO, YES } from './lexicon/answers'
import type { SourceParagraph } from './model'
import { Phrases } from './phrases'
import { type Reading, readText, spanOfUnits } from './reading'
import { isSameSpeaker } from './same-speaker'

export interface Answer {
  readonly paragraph: SourceParagraph
  readonly is: 'yes' | 'no'
  /** the words that answer, in the paragraph's text */
  readonly span: readonly [start: number, end: number]
}

/** An answer shows itself within so many words. */
const FIRST_WORDS = 6
const ANSWERS = new Phrases<'yes' | 'no'>([
  ...YES.map((phrase) => [phrase, 'yes'] as const),
  ...NO.map((phrase) => [phrase, 'no'] as const),
])
const OPEN = new Phrases(NEITHER.map((phrase) => [phrase, true] as const))

/** The yes or no of the turn behind a question; null where there is none, where it is the asker's own, or where it says neither. */
export function answerTo(question: SourceParagraph, next: SourceParagraph | undefined): Answer | null {
  if (next?.source !== question.source || isSameSpeaker(question.speaker, next.speaker) === true) return null
  const reading = readText(next.text)
  const said = firstAnswer(reading)
  return said && { paragraph: next, ...said }
}

/** A denial anywhere in the first words outweighs a yes: “Yes, but not then.” says neither plainly. */
function firstAnswer(reading: Reading): Pick<Answer, 'is' | 'span'> | null {
  const end = Math.min(FIRST_WORDS, reading.units.length)
  if (reading.keys.slice(0, end).some((_, i) => OPEN.at(reading.keys, i))) return null
  const denied = reading.senses.findIndex((sense, i) => i < end && sense === 'NEGATION')
  const opening = ANSWERS.at(reading.keys, 0)
  if (denied >= 0 && opening?.value === 'yes' && !/^(?:absolutely|certainly|of)$/.test(reading.keys[0]))
    return null
  if (denied >= 0) return { is: 'no', span: spanOfUnits(reading, denied, denied + 1) }
  return opening && { is: opening.value, span: spanOfUnits(reading, 0, opening.length) }
}

/**
 * What the cue of a paraphrase does with its words. “denied that she took it” states the contrary; “asked whether she took
 * it” states nothing; “refused to comment” tells what was not said, and no transcript can show that.
 */
import type { Attribution } from '../extraction/model'
import { DOUBTS, OPENS_QUESTION, WAYS_TO_SPEAK } from './lexicon/reporting'
import { readText } from './reading'

export type Act = 'STATED' | 'DENIED' | 'ASKED' | 'WITHHELD'

/** How somebody is said to have said it. */
export interface Reported {
  readonly act: Act
  /** the cue is one of belief: “thinks that …” is as cautious as “I think” */
  readonly isCautious: boolean
}

/** A plain “said that”. */
export const SAID: Reported = { act: 'STATED', isCautious: false }

/** Why the words of one who keeps silent are not looked for. */
export const WITHHELD_WORDS = 'that somebody would not say something cannot be told from words'

/** What is refused shows itself in so many words: “to comment”, “to publicly confirm”, „sich öffentlich zu äußern“. */
const REFUSED_WITHIN = 4

/** How an attribution of `text` reports its words. */
export function reportedBy(
  text: string,
  { content, cue, cueClass, rule }: Pick<Attribution, 'content' | 'cue' | 'cueClass' | 'rule'>,
): Reported {
  const [first] = content
  const words = readText(text.slice(...first)).keys
  const cues = (cue ?? []).flatMap((span) => readText(text.slice(...span)).keys)
  const isDoubt = cues.some((key) => DOUBTS.has(key))
  const isQuestion = opensQuestion(text.slice(0, first[0]), words)
  const isCautious = cueClass === 'belief' && !isDoubt
  if (cueClass === 'question') return { act: isQuestion ? 'ASKED' : 'STATED', isCautious }
  if (isDoubt) return { act: 'DENIED', isCautious: true }
  if (cueClass !== 'denial') return { act: 'STATED', isCautious }
  const isSpeech = words.slice(0, REFUSED_WITHIN).some((key) => WAYS_TO_SPEAK.has(key))
  const isRefused = rule === 'cue-then-infinitive' || rule === 'cue-then-thing'
  const isSilence = isQuestion || (isRefused && isSpeech)
  return { act: isSilence ? 'WITHHELD' : 'DENIED', isCautious }
}

/** “*whether* she took it”; the German “ob” stands before the content. */
function opensQuestion(before: string, words: readonly string[]): boolean {
  const last = /(\p{L}+)\s*$/u.exec(before)?.[1] ?? ''
  return OPENS_QUESTION.has(words[0] ?? '') || /^(?:ob|whether|if)$/i.test(last)
}

/**
 * Whether the same person speaks in two places: FINCH is Ada Finch in another transcript, while a label that names nobody,
 * as “Speaker 2”, is one voice in its own source alone.
 */
import type { SourceParagraph } from './model'
import { isSameSpeaker } from './same-speaker'

type Spoken = Pick<SourceParagraph, 'source' | 'speaker'>

/** The turns of whoever speaks in a place, in their order; each label is compared once. */
export function turnsOfVoice<Turn extends Spoken>(place: Spoken, turns: readonly Turn[]): Turn[] {
  const known = new Map<string | null, boolean>()
  const isNamed = (label: string | null): boolean => {
    const isSame = known.get(label) ?? isSameSpeaker(place.speaker, label) === true
    known.set(label, isSame)
    return isSame
  }
  return turns.filter(
    ({ source, speaker }) => isNamed(speaker) || (source === place.source && speaker === place.speaker),
  )
}

/** The same for two places that {@link turnsOfVoice} gives the same turns of, as far as labels can tell. */
export const voiceKey = ({ source, speaker }: Spoken): string =>
  isSameSpeaker(speaker, speaker) === true ? `${speaker}` : `${source} ${speaker}`

/** Whether turns under a label can be of the voice that a place has: to leave others unread. */
export const mayBeVoiceOf = (speaker: string, label: string): boolean =>
  speaker === label || isSameSpeaker(speaker, label) === true

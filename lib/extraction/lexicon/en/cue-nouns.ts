/*
 * English nouns that attribute words to whoever owns or makes them, by class and by what may follow them; a noun's
 * link follows a slash: a call *for* calm. Nouns and their plurals.
 */
import type { CueClass, CueVerb, Frame } from '../lexicon'
import { third } from './inflect'

type Row = readonly [cueClass: CueClass, frames: string, nouns: string]

export const CUE_NOUNS: readonly Row[] = [
  [
    'loaded',
    'clause',
    'claim assertion contention allegation insistence admission acknowledgment complaint accusation',
  ],
  [
    'neutral',
    'clause',
    'statement suggestion argument warning announcement remark comment prediction conclusion declaration point case message answer response',
  ],
  ['neutral', 'clause infinitive', 'promise pledge vow'],
  ['denial', 'clause', 'denial'],
  ['order', 'clause', 'demand request'],
  ['order', 'infinitive', 'call'],
  ['order', 'thing', 'call/for demand/for'],
  [
    'neutral',
    'thing',
    'mention/of comment/about comment/on remark/about statement/about statement/on praise/for promise/of',
  ],
  [
    'loaded',
    'thing',
    'criticism/of claim/of accusation/of allegation/of warning/about warning/of complaint/about',
  ],
  ['belief', 'clause', 'belief view hope fear concern'],
]

/** Nouns and plurals to what they can be, those with a link first. */
export function buildNouns(rows: readonly Row[]): Map<string, CueVerb[]> {
  const nouns = new Map<string, CueVerb[]>()
  for (const [cueClass, frames, words] of rows)
    for (const word of words.split(' ')) {
      const [lemma, particle = null] = word.split('/')
      const noun: CueVerb = { lemma, cueClass, frames: new Set(frames.split(' ') as Frame[]), particle }
      for (const form of [lemma, third(lemma)]) {
        const known = nouns.get(form) ?? []
        nouns.set(form, particle ? [noun, ...known] : [...known, noun])
      }
    }
  return nouns
}

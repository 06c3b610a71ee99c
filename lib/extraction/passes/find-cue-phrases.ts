/*
 * Finds the phrases that name a source without a verb.
 *   "The bridge is safe, according to the mayor." → cue according to, speaker the mayor
 */
import type { CueEvent, Draft } from '../draft'
import { isWord, phraseStartingAt } from '../noun-phrase'

export function findCuePhrases(draft: Draft): Draft {
  const { tokens, lexicon } = draft
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of lexicon.cuePhrases) byFirst.set(phrase[0], [...(byFirst.get(phrase[0]) ?? []), phrase])
  const events: CueEvent[] = []
  draft.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isWord(tokens[i])) continue
      const phrase = byFirst
        .get(tokens[i].lower)
        ?.find((words) => words.every((word, k) => tokens[i + k]?.lower === word))
      if (!phrase) continue
      const to = i + phrase.length
      const speaker = phraseStartingAt(tokens, to, sentence.to, lexicon)
      if (!speaker) continue
      events.push({
        sentence: index,
        shape: 'phrase',
        from: i,
        to,
        clauseFrom: i,
        clauseTo: speaker.to,
        mention: [[tokens[speaker.from].start, tokens[speaker.to - 1].end]],
        subject: speaker.from,
        verb: null,
      })
      i = speaker.to - 1
    }
  })
  return { ...draft, events: [...draft.events, ...events].sort((a, b) => a.from - b.from) }
}

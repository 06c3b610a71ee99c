/* One sentence for an editor to each rule. */
const REASONS: Readonly<Record<string, string>> = {
  'quote-then-cue': 'The quotation is followed by a verb of saying and its speaker.',
  'cue-then-quote': 'A speaker and a verb of saying lead into the quotation.',
  'cue-then-clause': 'A speaker and a verb of saying are followed by what was said.',
  'cue-then-that': 'A speaker and a verb of saying are followed by a clause with “that”.',
  'cue-then-question': 'A speaker and a verb of asking or saying are followed by a question.',
  'cue-then-infinitive': 'The speaker promises, refuses or offers to do what follows.',
  'cue-then-order': 'The speaker tells somebody to do what follows.',
  'cue-then-thing': 'What the verb of saying is about follows it.',
  'cue-colon': 'A speaker and a verb of saying end in a colon, and the words follow.',
  'cue-naming': 'The speaker calls something by these words.',
  'cue-as': 'The speaker describes something in these words.',
  'cue-of': 'The speaker accuses somebody of what follows.',
  'source-then-clause': 'The sentence names its source first, as in “according to”.',
  'clause-then-source': 'The sentence names its source last, as in “according to”.',
  'clause-then-cue': 'The sentence is followed by a verb of saying and its speaker.',
  'same-sentence': 'The quotation stands in a sentence whose speaker is named.',
  'sentence-subject': 'The quotation stands in a sentence about this speaker.',
  'after-paraphrase': 'The sentence before reports this speaker, and the quotation goes on from it.',
  'lead-sentence': 'The sentence before is about this speaker, and the quotation follows without a new one.',
  carried: 'No new speaker is named, so the quotation goes on from the speaker before.',
  unattributed: 'The text names nobody who said this.',
}

export const reasonFor = (rule: string): string => REASONS[rule] ?? 'A rule of the engine found this.'

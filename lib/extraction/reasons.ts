/* Sentences for an editor: one to each rule, and one to each way a mention is read. */
import type { HowNamed } from './cast/resolve'

const REASONS: Readonly<Record<string, string>> = {
  'quote-then-cue': 'The quotation is followed by a verb of saying and its speaker.',
  'cue-then-quote': 'A speaker and a verb of saying lead into the quotation.',
  'cue-then-clause': 'A speaker and a verb of saying are followed by what was said.',
  'cue-then-that': 'A speaker and a verb of saying are followed by a clause with “that”.',
  'cue-then-question': 'A speaker and a verb of asking or saying are followed by a question.',
  'cue-then-infinitive': 'The speaker promises, refuses or offers to do what follows.',
  'cue-then-order': 'The speaker tells somebody to do what follows.',
  'cue-then-thing': 'What the verb of saying is about follows it.',
  'cue-in-relative': 'The words describe something, and a speaker and a verb of saying stand inside them.',
  'cue-colon': 'A speaker and a verb of saying end in a colon, and the words follow.',
  'cue-naming': 'The speaker calls something by these words.',
  'cue-as': 'The speaker describes something in these words.',
  'cue-of': 'The speaker accuses somebody of what follows.',
  'source-then-clause': 'The sentence names its source first, as in “according to”.',
  'clause-then-source': 'The sentence names its source last, as in “according to”.',
  'sentence-then-cue': 'The next sentence points back to these words and says who said them.',
  'reported-mood': 'The verb is in the mood of reported speech, and the speaker before goes on.',
  'clause-then-cue': 'The sentence is followed by a verb of saying and its speaker.',
  'cue-passive':
    'A verb of saying in the passive names its speaker after “by”, and its subject is what was spoken of.',
  'cue-between': 'A speaker and a verb of saying stand between commas in the middle of what was said.',
  'name-colon': 'A name and a colon lead into the quotation.',
  'speaker-label': 'The speaker’s name stands before a colon at the start of the paragraph.',
  'quote-dash-name': 'The quotation is followed by a dash and its speaker.',
  'same-sentence': 'The quotation stands in a sentence whose speaker is named.',
  'sentence-subject': 'The quotation stands in a sentence about this speaker.',
  'after-paraphrase': 'The sentence before reports this speaker, and the quotation goes on from it.',
  'lead-sentence': 'The sentence before is about this speaker, and the quotation follows without a new one.',
  carried: 'No new speaker is named, so the quotation goes on from the speaker before.',
  unattributed: 'The text names nobody who said this.',
}

/** How the mention was read, where it is no plain name. */
const READ_AS: Readonly<Partial<Record<HowNamed, string>>> = {
  pronoun: 'The pronoun is read as the one named before who fits it.',
  relative: 'The relative pronoun stands for the words before it.',
  role: 'The role is one the article gives this person.',
  definite: 'The noun points back to this name before it.',
  apposition: 'The name stands beside the description.',
  letter: 'The labels by name at the head of the interview say who asks and who answers.',
  described: 'The article describes the speaker and gives no name.',
}
const OPEN = 'The text does not say which of those named it is.'

/** Why these words, and why this speaker; `named` is undefined where nobody is mentioned. */
export function reasonFor(rule: string, named: HowNamed | undefined, decided: boolean): string {
  const why = REASONS[rule] ?? 'A rule of the engine found this.'
  const who = named && (decided ? READ_AS[named] : OPEN)
  return who ? `${why} ${who}` : why
}

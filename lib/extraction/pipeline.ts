/* The passes in their order; each reads what those before it found. The order stands here alone. */
import type { Pass } from './draft'
import type { Lexicon } from './lexicon/lexicon'
import { attachBracketedContent } from './passes/attach-bracketed-content'
import { attachContent } from './passes/attach-content'
import { carryQuotations } from './passes/carry-quotations'
import { carryReportedMood } from './passes/carry-reported-mood'
import { findBracketedCues } from './passes/find-bracketed-cues'
import { findCueNouns } from './passes/find-cue-nouns'
import { findCuePhrases } from './passes/find-cue-phrases'
import { findCueVerbs } from './passes/find-cue-verbs'
import { findSpeakerLabels } from './passes/find-speaker-labels'
import { findVerbsAtQuotations } from './passes/find-verbs-at-quotations'
import { nameTheCast } from './passes/name-the-cast'
import { setAsideDisplayCopy } from './passes/set-aside-display-copy'
import { setAsideTitles } from './passes/set-aside-titles'

/** For languages whose verb follows its subject. */
const SUBJECT_VERB: readonly Pass[] = [
  setAsideDisplayCopy,
  setAsideTitles,
  findCueVerbs,
  findVerbsAtQuotations,
  findCuePhrases,
  findCueNouns,
  findSpeakerLabels,
  attachContent,
  carryQuotations,
  nameTheCast,
]

/** For those that put the verb second in main clauses and last in others. */
const VERB_SECOND: readonly Pass[] = [
  setAsideDisplayCopy,
  setAsideTitles,
  findBracketedCues,
  findSpeakerLabels,
  attachBracketedContent,
  carryReportedMood,
  carryQuotations,
  nameTheCast,
]

export const passesFor = (lexicon: Lexicon): readonly Pass[] =>
  lexicon.verbSecond ? VERB_SECOND : SUBJECT_VERB

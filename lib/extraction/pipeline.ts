/* The passes in their order; each reads what those before it found. The order stands here alone. */
import type { Pass } from './draft'
import { attachContent } from './passes/attach-content'
import { carryQuotations } from './passes/carry-quotations'
import { findCueNouns } from './passes/find-cue-nouns'
import { findCuePhrases } from './passes/find-cue-phrases'
import { findCueVerbs } from './passes/find-cue-verbs'
import { findSpeakerLabels } from './passes/find-speaker-labels'
import { findVerbsAtQuotations } from './passes/find-verbs-at-quotations'
import { nameTheCast } from './passes/name-the-cast'
import { setAsideDisplayCopy } from './passes/set-aside-display-copy'
import { setAsideTitles } from './passes/set-aside-titles'

export const PASSES: readonly Pass[] = [
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

import type { Lexicon } from './lexicon'

const NONE: ReadonlySet<string> = new Set()

/**
 * For a text in none of the languages the engine reads: marks are listed as statements, and no word of it is taken for a
 * cue or a speaker. “und” is BCP 47 for an undetermined language.
 */
export const UNDETERMINED: Lexicon = {
  language: 'und',
  tags: new Map(),
  endings: [],
  acronyms: NONE,
  abbreviations: NONE,
  verbs: new Map(),
  doubtfulForms: NONE,
  cuePhrases: [],
  cueNouns: new Map(),
  makers: NONE,
  deniers: NONE,
  conditions: NONE,
  anonymity: NONE,
  capitalPronouns: NONE,
  indefinites: NONE,
  placeNouns: new Map(),
  findings: NONE,
  locatives: NONE,
  complementizers: NONE,
  openQuestions: NONE,
  subjectRelatives: NONE,
  verbLinks: NONE,
  clauseLeads: NONE,
  approximators: NONE,
  namers: NONE,
  works: NONE,
  performs: NONE,
  companions: NONE,
  asWords: NONE,
  gerundOpeners: NONE,
  asides: NONE,
  postpositions: NONE,
  sourcePrepositions: NONE,
  sourceNouns: /(?!)/,
  commaOpensClause: false,
  nounsAreCapital: false,
  phraseLinks: NONE,
  trailing: NONE,
  ties: NONE,
  possessives: NONE,
  days: NONE,
  pointers: NONE,
  rates: { byRule: { unattributed: 0.2, carried: 0.2 }, noSpeaker: 0.5 },
  verbSecond: null,
}

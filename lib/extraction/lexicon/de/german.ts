import { type Lexicon, TAG } from '../lexicon'
import { tagAll, wordList } from '../word-list'
import { buildGermanVerbs } from './cue-verbs'
import * as words from './words'

const CUE_PHRASES = `laut nach_angaben_von nach_angaben nach_aussage_von nach_aussagen_von nach_auskunft_von nach_ansicht_von
  nach_meinung_von nach_einschätzung_von nach_darstellung_von nach_ansicht nach_meinung nach_einschätzung nach_aussage nach_aussagen
  nach_auskunft gemäß`

function buildTags(): Map<string, number> {
  const tags = new Map<string, number>()
  const tables: readonly (readonly [tag: number, table: string])[] = [
    [TAG.determiner, words.DETERMINERS],
    [TAG.possessive | TAG.determiner, words.POSSESSIVES],
    [TAG.pronoun, words.PRONOUNS],
    [TAG.object, words.OBJECTS],
    [TAG.preposition, words.PREPOSITIONS],
    [TAG.conjunction, words.CONJUNCTIONS],
    [TAG.subordinator, words.SUBORDINATORS],
    [TAG.question, words.QUESTIONS],
    [TAG.contrast, words.CONTRASTS],
    [TAG.auxiliary, words.AUXILIARIES],
    [TAG.auxiliary | TAG.modal, words.MODALS],
    [TAG.negation, words.NEGATIONS],
    [TAG.adverb, words.ADVERBS],
    [TAG.finite, words.FINITE],
    [TAG.time, words.TIME],
    [TAG.person, words.PERSONS],
    [TAG.body, words.BODIES],
    [TAG.document, words.DOCUMENTS],
    [TAG.venue, words.VENUES],
    [TAG.title, words.TITLES],
    [TAG.masculine, words.MASCULINE],
    [TAG.feminine, words.FEMININE],
    [TAG.plural, words.PLURALS],
  ]
  for (const [tag, table] of tables) tagAll(tags, tag, table)
  return tags
}

export const GERMAN: Lexicon = {
  language: 'de',
  tags: buildTags(),
  verbs: buildGermanVerbs(),
  cuePhrases: wordList(CUE_PHRASES)
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length),
  cueNouns: new Map(),
  complementizers: new Set(['dass', 'daß', 'ob']),
  asides: new Set(['so']),
  postpositions: new Set(['zufolge']),
  commaOpensClause: true,
  nounsAreCapital: true,
  namers: new Set(
    wordList('sogenannte sogenannten sogenannter sogenanntes namens titel begriff wort motto spitznamen'),
  ),
  works: new Set(
    wordList('buch film lied roman serie sendung album zeitung zeitschrift magazin zeitungen artikel'),
  ),
  companions: new Set(),
  asWords: new Set(['wie']),
  gerundOpeners: new Set(),
  phraseLinks: new Set(wordList('von des der für beim bei')),
  ties: new Set(wordList('von der des für')),
  possessives: new Set(),
  days: new Set(wordList(words.DAYS)),
  pointers: new Set(wordList(words.POINTERS)),
}

import { type Lexicon, type PlaceSort, TAG } from '../lexicon'
import { sorted, tagAll, wordList } from '../word-list'
import { buildGermanVerbs } from './cue-verbs'
import { GERMAN_RATES } from './rates'
import { GERMAN_VERB_SECOND } from './verb-second'
import * as words from './words'

const CUE_PHRASES = `laut gemäß unter_berufung_auf aus_sicht aus_der_sicht`
const SOURCE_NOUNS =
  /(?:angaben?|aussagen?|auskunft|ansicht|meinung|einschätzung(?:en)?|darstellung(?:en)?|auffassung|überzeugung|information(?:en)?|berichte?n?|worten|erkenntnissen|mitteilung(?:en)?|meldung(?:en)?|schätzung(?:en)?|berechnungen|prognosen?|vermutung(?:en)?|ermittlungen|umfragen?|studien?|untersuchung(?:en)?|zeugenaussagen|kenntnissen|bewertung(?:en)?|planungen|vorhersagen?|stellungnahmen?|analysen?|erkenntnisstand|bekunden|vernehmen|plan|pläne|plänen|gesetz|grundgesetz|entwurf|verfassung|wunsch|willen|idee|vorstellung(?:en)?|lesart|version|hinweisen|statistik(?:en)?|gutachten|dokument(?:en)?|medien|quellen?|gerüchte?n?|verlautbarung(?:en)?|endergebnis|quellenlage|vorwurf|vorwürfen)$/

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
    [TAG.auxiliary | TAG.be, words.BE_FORMS],
    [TAG.auxiliary | TAG.have, words.HAVE_FORMS],
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

const VERBS = buildGermanVerbs()

export const GERMAN: Lexicon = {
  language: 'de',
  tags: buildTags(),
  endings: [],
  acronyms: new Set(wordList(words.ACRONYMS)),
  abbreviations: new Set(wordList(words.ABBREVIATIONS)),
  verbs: VERBS,
  doubtfulForms: new Set(VERBS.keys()),
  cuePhrases: wordList(CUE_PHRASES)
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length),
  cueNouns: new Map(),
  makers: new Set(),
  deniers: new Set(),
  conditions: new Set(),
  anonymity: new Set(),
  capitalPronouns: new Set(),
  indefinites: new Set(wordList('ein eine einer eines einem einen')),
  placeNouns: sorted<PlaceSort>({
    town: 'stadt gemeinde dorf',
    region: 'landkreis kreis bezirk region',
    country: 'land staat republik',
  }),
  findings: new Set(wordList('bericht studie umfrage untersuchung gutachten analyse erhebung')),
  roleSenses: new Map(),
  parties: new Map(),
  ages: /^(\d{1,3})-?jährige[nr]?$/,
  firmWords: new Set(wordList('gmbh ag kg werke bank stiftung verlag holding energie')),
  bodyNames: new Set(
    wordList('reuters greenpeace unicef interpol google microsoft facebook twitter amnesty'),
  ),
  locatives: new Set(wordList('in im innerhalb')),
  sites: new Set(),
  complementizers: new Set(['dass', 'daß', 'ob']),
  asides: new Set(['so']),
  postpositions: new Set(['zufolge', 'nach']),
  sourcePrepositions: new Set(['nach']),
  sourceNouns: SOURCE_NOUNS,
  commaOpensClause: true,
  nounsAreCapital: true,
  openQuestions: new Set(),
  subjectRelatives: new Set(),
  verbLinks: new Set(wordList('aber doch sondern')),
  clauseLeads: new Set(),
  approximators: new Set(wordList('rund etwa fast knapp über mehr weniger mindestens höchstens')),
  namers: new Set(
    wordList('sogenannte sogenannten sogenannter sogenanntes namens titel begriff wort motto spitznamen'),
  ),
  performs: new Set(),
  works: new Set(
    wordList('buch film lied roman serie sendung album zeitung zeitschrift magazin zeitungen artikel'),
  ),
  companions: new Set(),
  asWords: new Set(['wie']),
  gerundOpeners: new Set(),
  phraseLinks: new Set(wordList('von vom für beim bei zur zum in im aus am an gegen über unter mit')),
  trailing: new Set(),
  ties: new Set(wordList('von vom der des für')),
  possessives: new Set(),
  days: new Set(wordList(words.DAYS)),
  pointers: new Set(wordList(words.POINTERS)),
  rates: GERMAN_RATES,
  verbSecond: GERMAN_VERB_SECOND,
}

import { ENDING, type Lexicon, type PlaceSort, TAG } from '../lexicon'
import { listed, sorted, tagAll, wordList } from '../word-list'
import { buildNouns, CUE_NOUNS } from './cue-nouns'
import { ALSO_NOUNS, buildVerbs, CUE_VERBS } from './cue-verbs'
import * as words from './function-words'
import { third } from './inflect'
import * as people from './people'
import { ENGLISH_RATES } from './rates'
import { DAYS, PLACES, POINTERS, TIME_WORDS } from './time-and-place'

/** Verbs that add nothing to the noun of saying after them. */
const MAKERS = `make makes made making issue issues issued issuing renew renews renewed renewing repeat repeats repeated repeating
  deliver delivers delivered delivering give gives gave giving voice voiced voicing
  express expresses expressed expressing raise raises raised raising offer offers offered offering send sends sent sending
  present presents presented presenting share shares shared sharing hold holds held holding have has had having
  level levels leveled leveling advance advances advanced advancing push pushes pushed pushing release releases released releasing`

/** Verbs whose subject says that what the noun after them says is not so. */
const DENIERS = `reject rejects rejected rejecting deny denies denied denying dismiss dismisses dismissed dismissing dispute disputes
  disputed disputing refute refutes refuted refuting rebut rebuts rebutted rebutting repudiate repudiates repudiated repudiating`

const CUE_PHRASES = `to_quote to_paraphrase according_to in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of as_told_to`

/** Words after which marks hold a name, a title or a term. */
const NAMERS = `so-called titled headlined named word term hashtag aka`

const WORKS = `book novel memoir film movie documentary song album single show series program programme play musical podcast
  column poem episode essay article game painting sitcom drama`

const PERFORMS = `read reads sing sings sang singing play plays played playing perform performs performed performing`

function buildTags(): Map<string, number> {
  const tags = new Map<string, number>()
  tagAll(tags, TAG.determiner, words.DETERMINERS)
  tagAll(tags, TAG.possessive | TAG.determiner, words.POSSESSIVE_PRONOUNS)
  tagAll(tags, TAG.pronoun, words.SUBJECT_PRONOUNS)
  tagAll(tags, TAG.pronoun | TAG.number, words.QUANTIFIERS)
  tagAll(tags, TAG.number, words.NUMBER_WORDS)
  tagAll(tags, TAG.object, words.OBJECT_PRONOUNS)
  tagAll(tags, TAG.preposition, words.PREPOSITIONS)
  tagAll(tags, TAG.conjunction, words.CONJUNCTIONS)
  tagAll(tags, TAG.subordinator, words.SUBORDINATORS)
  tagAll(tags, TAG.relative, words.RELATIVES)
  tagAll(tags, TAG.question, words.QUESTION_WORDS)
  tagAll(tags, TAG.contrast, words.CONTRASTS)
  tagAll(tags, TAG.auxiliary, words.AUXILIARIES)
  tagAll(tags, TAG.modal, words.MODALS)
  tagAll(tags, TAG.be, words.BE_FORMS)
  tagAll(tags, TAG.have, words.HAVE_FORMS)
  tagAll(tags, TAG.agent, 'by')
  tagAll(tags, TAG.infinitive, 'to')
  tagAll(tags, TAG.negation, words.NEGATIONS)
  tagAll(tags, TAG.adverb, words.ADVERBS)
  tagAll(tags, TAG.finite, words.FINITE_VERBS)
  tagAll(tags, TAG.time, TIME_WORDS)
  tagAll(tags, TAG.place, PLACES)
  tagAll(tags, TAG.person, people.PERSON_NOUNS)
  tagAll(tags, TAG.body, people.BODY_NOUNS)
  tagAll(tags, TAG.document, people.DOCUMENT_NOUNS)
  tagAll(tags, TAG.venue, people.VENUES)
  tagAll(tags, TAG.title, people.TITLES)
  tagAll(tags, TAG.masculine, people.MASCULINE)
  tagAll(tags, TAG.feminine, people.FEMININE)
  tagAll(tags, TAG.plural, people.PLURALS)
  tagAll(tags, TAG.given | TAG.masculine, people.MASCULINE_GIVEN)
  tagAll(tags, TAG.given | TAG.feminine, people.FEMININE_GIVEN)
  return tags
}

export const ENGLISH: Lexicon = {
  language: 'en',
  tags: buildTags(),
  endings: [
    [ENDING.gerund, /ing$/],
    [ENDING.past, /ed$/],
    [ENDING.adverb, /..ly$/],
    [ENDING.sibilant, /s$/],
    [ENDING.plural, /[^s]s$/],
    [ENDING.third, /[^su]s$/],
    [ENDING.adjective, /(?:ous|ful|able|ible|less|ish)$|^un.+(?:al|ed|ic|ing|fair|fit|true|wise)$/],
  ],
  acronyms: new Set(wordList(words.ACRONYMS)),
  capitalPronouns: new Set(['i']),
  abbreviations: new Set(wordList(words.ABBREVIATIONS)),
  verbs: buildVerbs(CUE_VERBS),
  doubtfulForms: new Set(wordList(ALSO_NOUNS).flatMap((noun) => [noun, third(noun)])),
  cuePhrases: wordList(CUE_PHRASES).map((phrase) => phrase.split(' ')),
  cueNouns: buildNouns(CUE_NOUNS),
  makers: new Set(wordList(MAKERS)),
  deniers: new Set(wordList(DENIERS)),
  conditions: new Set(['if', 'unless']),
  anonymity: new Set(wordList('named identified quoted')),
  indefinites: new Set(['a', 'an']),
  placeNouns: sorted<PlaceSort>({
    town: 'city town village municipality',
    region: 'county province region state district',
    country: 'country nation republic kingdom',
  }),
  findings: new Set(wordList('report study survey review research paper analysis audit inquiry census poll')),
  roleSenses: listed(people.ROLE_SENSES),
  parties: new Map([
    ['d', 'democrat'],
    ['r', 'republican'],
  ]),
  ages: /^(\d{1,3})-year-old$/,
  firmWords: new Set(wordList(people.FIRM_WORDS)),
  bodyNames: new Set(wordList(people.BODY_NAMES)),
  locatives: new Set(wordList('in inside within across throughout')),
  sites: new Set(wordList('outside inside')),
  complementizers: new Set(['that']),
  openQuestions: new Set(['what', 'how', 'why']),
  subjectRelatives: new Set(['who']),
  verbLinks: new Set(['but']),
  clauseLeads: new Set(wordList('if while although though because since unless despite')),
  approximators: new Set(
    wordList('about nearly almost around roughly over more fewer less under least most'),
  ),
  namers: new Set(wordList(NAMERS)),
  works: new Set(wordList(WORKS)),
  performs: new Set(wordList(PERFORMS)),
  companions: new Set(['with']),
  asWords: new Set(['as']),
  gerundOpeners: new Set(wordList('by in for while before after when')),
  asides: new Set(),
  postpositions: new Set(),
  sourcePrepositions: new Set(['in']),
  sourceNouns: /^(?:words|view|opinion|eyes|estimation|judgment|telling|account)$/,
  commaOpensClause: false,
  nounsAreCapital: false,
  phraseLinks: new Set(wordList('of for at from with')),
  trailing: new Set(wordList('close familiar privy loyal sympathetic hostile opposed')),
  ties: new Set(wordList('of for')),
  possessives: new Set(["'s", '’s', "'", '’']),
  days: new Set(wordList(DAYS)),
  pointers: new Set(wordList(POINTERS)),
  rates: ENGLISH_RATES,
  verbSecond: null,
}

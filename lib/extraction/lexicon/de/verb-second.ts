/* German word order and mood: which forms are subjects, which verb forms report, what opens a relative clause. */
import type { VerbSecond } from '../lexicon'
import { wordList } from '../word-list'
import * as words from './words'

const set = (table: string): ReadonlySet<string> => new Set(wordList(table))

export const GERMAN_VERB_SECOND: VerbSecond = {
  subjects: set('der ein er wir ich dieser jener kein sein ihr letzterer niemand jemand'),
  objects: set(
    'den dem des einen einem eines ihn ihm ihnen mich mir uns sich diesen diesem dieses keinen keinem seinen seinem ihren ihrem',
  ),
  reportAdverbs: set('demnach demzufolge wonach'),
  viewNouns: set('ansicht meinung auffassung überzeugung'),
  speechNouns:
    /^(?:schluss|ergebnis|verdacht|beschluss)$|(?:aussagen?|behauptung(?:en)?|forderung(?:en)?|ankündigung(?:en)?|erklärung|meinung|ansicht|auffassung|überzeugung|hoffnung|befürchtung(?:en)?|sorge|vorwurf|vorwürfe|vermutung(?:en)?|these|theorie|schlussfolgerung|einschätzung|warnung(?:en)?|versprechen|zusage|zusicherung|drohung(?:en)?|bitte|aufruf|appell|aufforderung|vorschlag|vorschläge|wunsch|kritik|feststellung|prognose|begründung|hinweise?|annahme|erwartung|beschwerde|anschuldigung(?:en)?|angebot|empfehlung(?:en)?)$/,
  pointers: set('das dies dieses so darüber davon'),
  nobody: set('es man'),
  feminineDatives: set('der dieser jener'),
  feminineEnding:
    /(?:ung|heit|keit|schaft|ion|tät|ik|ur|sicht|schrift|presse|agentur|partei|polizei|dpa|ap|ard|bbc|welt|times|post)$/,
  genitives: set(
    'des der eines einer dieser dieses seiner seines ihrer ihres deren dessen aller beider mehrerer einiger vieler zweier dreier',
  ),
  reported: set(words.REPORTED),
  remote: set(words.REMOTE),
  selves: set('ich wir'),
  hearsay: set('soll sollen'),
  perfects: new Map([
    ['haben', /(?:t|en)$/],
    ['sein', /en$/],
  ]),
  relatives: set(words.RELATIVES),
  placeRelatives: set('wo'),
  mannerEnding: /(?:end|lich|isch|haft|sam)$/,
  pluralEnding: /en$/,
  adjectiveEnding: /e[nrsm]?$/,
  attributeEnding: /(?:end|t|en)e[nrsm]?$/,
  finiteEnding: /(?:t|te|ten|tet)$/,
  subjunctiveEnding: /(?<!t)e$/,
  states: set('ist sind war waren sei seien wäre wären'),
  participles: set('gewesen geworden worden gehabt'),
  perfectWithBe: set('ausgehen fortfahren'),
  announcements: wordList('mit_den_worten mit_diesen_worten mit_folgenden_worten mit_dem_satz').map(
    (phrase) => phrase.split(' '),
  ),
  written: set('steht stehen stand standen lesen findet finden fand fanden prangt prangte geschrieben'),
  inText: set('in im auf aus bei beim von vom seitens'),
  outOfSource: set('hervorgehen verlauten'),
  nameParticles: set('von zu'),
  agents: set('von vom durch seitens'),
  standpoints: set('für'),
  infinitive: 'zu',
  as: 'als',
}

/*
 * What a language brings to the passes: data only. A third language is a folder with these tables and a line in
 * languages.ts; no pass names a word of any language.
 */

/** What sort of act a cue reports. Loaded cues carry the writer's judgement (admitted, claimed). */
export type CueClass = 'neutral' | 'loaded' | 'question' | 'denial' | 'order' | 'belief' | 'evidence'

/**
 * What may follow a cue verb.
 * clause: (that) she left · wh: whether she left · quote: “I left” only · infinitive: to leave · person: the crowd (that) … ·
 * cited: its object says the words, zitierte Ruiz mit den Worten · told: as person, and never without · * order: her to leave · naming: it a disgrace · as: it as a disgrace · of: them of lying · thing: the charge
 */
export type Frame =
  | 'clause'
  | 'wh'
  | 'quote'
  | 'infinitive'
  | 'person'
  | 'cited'
  | 'told'
  | 'order'
  | 'naming'
  | 'as'
  | 'of'
  | 'thing'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** A verb that attributes words, or a noun that does. */
export interface CueVerb {
  readonly lemma: string
  readonly cueClass: CueClass
  readonly frames: ReadonlySet<Frame>
  /** words that belong to the verb: point *out*, call *for* */
  readonly particle: string | null
  /** the form only stands at the end of its clause: wie die Polizei *mitteilte* */
  readonly last?: boolean
}

export interface CueVerbForm {
  readonly forms: ReadonlySet<VerbForm>
  /** verbs with a particle first */
  readonly verbs: readonly CueVerb[]
}

/** Grammatical words and word classes, as bits: a word may be several things. */
export const TAG = {
  determiner: 1 << 0,
  /** he, she, they as subject */
  pronoun: 1 << 1,
  preposition: 1 << 2,
  /** and, or */
  conjunction: 1 << 3,
  /** because, while, that */
  subordinator: 1 << 4,
  auxiliary: 1 << 5,
  modal: 1 << 6,
  adverb: 1 << 7,
  relative: 1 << 8,
  question: 1 << 9,
  /** Monday, yesterday, January */
  time: 1 << 10,
  /** a noun for somebody who can speak */
  person: 1 << 11,
  /** a noun for a body that can speak */
  body: 1 << 12,
  /** a noun for a text or finding that can be cited */
  document: 1 << 13,
  /** Mr., President */
  title: 1 << 14,
  /** a verb form that is surely finite */
  finite: 1 << 15,
  negation: 1 << 16,
  number: 1 << 17,
  object: 1 << 18,
  /** but, although: turns away from what was said */
  contrast: 1 << 19,
  /** a possessive pronoun */
  possessive: 1 << 20,
  /** a given name */
  given: 1 << 21,
  masculine: 1 << 22,
  feminine: 1 << 23,
  plural: 1 << 24,
  /** statement, interview: where something is said */
  venue: 1 << 25,
  /** a place or country */
  place: 1 << 26,
  /** forms of be, which make a passive or a progressive */
  be: 1 << 27,
  /** forms of have, which make a perfect */
  have: 1 << 28,
  /** by: names who did it after a passive */
  agent: 1 << 29,
  /** to: opens an infinitive */
  infinitive: 1 << 30,
} as const

/** What an unlisted word may be by its ending, as bits. */
export const ENDING = {
  /** smiling */
  gerund: 1 << 0,
  /** smiled */
  past: 1 << 1,
  /** happily */
  adverb: 1 << 2,
  /** any s: news, Jones */
  sibilant: 1 << 3,
  /** bridges, not glass */
  plural: 1 << 4,
  /** smiles, not focus */
  third: 1 << 5,
  /** marks that end in a comma: “No,” */
  pause: 1 << 6,
  /** dangerous, unusual: says how something is, and is seldom a noun */
  adjective: 1 << 7,
} as const

/**
 * What a language brings whose main clauses have the verb second and the rest of it last (German, Dutch): *teilte* die
 * Polizei gestern *mit*. A lexicon without it is read by the order subject, verb.
 */
export interface VerbSecond {
  /** forms only a subject has: der, er, wir */
  readonly subjects: ReadonlySet<string>
  /** forms no subject has: den, dem, ihn */
  readonly objects: ReadonlySet<string>
  /** point to a report named before: demnach, wonach */
  readonly reportAdverbs: ReadonlySet<string>
  /** nouns for a view somebody *is of*: der Ansicht sein */
  readonly viewNouns: ReadonlySet<string>
  /** nouns that report what their owner says, compounds too: Forderung, Hoffnung */
  readonly speechNouns: RegExp
  /** stand for what was just said: das, dies, so */
  readonly pointers: ReadonlySet<string>
  /** subjects that name nobody: es, man */
  readonly nobody: ReadonlySet<string>
  /** articles that are no subject's before a feminine noun: der Zeitung */
  readonly feminineDatives: ReadonlySet<string>
  /** how feminine nouns end that can be addressed: -ung, -schrift, -agentur */
  readonly feminineEnding: RegExp
  /** articles by which a noun hangs on the noun before it: des, der, eines */
  readonly genitives: ReadonlySet<string>
  /** verb forms that report another's words by themselves: sei, habe, werde */
  readonly reported: ReadonlySet<string>
  /** forms that do so only next to reported words: wäre, hätte, würde */
  readonly remote: ReadonlySet<string>
  /** the writer's own person: ich, wir */
  readonly selves: ReadonlySet<string>
  /** forms of hearsay: soll, sollen */
  readonly hearsay: ReadonlySet<string>
  /** infinitives that end a perfect one, with how the participle before them ends: verletzt *haben*, worden *sein* */
  readonly perfects: ReadonlyMap<string, RegExp>
  /** open a relative clause: der, die, welche */
  readonly relatives: ReadonlySet<string>
  /** open a question, and behind a noun a clause that says where: wo */
  readonly placeRelatives: ReadonlySet<string>
  /** how finite verbs that are in no list end */
  readonly finiteEnding: RegExp
  /** how words end that tell how somebody speaks: *Ergänzend* sagte er, *Telefonisch* sagte er */
  readonly mannerEnding: RegExp
  /** how adjectives end before a noun */
  readonly adjectiveEnding: RegExp
  /** how participles end that stand before their noun: die im Rat *vertretenen* Parteien */
  readonly attributeEnding: RegExp
  /** how finite verbs with a plural subject end: sagten */
  readonly pluralEnding: RegExp
  /** how unlisted verbs of the reporting mood end */
  readonly subjunctiveEnding: RegExp
  /** finite forms that say how something is, not what is done: ist, war */
  readonly states: ReadonlySet<string>
  /** of auxiliaries, which agree with nobody: gewesen, worden */
  readonly participles: ReadonlySet<string>
  /** cue verbs whose perfect is made with *be*, so that it is no passive: ist davon ausgegangen */
  readonly perfectWithBe: ReadonlySet<string>
  /** announce the words of whoever acts in their clause, lower case: mit den Worten */
  readonly announcements: readonly (readonly string[])[]
  /** verb forms that say where words are written: stand, zu lesen */
  readonly written: ReadonlySet<string>
  /** prepositions before the text that says something: *in* dem Brief heißt es, *auf* dem Schild */
  readonly inText: ReadonlySet<string>
  /** cue verbs whose source stands behind a preposition: *hervorgehen* aus */
  readonly outOfSource: ReadonlySet<string>
  /** parts of names that are prepositions elsewhere: *von* der Leyen */
  readonly nameParticles: ReadonlySet<string>
  /** names who did it after a passive: von, vom, durch */
  readonly agents: ReadonlySet<string>
  /** prepositions before whose standpoint something is told: *für* Smith sei … */
  readonly standpoints: ReadonlySet<string>
  /** stands before an infinitive: zu */
  readonly infinitive: string
  /** what says “as”: als */
  readonly as: string
}

/** How often statements turn out right, words and speaker both, from 0 to 1. */
export interface Rates {
  /** by the rule that found them; a rule that is not here is right half the time */
  readonly byRule: Readonly<Record<string, number>>
  /** times this where a cue stands but nobody is named */
  readonly noSpeaker: number
}

/** A place by its size. */
export type PlaceSort = 'town' | 'region' | 'country'

export interface Lexicon {
  /** BCP 47 primary tag */
  readonly language: string
  /** words, lower case, to their classes */
  readonly tags: ReadonlyMap<string, number>
  /** what words may be by their endings; a word may have several */
  readonly endings: readonly (readonly [ending: number, pattern: RegExp])[]
  /** in capitals no grammatical words: US, WHO */
  readonly acronyms: ReadonlySet<string>
  /** always with a capital, so that in small letters they are none: she writes for the *i* */
  readonly capitalPronouns: ReadonlySet<string>
  /** words that keep their stop, lower case: mr, jan */
  readonly abbreviations: ReadonlySet<string>
  /** inflected cue verbs, lower case */
  readonly verbs: ReadonlyMap<string, CueVerbForm>
  /** forms of cue verbs that are often no finite verb, lower case: the report, claims; in German the infinitive at the end */
  readonly doubtfulForms: ReadonlySet<string>
  /** prepositional cues that name their speaker after them ("according to"), as lower-case word sequences */
  readonly cuePhrases: readonly (readonly string[])[]
  /** nouns that report what their owner or maker says, with what may follow them: X's claim that, her call for */
  readonly cueNouns: ReadonlyMap<string, readonly CueVerb[]>
  /** verbs whose subject makes what the noun after them says: made a call for, issued a warning */
  readonly makers: ReadonlySet<string>
  /** verbs that say no to what the noun after them says: rejected the claim that */
  readonly deniers: ReadonlySet<string>
  /** words that open a condition, in which nothing is said yet: if */
  readonly conditions: ReadonlySet<string>
  /** what a source asks not to be: named, identified */
  readonly anonymity: ReadonlySet<string>
  /** articles that name nobody known: a, an, ein */
  readonly indefinites: ReadonlySet<string>
  /** nouns for a place, to the sort that may stand for one another: the Municipality of Livorno, the city */
  readonly placeNouns: ReadonlyMap<string, PlaceSort>
  /** nouns for what was found out, each of which can stand for a text named by another: the survey, the report */
  readonly findings: ReadonlySet<string>
  /** titles, to what else their bearers are called: sen to senator, constable to officer */
  readonly roleSenses: ReadonlyMap<string, readonly string[]>
  /** letters for a party, to what its people are called: d to democrat */
  readonly parties: ReadonlyMap<string, string>
  /** tells years of age, as its first group, in a word: 49-year-old */
  readonly ages: RegExp
  /** words that end the name of a firm or another body, lower case: steel, trust */
  readonly firmWords: ReadonlySet<string>
  /** names of well-known bodies of one word, lower case: reuters */
  readonly bodyNames: ReadonlySet<string>
  /** prepositions before an area something is in: in, across */
  readonly locatives: ReadonlySet<string>
  /** prepositions whose place is always where somebody stands: outside */
  readonly sites: ReadonlySet<string>
  /** words that introduce content and are left out of it: that, dass */
  readonly complementizers: ReadonlySet<string>
  /** words whose clause may come before the main one in what is said: if, while, because */
  readonly clauseLeads: ReadonlySet<string>
  /** words that open an amount: about half, more than ten */
  readonly approximators: ReadonlySet<string>
  /** words after which marks hold a name or term: so-called, titled, nicknamed */
  readonly namers: ReadonlySet<string>
  /** nouns for works that have titles: book, song, show */
  readonly works: ReadonlySet<string>
  /** verbs whose object in marks is a work where a person does it: she sang, he read */
  readonly performs: ReadonlySet<string>
  /** prepositions that bring a subject of their own: with Smith saying */
  readonly companions: ReadonlySet<string>
  /** question words that open content after any verb of saying: what, how, why */
  readonly openQuestions: ReadonlySet<string>
  /** relatives that are always a subject: who */
  readonly subjectRelatives: ReadonlySet<string>
  /** words that join a second verb to a subject, besides conjunctions: but */
  readonly verbLinks: ReadonlySet<string>
  /** words that join a source to what it says: as Smith noted */
  readonly asWords: ReadonlySet<string>
  /** words a gerund may follow and still be a cue: by saying, while denouncing */
  readonly gerundOpeners: ReadonlySet<string>
  /** words that, after a comma or marks, name a source to their right: so Smith */
  readonly asides: ReadonlySet<string>
  /** words that name a source to their left: Smith zufolge */
  readonly postpositions: ReadonlySet<string>
  /** prepositions that name a source when one of the source nouns follows: nach Angaben, aus Sicht */
  readonly sourcePrepositions: ReadonlySet<string>
  /** nouns for what a source gives, compounds too: Angaben, Polizeiangaben, Einschätzung */
  readonly sourceNouns: RegExp
  /** whether a comma alone opens what was said: Smith sagte, er gehe */
  readonly commaOpensClause: boolean
  /** whether all nouns have capitals, so that capitals tell no names */
  readonly nounsAreCapital: boolean
  /** prepositions that go on with a noun phrase: of, for, at */
  readonly phraseLinks: ReadonlySet<string>
  /** adjectives that stand behind the person they describe, with a preposition: a source *close* to the talks */
  readonly trailing: ReadonlySet<string>
  /** prepositions that tie a name to any noun before: of, for */
  readonly ties: ReadonlySet<string>
  /** endings of a possessive */
  readonly possessives: ReadonlySet<string>
  /** words of time that say when by themselves: Monday, yesterday, March */
  readonly days: ReadonlySet<string>
  /** words that point to a stretch of time: last week, two years ago */
  readonly pointers: ReadonlySet<string>
  readonly rates: Rates
  /** null where the subject stands before its verb */
  readonly verbSecond: VerbSecond | null
}

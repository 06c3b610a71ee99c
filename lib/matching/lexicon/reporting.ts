/** What an article's words around a paraphrase do with it, in the languages that are read. Folded, without accents. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** “asked *whether* …”, „fragte, *ob* …“ */
export const OPENS_QUESTION: ReadonlySet<string> = list(
  'whether if who whom whose what which when where why how ob wer wen wem wessen was wann wo warum weshalb wieso wie',
)

/** What somebody refuses who keeps silent: “declined to *comment*”, „lehnte es ab, sich zu *äußern*“. */
export const WAYS_TO_SPEAK: ReadonlySet<string> = list(
  `comment say answer answers respond reply speak talk tell discuss elaborate explain disclose reveal name identify confirm deny specify
   detail clarify address speculate interview interviews details questions statement quote
   sagen aussern kommentieren beantworten antworten nennen erklaren bestatigen dementieren reden sprechen verraten auskunft stellung
   stellungnahme kommentar interview fragen angaben einzelheiten`,
)

/** A verb of belief that believes the contrary. */
export const DOUBTS: ReadonlySet<string> = list(
  'doubt doubts doubted doubting bezweifelt bezweifelte zweifelt zweifelte',
)

/** How often something happened, as the number that says the same. */
export const TIMES: ReadonlyMap<string, string> = new Map([
  ['once', '#1'],
  ['einmal', '#1'],
  ['twice', '#2'],
  ['zweimal', '#2'],
  ['thrice', '#3'],
  ['dreimal', '#3'],
])

/** What somebody said to hold true, told as belief: “said she *hoped* that …”, beside the hedges of the speaker's own. */
export const BELIEVES: ReadonlySet<string> = list(
  `hope hopes hoped fear fears feared expect expects expected feel feels felt thought understood reckon reckons reckoned imagine imagines imagined
   hofft hoffe hoffte glaubt glaube glaubte denkt dachte vermutet vermute vermutete meint meinte erwartet erwarte erwartete furchtet furchtete`,
)

/** Words of the hedges that tell who or what somebody is, or the tense of reported speech; they make no statement cautious. */
export const NO_CAUTION: ReadonlySet<string> = list(
  `former formerly ex deputy vice interim honorary acting mayor president chief director head secretary governor minister chair anti
   would be aspiring attempted self described styled proclaimed`,
)

/** An "if" that makes nothing hang on anything. */
export const IDLE_CONDITIONS: readonly string[] =
  'if you ask me|if you will|if you like|if i may|if anything|if i remember|if i recall|if i am honest'.split(
    '|',
  )

/**
 * The closed sets of words that carry the sense of a statement: losing, adding or changing one of them changes what was
 * said, however alike the rest is. Phrases are written as compare-keys, contractions opened ("do not", not "don't").
 * Where a word is doubtful it stands in the set: the worse answer is the safe one.
 */
import type { EDIT_CLASSES } from '../../model'

export type SenseType = (typeof EDIT_CLASSES)['SENSE_CHANGED'][number]

const list = (phrases: string): readonly string[] => phrases.split('|').map((phrase) => phrase.trim())

export const NEGATIONS = list(
  `not|no|never|none|nobody|no one|nothing|nowhere|neither|nor|without|hardly|barely|scarcely|no longer|nope|nah|
   rarely|seldom|deny|denies|denied|refuse|refuses|refused|fail to|fails to|failed to|lack|lacks|lacked|cannot|
   no evidence|no proof|no sign|no indication|no reason|no truth|not true|untrue|false|a lie|a myth|far from|anything but|instead of|rather than`,
)

export const CONDITIONS = list(
  `if|unless|provided|providing|provided that|as long as|so long as|only if|even if|what if|assuming|in case|otherwise|
   on condition|on the condition|subject to|supposing|suppose|in the event|contingent|depending|depends|depend|whether|
   until|except|except for|only when|only after|once`,
)

export const HEDGES = list(
  `i think|i believe|i guess|i suppose|i assume|i feel|i feel like|i hope|i expect|i suspect|i imagine|i would say|i reckon|
   i would guess|i am not sure|i am guessing|i do not know|i do not think|i do not believe|i understand|i thought|
   we think|we believe|we hope|we expect|we suspect|we assume|we understand|
   as i understand|as i understand it|as i recall|as i remember|as i remember it|if i remember|if i recall|from what i know|from what i hear|
   from what i understand|under the impression|i am afraid|i gather|it sounds like|for all i know|as far as i am aware|as far as i remember|
   former|formerly|ex|suspected|attempted|self described|self styled|self proclaimed|would be|aspiring|deputy|vice|interim|honorary|
   acting mayor|acting president|acting director|acting chief|acting head|acting secretary|acting governor|acting minister|acting chair|
   fake|fictional|mock|pseudo|quasi|anti|purported|
   sort of|kind of|more or less|in a way|in a sense|to some extent|to a degree|up to a point|
   allegedly|alleged|reportedly|apparently|supposedly|seemingly|presumably|purportedly|ostensibly|so called|
   maybe|perhaps|possibly|probably|likely|unlikely|potentially|arguably|conceivably|theoretically|tentatively|
   in theory|in principle|as far as i know|as far as i can tell|to my knowledge|to the best of my knowledge|
   as far as we know|as far as we are aware|as far as we can tell|as far as we can see|as far as i can see|as far as i recall|
   as far as anyone knows|as far as anyone can tell|as far as our records show|as far as the records show|as far as records show|
   according to our records|to our knowledge|to the best of our knowledge|in my opinion|in my view|in our view|from my perspective|it seems|seems|seem|seemed|appears|appeared|appear|
   it looks like|looks like|doubt|doubts|doubted|doubtful|i am told|i was told|i heard|i have heard|i understand that|they say|
   somewhat|fairly|roughly|approximately|almost|nearly|about #|around #|some #|like #|or so|give or take|
   generally|usually|normally|typically|largely|mostly|mainly|in general|on the whole|by and large|
   believe|believes|believed|think|thinks|suspect|suspects|suspected|assume|assumes|assumed|guess|guessed|
   suggests|suggest|suggested|claims|claimed|claim|alleges|tends to|tend to|tended to|if anything`,
)

export const QUANTIFIERS = list(
  `some|all|most|many|few|a few|several|every|each|any|both|either|half|half of|a lot|a lot of|lots|lots of|lot of|much|
   everyone|everybody|everything|everywhere|someone|somebody|something|anyone|anybody|anything|always|often|sometimes|
   frequently|occasionally|constantly|only|at least|at most|no more than|no less than|up to|more than|less than|fewer than|over #|under #|
   more|less|fewer|majority|minority|majority of|plenty|plenty of|a couple|a couple of|couple of|a number of|dozens|hundreds|thousands|
   millions|billions|entire|entirely|whole|completely|totally|partly|partially|almost all|nearly all|numerous|
   a handful|a handful of|handful of|countless|exactly|precisely|maximum|minimum|a bit|a little|little|tens|
   quarter|third of|twice|double|triple`,
)

export const MODALS = list(
  `will|would|'d|can|could|may|might|must|shall|should|ought to|ought|have to|has to|had to|having to|got to|need to|needs to|
   needed to|able to|unable to|supposed to|allowed to|required to|going to|want to|wants to|wanted to|willing to|
   plan to|plans to|planned to|try to|trying to|tried to|intend to|intends to|intended to|used to|likely to|bound to|
   certain to|sure to|forced to|obliged to|due to be|hope to|hopes to|hoped to|hoping to`,
)

/** Measures, moneys and spans of time: what a number counts. */
export const UNITS = list(
  `percent|percentage|percentage points|dollar|dollars|cent|cents|euro|euros|pound|pounds|pence|penny|yen|peso|pesos|franc|francs|rupee|
   rupees|yuan|ruble|rubles|rouble|roubles|krona|kronor|krone|kroner|real|reais|won|buck|bucks|quid|
   second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|quarter|quarters|year|years|decade|decades|century|centuries|
   millimetre|millimetres|centimetre|centimetres|metre|metres|kilometre|kilometres|meter|meters|kilometer|kilometers|
   mile|miles|yard|yards|foot|feet|inch|inches|acre|acres|hectare|hectares|square|cubic|
   gram|grams|kilogram|kilograms|kilo|kilos|tonne|tonnes|ton|tons|ounce|ounces|stone|
   litre|litres|liter|liters|gallon|gallons|pint|pints|barrel|barrels|degree|degrees|celsius|fahrenheit|
   watt|watts|kilowatt|kilowatts|megawatt|megawatts|gigawatt|gigawatts|volt|volts|hertz|byte|bytes|gigabytes|megabytes|
   km|kg|cm|mm|ml|mph|kph|lb|lbs|oz|ft|mw|kw|gw|ha|hz|am|pm|permille|bps|basis points`,
)

/** Words for people that make a following capital a name, and are part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady president mayor senator governor minister judge justice captain colonel general sergeant officer detective chief councillor councilman councilwoman congressman congresswoman representative pope king queen prince princess father sister brother reverend rabbi imam'.split(
    ' ',
  ),
)

/** Worst first: a stretch with several is named for the first. */
export const SENSE_ORDER: readonly SenseType[] = [
  'NEGATION',
  'CONDITION',
  'HEDGE',
  'QUANTIFIER',
  'NUMBER',
  'UNIT',
  'MODAL',
  'NAME',
]

/**
 * German words that carry the sense of a statement, as the English ones do. They are looked up beside those, whatever
 * language a text is in: so no word stands here that is another one in English ("falls", "fast", "also"). Umlauts and ß as
 * in the compare-form: u, ss.
 */
const list = (phrases: string): readonly string[] => phrases.split('|').map((phrase) => phrase.trim())

const forms = (stems: string, endings: string): readonly string[] =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending)))

export const NEGATIONS = [
  ...list(
    `nicht|nie|niemals|niemand|niemanden|niemandem|nichts|nirgends|nirgendwo|weder|ohne|kaum|keinesfalls|keineswegs|nein|mitnichten|
     nicht mehr|noch nie|noch nicht|leugnet|leugnete|bestreitet|bestritt|bestreiten|verneint|verneinte|verweigert|verweigerte|statt|anstatt`,
  ),
  ...forms('kein', '- e en em er es'),
]

export const CONDITIONS = list(
  `wenn|sofern|sobald|solange|vorausgesetzt|unter der bedingung|es sei denn|ausser|ausser wenn|bis|ob|soweit|insofern|andernfalls|sonst`,
)

export const HEDGES = list(
  `ich glaube|ich denke|ich meine|ich vermute|ich nehme an|ich schatze|ich hoffe|ich finde|ich weiss nicht|wir glauben|wir denken|
   wir hoffen|wir vermuten|meiner meinung nach|meines wissens|meines erachtens|soweit ich weiss|vielleicht|moglicherweise|womoglich|eventuell|
   wahrscheinlich|vermutlich|wohl|offenbar|anscheinend|angeblich|mutmasslich|scheinbar|scheint|schien|scheinen|unwahrscheinlich|
   im prinzip|im grunde|bezweifle|bezweifelt|bezweifeln|zweifle|zweifelt|zweifeln|man sagt|theoretisch|gewissermassen|sozusagen|mehr oder weniger|ungefahr|etwa|circa|ca|rund #|knapp #|beinahe|nahezu|
   glaube ich|denke ich|meine ich|vermute ich|schatze ich|hoffe ich|finde ich|nehme ich an|in der regel|normalerweise|meistens|ziemlich|einigermassen|teilweise`,
)

export const QUANTIFIERS = [
  ...list(
    `alles|jemand|etwas|immer|oft|manchmal|selten|haufig|stets|nur|lediglich|ausschliesslich|mindestens|hochstens|wenigstens|maximal|
     mehr als|weniger als|uber #|unter #|bis zu|mehr|weniger|die meisten|meiste|mehrheit|minderheit|ein paar|ein bisschen|ein wenig|
     die halfte|halfte|drittel|viertel|doppelt|dutzende|hunderte|tausende|millionen|ganz|vollig|vollstandig|genau|samtliche|samtlicher|
     viel|wenig|genug`,
  ),
  ...forms('all', 'e er em es'),
  ...forms('jed', 'e er en em es'),
  ...forms('einig manch mehrer etlich viel wenig beid ganz', 'e er en em es'),
]

export const MODALS = [
  ...list(
    'werde|wirst|wird|werden|werdet|wurde|wurden|durfte|durften|mochte|mochten|mussen|muss|musst|musste|mussten',
  ),
  ...list(
    'kann|kannst|konnen|konnt|konnte|konnten|soll|sollst|sollen|sollt|sollte|sollten|wollen|wollte|wollten|darf|darfst|durfen',
  ),
]

/** These are words of English too: they count in German texts alone. */
export const CONDITIONS_IN_GERMAN = list('falls|im fall|im falle')
export const HEDGES_IN_GERMAN = list('fast|gut #|an die #')

/** What a number counts. */
export const UNITS = list(
  `prozent|prozentpunkte|prozentpunkten|euro|dollar|sekunde|sekunden|minute|minuten|stunde|stunden|tag|tage|tagen|woche|wochen|monat|monate|
   monaten|jahr|jahre|jahren|jahrzehnt|jahrzehnte|jahrzehnten|jahrhundert|meter|metern|kilometer|kilometern|quadratmeter|hektar|
   gramm|kilogramm|tonne|tonnen|liter|uhr|grad|morgens|vormittags|mittags|nachmittags|abends|nachts`,
)

/** What goes on after a German quote, as the English lists have it. Keys without accents. */
const list = (phrases: string): readonly string[] => phrases.split('|').map((phrase) => phrase.trim())

/** Takes something back: the printed words stop before it. */
export const QUALIFIERS = list(
  `aber|doch|jedoch|allerdings|obwohl|obgleich|wobei|ausser|es sei denn|wenn|falls|sofern|solange|sobald|bis|bevor|nur wenn|
   nicht|noch nicht|glaube ich|denke ich|meine ich|vermute ich|schatze ich|hoffe ich|finde ich|nehme ich an|soweit ich weiss|
   meines wissens|meiner meinung nach|vielleicht|wahrscheinlich|vermutlich|moglicherweise|womoglich|eventuell|wohl|angeblich|
   offenbar|anscheinend|im prinzip|zumindest|jedenfalls|sozusagen|mehr oder weniger|ohne|unter der bedingung|vorausgesetzt|bisher|vorerst`,
)

/** Of those, the ones that make what was said hold only in their case. */
export const CONDITIONS_THAT_BIND = list(
  'wenn|nur wenn|falls|sofern|solange|sobald|es sei denn|vorausgesetzt|unter der bedingung|ausser wenn',
)

/** Right behind the last word these still belong to it. */
export const ADJUNCTS = list('genug|manchmal|teilweise|zum teil|selten|oft|fast nie')

/** Verbs under which a clause is somebody's word or thought: "er behauptet, sie sei krank", "…, sagt er". */
export const FRAMING_VERBS: ReadonlySet<string> = new Set(
  `sagt sagte sagen sagten behauptet behauptete behaupten behaupteten meint meinte meinen meinten glaubt glaubte glauben glaubten
   denkt dachte denken dachten erklart erklarte erklaren erklarten erzahlt erzahlte vermutet vermutete furchtet furchtete hofft hoffte
   schreibt schrieb bestreitet bestritt leugnet leugnete`
    .split(/\s+/)
    .filter((word) => word.length > 0),
)

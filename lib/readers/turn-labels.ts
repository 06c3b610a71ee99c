const list = (words: string): readonly string[] => words.split('|')

/** What heads a line of a transcript's cover, or a remark in it, and names nobody. */
const COVER = list(
  'also attending|also present|attending|attendees|copyright|date|datum|duration|event|file|language|length|location|note|notes|nb|ort|place|present|published|recorded|recording|source|subject|time|title|topic|transcribed|transcribed by|transcriber|transcript|update|venue|where|when|warning|hinweis|anwesend|dauer|quelle|thema',
)

/** What somebody says before a colon in the middle of a turn. */
const SPOKEN = list(
  'again|also|and|another thing|because|believe me|bottom line|but|fact|finally|first|for example|frankly|here|hear me|how|however|i mean|i repeat|i say|imagine|in short|listen|look|meaning|mind you|my point|no|now|ok|okay|one thing|remember|right|second|so|still|sure|that|the answer|the fact|the point|the question|the truth|then|there|therefore|think|third|this|thus|to be clear|today|tomorrow|trust me|well|what|who|why|yes|yesterday|das heißt|denken sie daran|erstens|heute|hören sie|ich sage|ich wiederhole|ja|kurz|nein|nun|schauen sie|und|wissen sie|zweitens|drittens',
)

const NAMELESS: ReadonlySet<string> = new Set([...COVER, ...SPOKEN])

/** Whether words before a colon name nobody, though they look like a name. */
export const isNameless = (words: string): boolean => NAMELESS.has(words.toLowerCase())

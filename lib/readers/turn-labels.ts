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

/** What a transcriber puts in brackets and nobody speaks under. */
const REMARKS: ReadonlySet<string> = new Set(
  list(
    'applause|laughter|laughs|laughing|crosstalk|cross-talk|inaudible|indiscernible|unintelligible|music|pause|silence|cheering|cheers|noise|sic|end|break|recess|beifall|gelächter|unverständlich|lachen',
  ),
)

export const isRemark = (words: string): boolean => REMARKS.has(words.toLowerCase())

/** How transcripts name those they cannot: "Unidentified speaker", "Woman in audience", "Speaker two". */
const ROLES: ReadonlySet<string> = new Set(
  list(
    'speaker|voice|man|woman|male|female|person|reporter|interviewer|interviewee|moderator|journalist|host|caller|narrator|translator|interpreter|witness|officer|member|audience|crowd|public|press|floor|in|from|one|two|three|four|five|six',
  ),
)

/** Whether a word is one of those, or joins them; `word` in small letters. */
export const isRoleWord = (word: string): boolean => ROLES.has(word)

const VOICES: ReadonlySet<string> = new Set(
  list(
    'man|woman|boy|girl|male|female|child|reporter|speaker|narrator|announcer|host|caller|voice|interviewer|crowd|audience',
  ),
)
const AND_ROLES = /^(?:\d{1,3}|[a-z]|unidentified|unknown|young|old|on|in|phone|tv|radio|off|screen|the)$/

/** Whether words in brackets name a voice, as captions do: "[MAN]", "[FEMALE REPORTER 2]", "[SPEAKER_02]". */
export function isVoiceInBrackets(words: string): boolean {
  const all = words.toLowerCase().split(/[\s_]+/)
  return all.some((word) => VOICES.has(word)) && all.every((word) => VOICES.has(word) || AND_ROLES.test(word))
}

const UNNAMED = 'unnamed voice'

/** What somebody is called of whom a dash or `>>` alone says that they are not who spoke before; `count` from 1. */
export const unnamedVoice = (count: number): string => `${UNNAMED} ${count}`

export const isUnnamedVoice = (speaker: string): boolean => speaker.startsWith(`${UNNAMED} `)

/** What is written short before or behind a name, in small letters and without its stop. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  list(
    'mr|mrs|ms|mx|dr|drs|prof|sen|sens|rep|reps|gov|pres|amb|atty|asst|dep|gen|col|lt|maj|capt|cmdr|adm|sgt|cpl|pvt|cst|const|det|insp|supt|rev|hon|msgr|fr|st|cllr|messrs|mme|mlle|hr|dipl|ing|jr|sr|m.d|ph.d|chas|chr|edw|geo|jas|jos|ph|th|thos|wm|дж',
  ),
)
const STOPPED = /^["“'(]?(.+)\.[”"’')]?$/u
const INITIALS = /^\p{Lu}(?:[.-]+\p{Lu})*$/u

/** Whether a sentence ends between two words of a label, so that no name goes over it: "NO. ANN", but "DR. ANN" and "NO. 5". */
export function partsSentence(word: string, next: string): boolean {
  const stem = STOPPED.exec(word)?.[1]
  return (
    stem !== undefined && !/^\d/.test(next) && !INITIALS.test(stem) && !SHORT_FORMS.has(stem.toLowerCase())
  )
}

/** What speech has and print leaves out, and what tells a sentence that goes on. Keys with contractions opened. */

const list = (phrases: string): readonly string[] => phrases.split('|').map((phrase) => phrase.trim())

/** Sounds that carry nothing, wherever they stand. */
export const HESITATIONS: ReadonlySet<string> = new Set(
  'um umm uh uhh uhm er erm eh ah ahh mm mmm hm hmm hmmm mhm uhhuh huh'.split(' '),
)

/** The same in other languages, where "er", "um", "eh" and "ah" may be words; without accents, "ähm" and "öhm" too. */
export const HESITATIONS_ABROAD: ReadonlySet<string> = new Set(
  'uh uhm mm mmm hm hmm hmmm mhm ahm ohm'.split(' '),
)

/** What a listener says to show that they listen; a turn of nothing else interrupts nobody. */
export const LISTENING: ReadonlySet<string> = new Set([
  ...HESITATIONS,
  ...'mhmm yeah yes yep right okay ok sure wow oh really exactly absolutely gosh god my'.split(' '),
])

/** Fillers only when commas, a dash or the edge of a sentence set them off: each of them can also be meant. */
export const SET_OFF_FILLERS = list(
  'you know|i mean|like|well|okay|ok|right|all right|so|now|look|listen|yeah|oh|see|you see|you know what|you know what i mean|if you will|as it were|anyway',
)

/** Of those, the ones that a transcript without marks shows by what follows: "you know we …", never "you know that …". */
export const BARE_FILLERS = list('you know|i mean')

/** After these a bare "you know" or "I mean" is a verb with its object. */
export const OBJECT_OPENERS: ReadonlySet<string> = new Set(
  'that what how why who whom whose where when which whether if about as him her them me us it this these those the a an my your his our their to business nothing something anything everything exactly better'.split(
    ' ',
  ),
)

/** A speaker who mends what was just said. */
export const REPAIRS = list(
  'i mean|sorry|no sorry|or rather|rather|excuse me|pardon me|let me rephrase|or should i say|well',
)

/** A speaker who takes back what was just said, whatever follows. */
export const RETRACTIONS = list(
  'strike that|scratch that|or rather|no sorry|sorry no|no wait|wait no|correction|i misspoke|i take that back|let me correct that|let me rephrase|let me rephrase that|make that',
)

/** The same where the sentence is then taken up again further back: "in Kiel, no, in Kassel". */
export const RETRACTIONS_THAT_RESUME = list(
  'no|sorry|i am sorry|i mean|rather|well|excuse me|pardon me|wait|that is',
)

/** What goes on after a quote and takes something back: the printed words stop before it. */
export const QUALIFIERS = list(
  `but|though|although|even though|however|except|except that|except for|unless|if|only if|as long as|so long as|provided|
   providing|assuming|until|whereas|yet|at least|or at least|at the moment|for now|in theory|in principle|so far|not|depending|
   allegedly|apparently|i think|i believe|i guess|i suppose|i hope|maybe|perhaps|probably|possibly|more or less|or so|
   as far as i know|to my knowledge|as far as we know|in my opinion|in my view|subject to|on condition|on the condition|
   under certain conditions|without|in case|once|before|other than|apart from|rather than|supposedly|presumably|i would say|according to`,
)

/** Right behind the last word these still belong to it: "big enough". */
export const ADJUNCTS = list(
  'enough|sometimes|occasionally|at times|partly|in part|if at all|in name only|on paper|almost|nearly|hardly|barely|sort of|kind of|so to speak|over my dead body',
)

/** Of those, the ones that make what was said hold only in their case. */
export const CONDITIONS_THAT_BIND = list(
  'if|unless|only if|even if|as long as|so long as|provided|provided that|providing|assuming|in case|on condition|on the condition|subject to|except if|in the event',
)

/** Words that join a sentence to the one before; leaving one out at the front is an old habit of print, and is said. */
export const LEAD_JOINERS: ReadonlySet<string> = new Set('and but so because or then also'.split(' '))

/** Verbs under which a clause is somebody's word, thought or wish, and not yet the speaker's own statement. */
export const FRAMING_VERBS: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling claim claims claimed claiming think thinks thought thinking believe believes
   believed hope hopes hoped wish wishes wished fear fears feared suspect suspects suspected suppose supposed imagine imagined
   assume assumes assumed guess guessed pretend pretends pretended deny denies denied doubt doubts doubted wonder wonders
   wondered ask asks asked insist insists insisted argue argues argued allege alleges alleged report reports reported write
   writes wrote written read heard hear announce announced promise promised swear swore suggest suggests suggested predict
   predicted expect expected warn warned feel feels felt dreamt dreamed seem seems seemed appear appears appeared`
    .split(/\s+/)
    .filter((word) => word.length > 0),
)

/** Nouns under which a clause with "that" is no statement of the speaker's: "the idea that I stole it". */
export const FRAMING_NOUNS: ReadonlySet<string> = new Set(
  `idea notion claim claims allegation allegations suggestion rumour rumours rumor rumors theory belief accusation accusations
   charge charges myth story possibility risk danger impression assumption pretence pretense`
    .split(/\s+/)
    .filter((word) => word.length > 0),
)

/** Words on which a statement turns back: contrast, denial, condition. */
export const TURNING_WORDS = list(
  'but|however|although|though|on the other hand|that said|having said that|never|not|nobody|none|nothing|deny|denied|unless|if|only if|except|still|yet|instead|actually|i was wrong|i take that back|let me correct',
)

/** A transcriber's notes of one word: a bracket that holds nothing else holds no speech. */
export const ANNOTATIONS: ReadonlySet<string> = new Set(
  `laughter laughs laughing applause applauds cheers cheering boos booing pause pauses sighs coughs crying cries phonetic ph
   chuckles chuckling interruption`
    .split(/\s+/)
    .filter((word) => word.length > 0),
)

/** Notes that something was said there which the transcript does not hold. */
export const UNHEARD_NOTES: ReadonlySet<string> = new Set(
  'inaudible unintelligible indiscernible indistinct crosstalk overlapping redacted'.split(' '),
)

/** Words that make a note together with one another or with those: "(BEGIN VIDEO CLIP)", "(laughter and applause)". */
export const ANNOTATION_PARTS: ReadonlySet<string> = new Set(
  `begin end video clip audio tape music playing speaking simultaneous foreign language off mic microphone technical difficulties
   and with silence cough sigh laugh`
    .split(/\s+/)
    .filter((word) => word.length > 0),
)

/** Turns of talk before a statement, and answers; "#1th" is the key of "first". */
export const ASIDES = list(
  `yes|yeah|yep|no|well|again|look|listen|right|okay|sure|of course|exactly|absolutely|#1th of all|#1th off|to be fair|to be clear|
   to be honest|as i said|as i say|like i said|the fact is|the thing is|the point is|the truth is|frankly|honestly|
   thank you|thanks|thank you very much|thank you for that|good morning|good evening|good question|ja|nein|gut|aber|also|genau|danke`,
)

/** Whom one speaks to, without a name. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  'madam sir chair ladies gentlemen folks guys everybody everyone friends colleagues mister herr frau meine damen herren'.split(
    ' ',
  ),
)

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(
    ' ',
  ),
)

/** Contractions as machines write them, without their apostrophe. */
const bare = (forms: string): ReadonlyMap<string, string> =>
  new Map(forms.split(/\s+/).map((form) => [form.replace("'", ''), form]))

/** Those that are no other word, by the form with its apostrophe. */
export const BARE_CONTRACTIONS = bare(
  `don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't needn't mightn't ain't
   can't won't I've you've we've they've you're they're you'll they'll you'd they'd he's she's that's there's here's what's where's
   how's who's it'll that'll it'd that'd would've could've should've might've must've y'all everyone's everybody's nobody's`.toLowerCase(),
)

/** "i'm", but in front of a German noun: "im Mai". */
export const BARE_I_AM = 'im'

/** Those that are other words too, with what follows them where they are contractions: "ill pay", "its a lie". */
export const DOUBTFUL_CONTRACTIONS = bare("it's I'll he'll she'll I'd let's".toLowerCase())

/** What never follows the "its" of possession. */
export const BEHIND_IT_IS: ReadonlySet<string> = new Set(
  `a an the not been gonna going just so too really because that what like in on at for about over okay ok you we they he she i
   if when where why how to by as`.split(/\s+/),
)

/** Verbs that follow "I'll", "he'll", "let's" or "I'd" and no noun of those letters. */
export const BASE_VERBS: ReadonlySet<string> = new Set(
  `be have do go get say make know think take see come want give find tell ask show leave bring begin keep write hear meet run pay
   sit speak lead read lose send build buy win sell try call talk wait start stop look put stay help need use work play live believe
   bet guess never not just also always probably still really`.split(/\s+/),
)

/** Behind these "cant" and "wont" are what somebody cannot and will not do. */
export const BEFORE_CANT: ReadonlySet<string> = new Set('i you he she it we they there who'.split(' '))

/** Before these the word is a noun or said of one: "as is their wont", "he is wont to", "the cant of the day". */
export const BEFORE_WONT: ReadonlySet<string> = new Set(
  'the a an of his her their our your my no is are was were be been being'.split(' '),
)

/** Before these as well: "what the hell do you want", "very ill get worse". "That cant be" has its verb. */
export const BEFORE_NOUNS: ReadonlySet<string> = new Set([
  ...BEFORE_WONT,
  ...'to like as this that in very so too how bloody'.split(' '),
])

/** Behind these "lets" is what somebody does: "he lets go", "the one who lets go". */
export const SUBJECTS_OF_LETS: ReadonlySet<string> = new Set(
  'he she it that which who one nobody everybody somebody everyone someone also always never often'.split(
    ' ',
  ),
)

/** Kept apart in a text that writes apostrophes: "its" and "it's", "wont" and "won't". */
export const OTHER_WITHOUT_APOSTROPHE: ReadonlySet<string> = new Set([
  ...DOUBTFUL_CONTRACTIONS.keys(),
  'cant',
  'wont',
])

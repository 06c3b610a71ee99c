/** Irregular verbs: every form of a row is the first form in another tense or number. */
const ROWS = `be am is are was were been being
have has had having
do does did done doing
go goes went gone going
say says said saying
get gets got gotten getting
make makes made making
know knows knew known knowing
think thinks thought thinking
take takes took taken taking
see sees saw seen seeing
come comes came coming
want wants wanted wanting
give gives gave given giving
find finds found finding
tell tells told telling
become becomes became becoming
show shows showed shown showing
leave leaves left leaving
feel feels felt feeling
bring brings brought bringing
begin begins began begun beginning
keep keeps kept keeping
hold holds held holding
write writes wrote written writing
stand stands stood standing
hear hears heard hearing
let lets letting
mean means meant meaning
set sets setting
meet meets met meeting
run runs ran running
pay pays paid paying
sit sits sat sitting
speak speaks spoke spoken speaking
lie lies lay lain lying
lead leads led leading
read reads reading
grow grows grew grown growing
lose loses lost losing
fall falls fell fallen falling
send sends sent sending
build builds built building
understand understands understood understanding
draw draws drew drawn drawing
break breaks broke broken breaking
spend spends spent spending
cut cuts cutting
rise rises rose risen rising
drive drives drove driven driving
buy buys bought buying
wear wears wore worn wearing
choose chooses chose chosen choosing
seek seeks sought seeking
throw throws threw thrown throwing
catch catches caught catching
deal deals dealt dealing
win wins won winning
forget forgets forgot forgotten forgetting
sell sells sold selling
fight fights fought fighting
teach teaches taught teaching
eat eats ate eaten eating
sing sings sang sung singing
strike strikes struck stricken striking
hang hangs hung hanging
shake shakes shook shaken shaking
ride rides rode ridden riding
feed feeds fed feeding
shoot shoots shot shooting
drink drinks drank drunk drinking
hit hits hitting
arise arises arose arisen arising
fly flies flew flown flying
spread spreads spreading
sleep sleeps slept sleeping
cost costs costing
beat beats beaten beating
light lights lit lighting
bind binds bound binding
cast casts casting
hide hides hid hidden hiding
swear swears swore sworn swearing
steal steals stole stolen stealing
shut shuts shutting
blow blows blew blown blowing
tear tears tore torn tearing
freeze freezes froze frozen freezing
dig digs dug digging
sink sinks sank sunk sinking
swim swims swam swum swimming
bend bends bent bending
stick sticks stuck sticking
wake wakes woke woken waking
sweep sweeps swept sweeping
bleed bleeds bled bleeding
flee flees fled fleeing
bite bites bit bitten biting
lend lends lent lending
bear bears bore borne bearing
withdraw withdraws withdrew withdrawn withdrawing
forgive forgives forgave forgiven forgiving
ring rings rang rung ringing
quit quits quitting
put puts putting
hurt hurts hurting
lay lays laid laying
undergo undergoes underwent undergone undergoing
overcome overcomes overcame overcoming
undertake undertakes undertook undertaken undertaking
mistake mistakes mistook mistaken mistaking
prove proves proved proven proving
die dies died dying
tie ties tied tying`

/** Each form of an irregular verb to its first form. */
export const VERB_LEMMAS: ReadonlyMap<string, string> = new Map(
  ROWS.split('\n').flatMap((row) => {
    const forms = row.split(' ')
    return forms.map((form): [string, string] => [form, forms[0]])
  }),
)

/** Verbs whose participle is their first form: "they'd cut" may be had or would. */
export const SAME_PARTICIPLES: ReadonlySet<string> = new Set([
  ...'come become overcome run read bid bet split shed burst upset rid thrust broadcast forecast'.split(' '),
  ...ROWS.split('\n').flatMap((row) => (row.split(' ').length === 3 ? row.split(' ', 1) : [])),
])

/** The form before the last of each row of four and more: "gone", "said". */
const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  ROWS.split('\n').flatMap((row) => (row.split(' ').slice(3).length > 0 ? row.split(' ').slice(-2, -1) : [])),
)
const NO_PARTICIPLE = /(?:eed|^embed|^shed|^wed|^bed|^shred)$/
const IN_EED = /^(?:agreed|disagreed|freed|decreed|guaranteed)$/

/** Whether a word follows "have" and never "would": "gone", "closed". */
export const isParticiple = (key: string): boolean =>
  IRREGULAR_PARTICIPLES.has(key) || IN_EED.test(key) || (/..ed$/.test(key) && !NO_PARTICIPLE.test(key))

/** Helpers of tense: one of them more or less beside the same verb is a change of tense. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "am is are was were be been being have has had having do does did 's".split(' '),
)

const ENDINGS = ['ing', 'ed', 'es', 's'] as const

/**
 * What several forms of one word share: the irregular verb's first form, else the word without its ending ("closing",
 * "closes", "closed" and "close" give "clos"). A guess that two words are forms of one; never a proof.
 */
export function stemOf(key: string): string {
  const irregular = VERB_LEMMAS.get(key)
  if (irregular !== undefined) return irregular
  let stem = key
  for (const ending of ENDINGS) {
    if (key.length - ending.length >= 3 && key.endsWith(ending) && !key.endsWith('ss')) {
      stem = key.slice(0, -ending.length)
      break
    }
  }
  if (stem.length > 3 && stem.endsWith('i')) stem = `${stem.slice(0, -1)}y`
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1)
  const doubled = stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[lsz]$/.test(stem)
  return doubled ? stem.slice(0, -1) : stem
}

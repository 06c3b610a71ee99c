/**
 * The generator's own words. They were chosen for the transcripts and not copied from the matcher's lexicon, so that a
 * word the lexicon lacks is seen as an error here.
 */
export type Pair = readonly [from: string, to: string]

const pairs = (rows: string): readonly Pair[] =>
  rows
    .trim()
    .split(/\s*\n\s*/)
    .map((row): Pair => {
      const [from, to] = row.split(' > ')
      return [from, to]
    })

const bothWays = (rows: string): readonly Pair[] =>
  pairs(rows).flatMap(([a, b]): Pair[] => [
    [a, b],
    [b, a],
  ])

export const NEGATIONS = pairs(`not >
didn't > did
isn't > is
wasn't > was
won't > will
can't > can
couldn't > could
doesn't > does
don't > do
haven't > have
shouldn't > should
wouldn't > would
never > always
nobody > everybody
nothing > something
none > some
no > the
was > was not
is > is not
are > are not
were > were never
will > won't
have > have not
safe > unsafe
fair > unfair
unfair > fair
certain > uncertain
possible > impossible`)

export const NUMBERS = pairs(`14 > 41
forty > fourteen
twenty > ninety
three > thirty
eleven > seven
sixty > sixteen
hundred > thousand
nineteen > ninety
thirty-five > fifty-three
4.2 > 2.4
1978 > 1987
nine > five
seven > eleven
four > forty
twelve > twenty
2023 > 2022
twenty-two > twenty
six > sixteen
ten > twelve
eighty > eighteen
two > ten
sixteen > sixty
1964 > 1946
five > fifteen
2027 > 2029
twenty-six > sixty-two
fourteen > forty
eight > eighteen
thirteen > thirty
fifteen > fifty
ninety > nineteen
million > billion
1951 > 1915
2011 > 2001
thirty > thirteen
fifty > fifteen
312 > 321
first > third
fourth > fifth`)

export const UNITS = pairs(`percent > dollars
dollars > euros
euros > dollars
years > months
days > weeks
weeks > days
hours > minutes
minutes > hours
minute > hour
months > weeks
meters > feet
kilometers > miles
miles > kilometers
knots > kilometers
pounds > euros
seconds > minutes
degrees > percent
hour > minute`)

export const MODALS = pairs(`will > may
can > must
could > should
would > might
should > could
might > will
must > may
won't > can't
can't > mustn't
will > would
would > will
can > will`)

/** Left out, each with the space behind it. */
export const HEDGES_TO_DROP: readonly string[] = [
  'I think',
  'We believe',
  'perhaps',
  'Perhaps',
  'probably',
  'maybe',
  'Maybe',
  'mostly',
  'mainly',
  "I don't believe",
  'In my view',
  'a little',
  'usually',
]
export const HEDGES_TO_CHANGE = pairs(`probably > certainly
perhaps > surely
maybe > definitely
roughly > exactly
I think > I know
believe > know`)
export const HEDGES_TO_ADD: readonly string[] = ['probably', 'apparently', 'perhaps', 'reportedly']

export const QUANTIFIERS = pairs(`some > all
all > some
every > almost every
most > all
many > few
both > neither
few > many
more > less
each > any
everybody > somebody
everything > something
only > always
half > all
often > always
everyone > someone
fewer > more
a lot of > some`)

export const CONDITIONS = pairs(`if > because
If > Because
unless > if
provided > although
until > before`)

export const NAMES = pairs(`Brandt > Brenner
Mill > Hill
Tomas > Thomas
Valdez > Alvarez
Halvern > Kelvern
Tuesday > Thursday
March > April
Friday > Monday
January > February
June > July
Monday > Sunday
September > October
November > December
Easter > Christmas
Thursday > Friday
Pell > Bell
Graham > Gregory
Rotterdam > Antwerp
July > June
Castellano > Catalano
Kofi > Kwame
Lisbon > Porto
Scandinavia > Germany
Jonas > Tobias
Gdynia > Gdansk
Saturday > Sunday
Bremen > Hamburg
February > January
Bergen > Oslo
Leeds > York
Edwin > Edward
Christmas > Easter
Sundays > Mondays
Zurich > Geneva
Rosa > Clara
Clara > Rosa
October > November
Earth > Mars
August > July
December > January
Darmstadt > Frankfurt
Sunday > Saturday
Jupiter > Saturn`)

export const TENSES = pairs(`is > was
are > were
was > is
were > are
have > had
has > had
had > has
lost > lose
found > find
came > comes
believe > believed
believes > believed
said > says
told > tells
asked > asks
loses > lost
know > knew
takes > took
save > saved
saves > saved
spoke > speak
runs > ran
run > ran
played > play
sold > sell
sell > sold
bought > buy
opened > opens
worked > works
wanted > wants
wants > wanted
tested > tests
start > started
starts > started
sounded > sound
sends > sent
costs > cost
includes > included
remember > remembered
smell > smelled
drifts > drifted
met > meet
wrote > writes
sent > sends
lives > lived
needs > needed
stays > stayed
moves > moved`)

export const PRONOUNS = bothWays(`he > she
we > they
his > her
my > our
them > us
I > we
him > her
their > our
you > they
me > us
it > they
this > that`).filter(([from]) => from !== 'that' && from !== 'her')

export const WORDS = pairs(`wall > fence
autumn > winter
rain > snow
concrete > cement
pumps > gates
winter > summer
drains > pipes
gardens > garages
kitchen > cellar
letters > calls
contractor > builder
diggers > trucks
cracks > holes
mortar > plaster
lawyer > surveyor
photographs > witnesses
trees > bushes
children > parents
river > canal
reservoir > dam
traffic > noise
insurance > mortgage
receipts > invoices
sofa > carpet
ward > clinic
midwife > doctor
budget > mandate
laboratory > canteen
surgeon > dentist
patients > visitors
stroke > fracture
unions > lawyers
parking > coffee
nurses > cleaners
bonus > allowance
buildings > contracts
beds > rooms
inspectors > builders
roof > floor
newspaper > radio
report > letter
slow > lazy
nervous > careless
crowd > owner
chairman > captain
contract > lease
stadium > arena
daughter > mother
hospital > school
midfielder > striker
newspapers > sponsors
boots > shirts
tunnel > office
penalty > foul
defender > goalkeeper
courage > patience
gravel > sand
pool > gym
ticket > season
fog > smoke
radar > compass
channel > harbour
lighthouse > pier
trawler > tanker
horn > bell
engine > generator
tired > ill
scanner > sensor
bearing > cable
office > agency
email > billing
folder > drawer
paint > rope
families > owners
water > fire
lookout > engineer
carpets > curtains
tools > boxes
oven > mixer
bread > cake
debt > luck
rent > tax
dentist > doctor
flour > water
farmers > millers
electricity > heating
bank > council
car > house
piano > violin
salt > sugar
doctors > teachers
sponge > stone
supermarkets > chains
bakers > butchers
dough > mixture
women > students
shoes > gloves
law > medicine
signal > picture
batteries > engines
antenna > camera
fuel > money
mission > project
launch > training
software > hardware
procedure > training
comet > asteroid
ice > rock
dust > gas
students > engineers
desks > benches
clock > lamp
plate > box
steep > flat
charming > rude
wonderful > strange
angry > sad
cold > warm
weak > loud
expensive > crowded
harmless > trivial
dangerous > boring
polite > short
urgent > common
worn > broken
sound > old`)

/** Words a sentence can lose without falling apart, and without turning its sense. */
export const DROPPABLE: ReadonlySet<string> = new Set(
  `eastern western normal autumn old national emergency wet lime harbor lower northern kitchen junior second second-hand single new
   whole heart power main local clearly slowly suddenly quickly really already finally politely myself today tonight yesterday together
   again overnight simply own warm young heated perfect big little blue safety finance second lowest night training short weak cold large
   terrible wonderful charming good soft fixed spacecraft update southern northern small plus minus wrong urgent tired clear`
    .split(/\s+/)
    .filter((word) => !/^(?:second|single|whole|little|plus|minus|wrong|simply|main)$/.test(word)),
)

export const ADDABLE: readonly string[] = [
  'quickly',
  'personally',
  'obviously',
  'finally',
  'gladly',
  'openly',
  'quietly',
  'recently',
]

export const SPELLINGS = bothWays(`harbor > harbour
meters > metres
kilometers > kilometres
program > programme
center > centre
neighbors > neighbours
apologized > apologised
rumors > rumours
honor > honour
theater > theatre
color > colour
percent > per cent
gray > grey`)

export const CONTRACTIONS = bothWays(`I'm > I am
we'll > we will
it's > it is
we're > we are
isn't > is not
don't > do not
didn't > did not
can't > cannot
won't > will not
I'd > I would
that's > that is
they're > they are
you've > you have
we've > we have
I've > I have
couldn't > could not
wasn't > was not
doesn't > does not
there's > there is
she's > she is
they'll > they will
haven't > have not
shouldn't > should not
wouldn't > would not`)

export const NUMBER_FORMS = bothWays(`forty > 40
twenty > 20
three > 3
eleven > 11
sixty > 60
nineteen > 19
thirty-five > 35
14 > fourteen
nine > 9
seven > 7
two > 2
four > 4
twelve > 12
twenty-two > 22
six > 6
ten > 10
sixteen > 16
fourth > 4th
first > 1st
third > 3rd
eight > 8
twenty-six > 26
thirteen > 13
fifteen > 15
ninety > 90
thirty > 30
fifty > 50
1978 > nineteen seventy-eight
1964 > nineteen sixty-four
2023 > twenty twenty-three
percent > %
4.2 > four point two
312 > three hundred and twelve
five > 5`).filter(([from]) => !/^\d+(?:st|th|rd)$|^%$|^\d$/.test(from))

export const CLARIFIERS: readonly string[] = [
  '[the council]',
  '[in the city]',
  '[of the company]',
  '[the old one]',
  '[on the quay]',
]

export const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  they: ['[the engineers]', '[the owners]'],
  it: ['[the plan]', '[the building]'],
  them: ['[the workers]', '[the neighbours]'],
  she: ['[the minister]', '[the manager]'],
  he: ['[the chairman]', '[the director]'],
  her: ['[the captain]'],
  him: ['[the referee]'],
  we: ['[the team]'],
  this: ['[the decision]'],
}

/** What the generator takes to carry the sense; runs that hold any of it are not left out behind three dots. */
export const CARRIES_SENSE = new RegExp(
  `^(?:${`not|no|never|none|nobody|nothing|nor|neither|without|hardly|if|unless|until|provided|whether|except|depends?|once|some|all|every|each|any|most|many|much|few|several|both|half|more|less|fewer|only|lot|lots|always|often|sometimes|usually|probably|perhaps|maybe|about|around|roughly|almost|nearly|mostly|mainly|think|believe|guess|suppose|hope|seems?|like|kind|sort|will|would|can|could|may|might|must|should|shall|ought|need|needs|have|has|had|able|going|want|wants|wanted|used|try|tried|intend|either|everybody|everyone|everything|everywhere|someone|somebody|something|anybody|anyone|anything|enough|whole|exactly|entire|normal|normally|rarely|instead|refused|likely|only|twice|little|bit|over|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|percent|dollars?|euros?|pounds?|meters|kilometers|miles|knots|degrees|seconds|penny|seem|understand|expensive|rather|just|couple|sure|view|fixed|second|first|third|last|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|.*teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|.*-.*|hundred|thousand|million|.*n't|.*'ll|.*'d|cannot|tell|told|say|said|know|feel|quarter|average|so|but|because`}|\\d.*)$`,
  'i',
)

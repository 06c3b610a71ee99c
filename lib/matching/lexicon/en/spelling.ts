/**
 * One word, two spellings. Only pairs that can be read as nothing else: a row is `the form compared = other forms`.
 * Rules by ending are closed too: they name the stems they hold for, since "four" is not "for" nor "promise" "promize".
 */
import { stemOf } from './verbs'

const ROWS = `a = an
okay = ok
gray = grey
program = programme
programs = programmes
check = cheque
checks = cheques
tire = tyre
tires = tyres
curb = kerb
plow = plough
plows = ploughs
jewelry = jewellery
aluminum = aluminium
airplane = aeroplane
airplanes = aeroplanes
judgment = judgement
judgments = judgements
acknowledgment = acknowledgement
aging = ageing
skeptical = sceptical
skeptic = sceptic
skeptics = sceptics
skepticism = scepticism
mold = mould
mustache = moustache
pajamas = pyjamas
draft = draught
drafts = draughts
maneuver = manoeuvre
maneuvers = manoeuvres
encyclopedia = encyclopaedia
pediatric = paediatric
pediatrician = paediatrician
anesthetic = anaesthetic
anemia = anaemia
hemorrhage = haemorrhage
leukemia = leukaemia
diarrhea = diarrhoea
estrogen = oestrogen
fetus = foetus
fetal = foetal
feces = faeces
orthopedic = orthopaedic
medieval = mediaeval
archeology = archaeology
archeologist = archaeologist
catalog = catalogue
catalogs = catalogues
dialog = dialogue
dialogs = dialogues
analog = analogue
monolog = monologue
defense = defence
defenses = defences
offense = offence
offenses = offences
pretense = pretence
license = licence
licenses = licences
practice = practise
practiced = practised
practicing = practising
center = centre
centers = centres
centered = centred
theater = theatre
theaters = theatres
meter = metre
meters = metres
liter = litre
liters = litres
kilometer = kilometre
kilometers = kilometres
centimeter = centimetre
centimeters = centimetres
millimeter = millimetre
millimeters = millimetres
fiber = fibre
fibers = fibres
caliber = calibre
luster = lustre
somber = sombre
specter = spectre
meager = meagre
saber = sabre
sepulcher = sepulchre
traveled = travelled
traveling = travelling
traveler = traveller
travelers = travellers
canceled = cancelled
canceling = cancelling
labeled = labelled
labeling = labelling
modeled = modelled
modeling = modelling
fueled = fuelled
fueling = fuelling
leveled = levelled
leveling = levelling
signaled = signalled
signaling = signalling
counselor = counsellor
counselors = counsellors
councilor = councillor
councilors = councillors
marvelous = marvellous
totaled = totalled
dialed = dialled
channeled = channelled
funneled = funnelled
quarreled = quarrelled
rivaled = rivalled
tunneled = tunnelled
woolen = woollen
skillful = skilful
willful = wilful
fulfill = fulfil
fulfills = fulfils
fulfillment = fulfilment
enroll = enrol
enrolls = enrols
enrollment = enrolment
installment = instalment
installments = instalments
artifact = artefact
artifacts = artefacts
cozy = cosy
disk = disc
disks = discs
whiskey = whisky
yogurt = yoghurt
donut = doughnut
donuts = doughnuts
while = whilst
among = amongst
toward = towards
afterward = afterwards
learned = learnt
burned = burnt
dreamed = dreamt
spelled = spelt
spilled = spilt
spoiled = spoilt
leaped = leapt
leaned = leant
pled = pleaded
adviser = advisor
advisers = advisors
vs = versus
mom = mum
moms = mums`

const OUR_STEMS =
  `arm behavi cand clam col demean enam endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig
rum sav savi splend succ tum val vap vig`.split(/\s+/)

const ISE_STEMS =
  `apolog author capital categor central character civil colon commercial critic crystall custom
decentral demobil demon digit econom emphas energ equal fantas final formal fratern general global harmon homogen
hospital hypnot ideal immun individual industrial institutional internal international jeopard legal legitim
liberal local magnet marginal maxim mechan memor minim mobil modern monopol national neutral normal optim organ
disorgan reorgan ostrac patron penal personal polar popular prior privat public radical rational real recogn regular
revolution ruin scrutin sensit social special stabil destabil standard steril stigmat subsid summar symbol
sympath synchron terror theor trivial urban util vandal victim visual weapon western anonym bapt antagon
brutal caramel cannibal contextual criminal decriminal galvan hospital item monet oxid pressur random
tantal token tranquil traumat vapor verbal vocal`.split(/\s+/)

const YSE_STEMS = 'anal paral catal dial electrol'.split(' ')

const TABLE: ReadonlyMap<string, string> = new Map(
  ROWS.split('\n').flatMap((row) => {
    const [kept, others] = row.split(' = ')
    return others.split(' ').map((other): [string, string] => [other, kept])
  }),
)

const OUR = new RegExp(`^(dis|un|mis)?(${OUR_STEMS.join('|')})our`)
const ISE = new RegExp(
  `^(de|re|un|dis|over)?(${ISE_STEMS.join('|')})is(e|ed|es|er|ers|ing|ation|ations|able)$`,
)
const YSE = new RegExp(`^(${YSE_STEMS.join('|')})ys(e|ed|es|er|ers|ing)$`)

/** The one spelling that every spelling of a word is compared by. `key` is folded, accents away. */
export function spellingKey(key: string): string {
  const known = TABLE.get(key)
  if (known !== undefined) return known
  if (key.length < 5) return key
  if (key.includes('our') && OUR.test(key)) return key.replace('our', 'or')
  if (key.includes('is') && ISE.test(key))
    return key.replace(/is(e|ed|es|er|ers|ing|ation|ations|able)$/, 'iz$1')
  if (key.includes('ys') && YSE.test(key)) return key.replace(/ys(e|ed|es|er|ers|ing)$/, 'yz$1')
  return key
}

/** Stems that become another word when their hyphen is lost or they are parted: "re-signed" is not "resigned". */
const PARTED_STEMS: ReadonlySet<string> = new Set(
  `resign resent reform recover recreation recollect release represent repress resort relay redress remark reserve retreat coop
   unionize unionise prosecution extraordinary`
    .split(/\s+/)
    .map(stemOf),
)

/** Words that are others in two: "no body" is not "nobody". "Health care" and "any more" are only written apart. */
const PARTED_WORDS: ReadonlySet<string> = new Set(
  `anybody everybody somebody anything everything something anyone everyone someone anyway
   away everyday already altogether onto upon within without whatever whoever however maybe sometime sometimes
   therapist therapists manslaughter homeless useless careless helpless hopeless priceless endless together below beside besides`.split(
    /\s+/,
  ),
)

/** Small words that begin many others, and turn them: "in justice", "a moral choice", "not able". */
const TURNING_PART = /^(?:a|an|in|not|no|is|be)$/

/** Whether a word parted into these two is another word, or two. */
export const partingMatters = (first: string, second: string): boolean =>
  TURNING_PART.test(first) || PARTED_WORDS.has(first + second) || PARTED_STEMS.has(stemOf(first + second))

/** Words that are another with an accent: to expose and the exposé, the rose and the rosé. */
export const ACCENT_MATTERS: ReadonlySet<string> = new Set(
  'expose exposes resume resumes rose roses pate pates lame mate passe pique'.split(' '),
)

/** Spellings of no name even with a capital: "Okay", "Mom", an article. */
export const NEVER_NAMES: ReadonlySet<string> = new Set([
  'a',
  'okay',
  'mom',
  'moms',
  'vs',
  'while',
  'among',
  'toward',
  'number',
])

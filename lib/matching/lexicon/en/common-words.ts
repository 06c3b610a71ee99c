/**
 * Everyday words that may open a sentence with a capital and name nobody. A capital at the front of a sentence proves
 * nothing; a changed word there that stands neither here nor in small letters near by is taken for a name.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `ability access accident account action activity actor actress ad advice age agency agreement aid air aircraft alcohol amount anger animal answer
   anxiety apartment appeal applicant area argument arm army art article asylum attack attempt attention attitude audience aunt author authority autumn
   baby back bag bakery ball band bank banker bar basis bath battery beach bear beauty bed bedroom beer bell benefit bike bill bird birth blood board boat
   body bomb bone book border boss bottle bottom box boy brain branch bread breakfast bridge brother budget builder building bus business butter button
   cake call camera camp campaign cancer candidate car carbon card care career case cash cat cattle cause cell chain chair chance change channel chapter
   character charity chicken child childhood children choice church cinema circle city claim class cleaner climate clock clothes cloud club coach coal coast
   coat coffee colleague college colour color comment committee community company competition complaint computer concern concrete condition conference
   confidence congress contact content contract control cooking cop copy corner corruption cost cotton council councillor country county couple courage
   course court cousin cover cow credit crew crime crisis criticism crop crowd culture customer cutting cycle dad damage dancing danger data date daughter day
   dead deal death debate debt decade decision deer defence defense degree delay demand democracy dentist department design desk detail diet difference
   difficulty dinner direction director dirt disaster disease dog dollar door doubt dough dozen dream dress drink driver driving drug dry dust duty
   east eating economy editor education effect effort egg election electricity elephant email emergency employee employer employment energy engine engineer
   entry environment equipment error essay estate evening event evidence example exchange exercise experience expert eye face fact factory failure faith fall
   family fan farm farmer farming fashion father fault fear feeling field fight figure film finance finger fire firm fish fishing fitness flood floor flour
   flower focus fog food foot football force forest form fortune freedom friend fruit fuel fun fund funding future game garden gas gate gender general generation
   gift girl glass goal god gold golf good government governor grandfather grandmother grass gravel ground group growth guard guest guide guilt gun guy hair half
   hall hand harbour harbor harm hate head health hearing heart heat heating heaven hell help hero hill history hole holiday home honesty honour honor hope
   horn horse hospital host hotel hour house housing human hunger hunting husband ice idea illness image immigrant impact income industry inflation
   information injury ink inquiry insect inspector insurance interest internet interview investment investor iron island issue item job journalist journey joy
   judge jury justice key kid king kitchen knowledge labour labor lack lady lake lamp land landlord language laughter law lawyer layer leader leadership
   league learning leather leave lecture leg lesson letter level liberty library licence license life light line list listening literature loan log loss love
   luck lunch lung machine magazine mail majority man management manager map market marriage mass master material matter mayor meal meaning measure meat media
   medicine meeting member memory men metal method middle milk mind miner minister minority minute mirror mission mistake mobility mom moment money month moon
   morning mother motion motor mountain mouse mouth movement movie mud mum murder music name nation nature neighbour neighbor nerve network news newspaper night
   noise north nothing notice novel nurse object office officer oil opinion opponent opportunity option orchestra order organization oven owner oxygen pace
   page pain paint painting pair panic paper parade parent park parking part partner party passage passenger passion past path patience patient pattern pay payment
   peace pen penalty pension people percentage performance permission person pet petrol phone photo piano picture piece pilot place plan plane planet plant
   plastic plate player pleasure poem poet poetry point poison police policy politics pollution pool poor population porridge post potato poverty power practice
   prayer preparation presence president press pressure price pride priest prison prisoner privacy problem process product production professor profit program
   programme progress project promise proof property protection protest public punishment pupil purpose quality quantity queen question quiet race racism radar
   radio rail rain rate reaction reader reading reality reason receipt recession record recovery referee reform region relationship relief religion rent repair
   report reporter research resident resource respect response responsibility rest restaurant result revenge rice ride right risk river road rock roof room rope
   rule rumour rumor running safety sailor salad salary sale salt sand satellite savings saying scale school science scientist screen sea season seat
   security seed series service sex shade shame shape share sheep shelter ship shock shoe shop shopping shoulder show sign signal silence silver singer singing
   sister site size skill skin sky sleep smell smoke snow soap society software soil soldier son song sound soup source south space speaker speech speed spending
   spirit sport spring staff stage stair star start state statement station steel stomach stone storm story strategy street strength stress strike
   student study stuff style subject success sugar suit summer sun support surface surgeon surgery surprise survey system table talent talk talking tank tape
   target tax taxi tea teacher teaching team technology teenager telephone television temperature tenant tension term test text thanks theatre theater theory thing
   thinking thought threat ticket timber time tin tip title tobacco tool tooth top tour tourism tourist town toy trade tradition traffic train training transport
   travel treatment tree trial trick trip trouble truck trust truth turn unemployment union unit university use user value van vegetable vehicle victim victory
   video view village violence violin virus vision visit visitor voice volunteer vote voter wall war waste watch water wave way wealth weapon weather wedding
   week weight west wheat wheel wife will wind window wine winter wisdom wish witness woman women wood wool word work worker working world worry writer
   writing year yesterday youth zone able angry awful bad beautiful big blue bright british brown busy calm careful cheap clean clear clever cold cool crazy
   dangerous dark dear deep dirty early easy empty equal expensive extra fair false famous fast fat fine free fresh full funny glad great green grey gray happy hard
   healthy heavy high honest hot huge ill important impossible interesting kind large late lazy likely little local lonely long loud low lucky mad modern
   narrow natural necessary nervous new nice old open ordinary perfect polite political popular possible pretty private proud quick rare ready real
   recent red rich round rude sad safe same serious severe sharp short shy sick silly similar simple slow small smart soft sorry special steep strange strict strong
   stupid sudden sure sweet tall terrible thick thin tired total tough true typical ugly unfair unusual useful usual various warm weak wet white whole wide wild wonderful
   wrong yellow young ask come go look listen stop wait take give keep let make put read see tell think try turn use watch write bring buy call check come
   remember imagine consider believe forget thank welcome hello please congratulations absolutely actually again already also altogether anyway apparently basically
   besides certainly clearly completely consequently currently definitely directly earlier easily else especially eventually exactly finally first firstly
   forever fortunately forward frankly generally gladly gradually hence honestly hopefully immediately indeed initially instead lately later literally maybe
   meanwhile merely moreover mostly naturally nearly nevertheless next nonetheless normally nowadays obviously obvious occasionally often openly originally
   otherwise overall overnight perhaps personally possibly practically previously probably quickly quietly quite rather really recently regularly sadly second
   secondly seriously similarly simply slowly somehow soon specifically still straight strangely suddenly surely thankfully therefore thereby today together
   tomorrow tonight totally traditionally truly twice typically ultimately unfortunately usually whatever whenever wherever whichever whoever yes anyone everyone
   courts councils experts officials police officers authorities witnesses critics supporters analysts researchers doctors lawyers parents pupils students
   teachers nurses patients visitors workers residents voters members fans players police neighbours neighbors`
    .split(/\s+/)
    .filter((word) => word.length > 0),
)

/* Nouns for those who speak, and the titles before their names. */
export const PERSON_NOUNS = `spokesman spokeswoman spokesperson spokespeople spokesmen official officials president president-elect
  minister ministers secretary chairman chairwoman chair director directors manager managers leader leaders senator senators
  representative representatives congressman congresswoman governor governors mayor mayors judge judges justice justices attorney
  attorneys lawyer lawyers prosecutor prosecutors lawmaker lawmakers aide aides adviser advisers advisor advisors strategist
  strategists analyst analysts expert experts professor professors economist economists researcher researchers scientist scientists
  author authors writer writers reporter reporters journalist journalists editor editors columnist columnists correspondent
  correspondents host hosts anchor critic critics supporter supporters opponent opponents voter voters candidate candidates nominee
  democrat republican frontrunner front-runner rival rivals activist activists advocate advocates organizer organizers protester protesters resident
  residents student students teacher teachers doctor doctors officer officers chief sheriff detective police investigators
  investigator man woman men women boy girl mother father son daughter wife husband brother sister parent parents friend friends
  neighbor neighbors colleague colleagues member members founder co-founder owner owners executive executives ceo publisher
  billionaire businessman businesswoman mogul developer entrepreneur veteran veterans coach player players actor actress singer
  musician artist director people republicans democrats conservatives liberals americans sources source person insider insiders
  operative operatives diplomat diplomats ambassador envoy commissioner deputy general colonel captain admiral sergeant general
  historian pollster pollsters pastor bishop priest pope king queen prince princess chancellor premier witness witnesses victim
  victims survivor survivors relative relatives employee employees worker workers customer customers defendant plaintiff juror
  observer observers commentator commentators pundit pundits blogger scholar scholars fellow counsel consultant consultants donor
  donors delegate delegates politician politicians incumbent challenger newcomer runner-up nominee liaison administrator
  superintendent clerk clerks principal trustee farmer farmers driver passenger pilot nurse engineer architect designer chef baker athlete
  champion striker captain quarterback manager boss coordinator speaker whip backer backers ally allies foe foes counterpart
  legislator legislators mp mps councilman councilwoman councillor alderman regulator regulators trader traders investor investors`
export const BODY_NOUNS = `government administration campaign committee commission council department ministry agency bureau office
  court company corporation firm group organization organisation party union association institute foundation university college
  school team club church bank police army navy military force congress senate house parliament cabinet board panel network
  newspaper magazine paper station channel website site outlet media press service authority authorities embassy state country
  nation city county kremlin pentagon league federation coalition alliance center centre tribunal jury regime junta airline
  manufacturer charity nonprofit watchdog think-tank camp side statehouse treasury family families assembly`
export const DOCUMENT_NOUNS = `report reports poll polls survey surveys study studies statement statements letter letters memo memos
  email emails e-mail e-mails document documents data records record filing filings figures statistics article articles story
  stories book complaint lawsuit indictment affidavit ruling opinion order transcript analysis research findings results tweet
  tweets post posts release website page ad ads editorial note message messages notice sign signs headline headlines census
  audit review investigation bill law constitution plan resolution petition`
export const VENUES = `statement interview interviews speech speeches rally rallies conference briefing tweet tweets post posts email
  e-mail emails letter memo debate debates hearing testimony call article book column op-ed editorial message blog video address
  remarks release forum event meeting filing report broadcast news_conference appearance press_conference town_hall`
export const TITLES = `mr mrs ms miss dr sir dame lord lady prof rev sen gov rep gen col lt sgt capt judge justice president
  vice-president senator governor representative congressman congresswoman secretary minister chancellor mayor general colonel captain
  admiral sergeant officer detective sheriff pope king queen prince princess ambassador commissioner attorney speaker chairman
  professor doctor pastor bishop archbishop cardinal rabbi imam father sister brother reverend
  coach former then-president president-elect deputy cllr councillor constable inspector superintendent baroness baron sheikh`
export const MASCULINE = `he him his himself mr sir lord king prince father brother husband son man men boy spokesman chairman
  congressman businessman councilman uncle grandfather actor nephew gentleman`
export const FEMININE = `she her hers herself mrs ms miss dame lady queen princess mother sister wife daughter woman women girl
  spokeswoman chairwoman congresswoman businesswoman councilwoman aunt grandmother actress niece`
export const PLURALS = `they them their theirs themselves people men women police officials critics republicans democrats others many
  some both several authorities sources`
export const MASCULINE_GIVEN = `james john robert michael william david richard joseph thomas charles christopher daniel matthew
  anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
  nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry
  tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean
  gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne
  randy vincent mason roy ralph bobby russell bradley philip eugene mike bill bob jim tom dan dave steve chris matt tony jeff greg
  ben sam nick ted tim barack bernie marco vladimir mohammed muhammad ahmed ali hassan omar ivan sergei carlos luis miguel antonio
  francisco pedro andrés jorge manuel julian evo marcelo emmanuel françois pierre jean hans klaus karl fritz wolfgang stefan
  giovanni marco paolo hiroshi kenji wei boris nigel gordon neil ian simon graham colin craig rick rob ron ken doug newt mitt rand
  lindsey reince corey sergey alireza hamdullah`
export const FEMININE_GIVEN = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
  margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy
  kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria
  catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan
  cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace
  amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary chelsea
  ivanka melania kellyanne carly sonia elena ruth theresa nicola angela ursula vanessa ana lucia carmen rosa fatima aisha leila
  anne kate katie jane jill jenny claire lucy ellen eva eve nina tina monica huma donna loretta wendy debbie alia sehar rodaba`
/** What else the bearers of a title are called. */
export const ROLE_SENSES = `
  sen senator lawmaker legislator
  senator lawmaker legislator
  rep representative congressman congresswoman lawmaker legislator
  representative congressman congresswoman lawmaker legislator
  congressman lawmaker representative
  congresswoman lawmaker representative
  gov governor
  gen general
  col colonel
  capt captain
  sgt sergeant officer
  lt lieutenant officer
  prof professor
  dr doctor
  rev reverend pastor
  cllr councillor
  constable officer
  sergeant officer
  inspector officer
  detective officer
  superintendent officer
  attorney lawyer
  prosecutor lawyer
  correspondent reporter journalist
  reporter journalist`
/** Words that end the name of a firm, a charity or another body. */
export const FIRM_WORDS = `inc corp ltd llc plc gmbh ag co holdings industries airlines airways motors technologies systems
  laboratories labs pharmaceuticals steel trust fund society authority partners ventures railways ferries energy foods records`
/** Bodies whose names are one word. */
export const BODY_NAMES = `reuters amnesty greenpeace unicef oxfam interpol google microsoft facebook twitter netflix amazon boeing
  airbus volkswagen siemens samsung toyota pfizer moderna hezbollah hamas europol eurostat`

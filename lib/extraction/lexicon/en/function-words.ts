/* The closed classes of English: the words that hold a sentence together. */
export const DETERMINERS = `the a an this that these those every each some any no another several many most few all both either
  neither one two three four five six seven eight nine ten dozens hundreds thousands`
export const POSSESSIVE_PRONOUNS = `his her its their our my your whose`
export const SUBJECT_PRONOUNS = `he she they it we i you who there everyone everybody someone somebody nobody anyone`
export const QUANTIFIERS = `others another many some both several most few none one neither half all each`
export const NUMBER_WORDS = `one two three four five six seven eight nine ten half one-half one-third two-thirds one-quarter
  three-quarters one-fifth`
export const OBJECT_PRONOUNS = `him her them it us me you himself herself themselves itself`
export const PREPOSITIONS = `of in on at for with from by to about against between among during through over under into onto within
  without near across behind beyond toward towards upon via per amid outside inside along around regarding concerning including
  despite following ahead alongside above below off out throughout versus`
export const CONJUNCTIONS = `and or nor &`
export const SUBORDINATORS = `that because if when while as after before since although though unless until where whether lest once
  whereas so than but yet`
export const RELATIVES = `who whom which that whose`
export const QUESTION_WORDS = `how why what whether if who when where which`
export const CONTRASTS = `but although though while however yet whereas even_though`
export const AUXILIARIES = `is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't
  hadn't don't doesn't didn't 's 're 've 'd ’s ’re ’ve ’d isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t got gets`
export const BE_FORMS = `is are was were be been being am get gets got isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t 're ’re 's ’s`
export const HAVE_FORMS = `has have had having hasn't haven't hadn't hasn’t haven’t hadn’t 've ’ve 'd ’d`
export const MODALS = `do does did don't doesn't didn't don’t doesn’t didn’t will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't won’t wouldn’t
  can’t couldn’t shouldn’t 'll ’ll ought`
export const NEGATIONS = `not never n't no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
  cannot couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t`
export const ADVERBS = `also however though then later now still again even just once only often always never ever not already soon too further
  instead here perhaps maybe almost well seldom simply first once rather quite very much more most less nonetheless nevertheless
  meanwhile therefore thus moreover besides otherwise yet back both twice long away together further himself herself itself themselves`
export const FINITE_VERBS = `went came took got gave made saw knew thought became began left felt brought held kept let met paid ran
  sat sent stood won lost fell grew led lay rose spoke spent told said wrote read broke chose drew drove ate flew forgot hid hit hurt
  put cut set shut sold sought taught threw wore built bought caught dealt fought found heard meant shot slept struck stuck
  swept understood woke withdrew arose beat bid bore shook sank spread stole swore goes takes gets gives makes sees knows thinks comes
  seen known taken given shown written driven drawn grown thrown chosen broken spoken stolen worn torn sworn
  done gone been come become begun seems seemed appears appeared wants wanted needs needed remains became becomes
  puts sets brings keeps holds runs wins loses pays sells buys builds sends spends speaks writes reads tells lets meets sits
  stands means hears feels becomes begins falls grows draws chooses eats wears tries allows appears applies
  arrives attends avoids belongs carries collects comes compares considers contains continues creates decides delivers depends deserves
  destroys develops dies differs discovers earns eliminates emerges encourages endorses enjoys ensures enters establishes exists expands
  explains expresses fails fills follows gathers generates happens identifies ignores imagines improves includes
  indicates introduces invests involves joins kills knows learns listens lives maintains manages
  mentions misses obtains occurs opposes organizes owns performs persuades prefers prepares prevents produces protects provides
  pursues quits raises realizes receives recognizes reduces refuses rejects relies remembers removes replaces
  represents requires resigns responds restores reveals seeks serves settles solves stays steals succeeds suffers
  survives suggests teaches tends threatens treats understands undermines unites warns wonders discriminates adds argues believes
  makes gives`
/** In capitals a grammatical word is an acronym. */
export const ACRONYMS = `WHO US IT AM IS ME OR AND IN HAS CAN MAY`
export const ABBREVIATIONS = `mr mrs ms dr prof gov sen sens rep reps gen col lt sgt capt jr sr rev st hon maj messrs bros inc co corp ltd
  jan feb mar apr jun jul aug sep sept oct nov dec hr fr`

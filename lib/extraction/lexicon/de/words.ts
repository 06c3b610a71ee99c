/* German word classes. */
export const DETERMINERS = `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede
  jedes jeden jedem kein keine keinen keinem keiner mehrere mehreren viele vielen einige einigen alle allen beide beiden zwei drei vier fünf sechs
  sieben acht neun zehn zwölf zahlreiche zahlreichen solche manche wenige letzterer letztere derselbe jener jene aller beider mehrerer einiger vieler zweier dreier jegliche jeglicher jegliches jeglichen
  sämtliche sämtlichen etliche etlichen`
export const POSSESSIVES = `sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem mein
  meine meinen deren dessen`
export const PRONOUNS = `er sie es wir ich man niemand jemand`
export const OBJECTS = `ihn ihm ihnen uns mich mir sich`
export const PREPOSITIONS = `in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch ohne um seit
  während wegen trotz zwischen hinter neben bis gegenüber anlässlich angesichts gemäß per pro ab außer innerhalb außerhalb ins ans aufs
  aufgrund infolge mithilfe dank entgegen binnen mittels hinsichtlich bezüglich laut zufolge nahe statt anstatt`
export const CONJUNCTIONS = `und oder sowie bzw`
export const SUBORDINATORS = `dass daß weil wenn als ob obwohl nachdem bevor damit indem sodass falls solange sobald da wie denn während
  wobei womit wodurch wofür worauf wonach wogegen weshalb sofern soweit obgleich seitdem woraufhin wozu wovon`
export const RELATIVES = `der die das dem den denen deren dessen welcher welche welches welchen welchem`
export const QUESTIONS = `wer was wie warum weshalb wieso wo wann welche ob woher wohin wem wen welcher welches wessen`
export const CONTRASTS = `aber jedoch allerdings doch sondern dagegen hingegen`
export const BE_FORMS = `ist sind war waren wird werden wurde wurden worden sei seien wäre wären werde würde würden`
export const HAVE_FORMS = `hat haben hatte hatten habe hätte hätten`
export const AUXILIARIES = `bin hast gewesen geworden`
export const MODALS = `kann können konnte konnten könne könnten könnte muss müssen müsste musste mussten müsse müssten soll sollen sollte sollten
  will wollen wollte wollten wolle darf dürfen durfte dürfe dürften dürfte möchte möchten mag würde würden solle`
export const NEGATIONS = `nicht nie niemals kein keine keinen keiner keinerlei`
export const ADVERBS = `auch dann jetzt nun noch schon bereits wieder nur sogar oft immer hier dort weiter weiterhin zudem außerdem
  ferner später zuvor daraufhin zugleich dabei dazu deshalb daher so sehr etwa rund heute damals schließlich zunächst
  ebenfalls erneut unterdessen inzwischen derzeit gestern mehr am_ende selbst gleichzeitig zwar insbesondere allerdings jedoch dagegen hingegen
  dennoch trotzdem zuletzt anschließend unter_anderem darüber davon darauf daran dafür danach demnach damit hierzu dadurch darin
  lediglich ausdrücklich offenbar vermutlich möglicherweise bislang bisher ebenso vielmehr mittlerweile kürzlich nämlich eigentlich
  erstmals letztlich insgesamt zusätzlich weitgehend etwas fast kaum wohl eher natürlich allein besonders vor_allem vorher seitdem
  nachdrücklich wörtlich einerseits andererseits ohnehin überhaupt überdies ansonsten demzufolge somit folglich entsprechend keinesfalls
  keineswegs wiederum dementsprechend telefonisch schriftlich offiziell jedenfalls sicher sicherlich ja einmal mal zusammen gemeinsam morgen
  übermorgen vorgestern jüngst neulich eben gerade stattdessen indes indessen nochmals abermals`
export const FINITE = `geht ging kommt kam kamen gab gaben gibt steht stand liegt lag lagen sieht sah macht machte nahm nimmt bleibt blieb fand findet
  führt führte brachte bringt begann beginnt zeigt zeigte gilt galt scheint schien trat tritt stehen kommen liegen gehen gelten bleiben
  handelt handelte befindet befand befinden fährt fuhr starb starben verlor verloren wuchs stieg stiegen sank sanken hält hielt hielten
  trägt trug ließ lässt ließen setzte setzt lief läuft fällt fiel fielen zog zogen zieht bekam bekommt erhielt erhält erhielten
  biss schlug schlugen rief warf griff griffen sprang lief liefen schoss floh flog flogen trank schrieb schrieben las half halfen traf trafen brach brachen
  sprach sprachen vergaß schwieg schwiegen stieß stießen riss zwang sang verließ verließen betrat erschien erschienen verschwand entkam
  übernahm übernahmen unternahm entschied empfing fing fingen hing stahl trug trugen wich gelang gelingt misslang geschah geschieht erlitt erlitten litt litten schloss schlossen bot verbot begab begaben erwies
  ergriff ergriffen gewann gewannen genoss floss flossen schlief grub schob geriet gerieten verbrachte drang lud luden brannten bestand bestanden
  entstand entstanden verschwanden überwies`
/** Forms that report another's words by themselves: the Konjunktiv I where it differs from the indicative. */
export const REPORTED = `sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe liege bleibe nehme sehe halte lasse führe
  bringe finde bestehe brauche mache gelte trage stelle handle handele bedeute befinde betreffe spreche zeige drohe fehle leide
  erwarte gehöre verfüge wisse denke glaube hoffe sage verstehe verdiene diene setze laufe ziehe falle fahre beginne ende entstehe
  enthalte biete arbeite unterstütze rechne rate fordere schade verstoße verletze reiche koste betrage entspreche erhalte wachse
  steige sinke fühle lebe versuche suche spiele kämpfe warte ergebe schaffe erfülle ermögliche gefährde verhindere werfe vertrete
  trete unterscheide verliere gewinne schließe hänge tue freue bedaure bedauere vertraue plane nutze profitiere funktioniere existiere
  wünsche begrüße lehne bekomme beruhe basiere lasse helfe weise richte verlange wirke`
export const REMOTE = `wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften sollte sollten käme kämen gäbe gäben
  ginge gingen wollten bestünde bestünden stünde stünden müssten läge lägen bliebe fände fänden gälte nähme nähmen sähe sähen spräche
  sprächen täte täten träfe träfen wüsste wüssten brächte brächten bräuchte bräuchten bekäme bekämen ergäbe entspräche befände befänden`
export const DAYS = `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
  august september oktober november dezember vorgestern gestern heute`
export const POINTERS = `letzte letzten letzter vergangene vergangenen vergangener kommende kommenden kommender nächste nächsten
  nächster vorigen vor diese diesen dieser dieses`
export const TIME = `${DAYS} uhr jahr jahre jahren jahres woche wochen monat monate monaten tag tage tagen abend morgen nachmittag mittag nacht
  wochenende vormittag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen
  stunden stunde minuten anfang mitte ende`
export const PERSONS = `sprecher sprecherin präsident präsidentin präsidenten minister ministerin kanzler kanzlerin chef chefin vorsitzende
  vorsitzender vorsitzenden leiter leiterin direktor direktorin experte experten expertin politiker politikerin abgeordnete abgeordneter abgeordneten anwalt anwälte anwältin richter richterin
  polizist polizisten polizei staatsanwalt staatsanwältin zeuge zeugen zeugin beobachter kritiker journalist journalisten journalistin autor autorin autoren forscher forscherin wissenschaftler wissenschaftlerin professor professorin ärzte arzt ärztin
  vertreter vertreterin mitglied mitglieder bürgermeister bürgermeisterin oberbürgermeister innenminister außenminister finanzminister verteidigungsminister
  ministerpräsident ministerpräsidentin bundeskanzler bundeskanzlerin bundespräsident generalsekretär generalsekretärin geschäftsführer geschäftsführerin trainer trainerin spieler spielerin mann frau männer frauen
  augenzeugen augenzeuge behörden quellen sender kollege kollegen kollegin freund freunde eltern vater mutter demonstranten opposition kandidat kandidatin anhänger
  regierungschef premierminister premier staatschef senator senatorin gouverneur botschafter botschafterin beamter beamte beamten ermittler
  analyst analysten ökonom ökonomen historiker veranstalter organisatoren organisator betreiber hersteller besitzer inhaber gründer
  vorstand vorstandschef aufsichtsratschef fraktionschef fraktionschefin parteichef parteichefin landrat bischof papst kardinal könig königin
  sänger sängerin schauspieler schauspielerin musiker künstler regisseur schriftsteller verleger verlegerin redakteur redakteurin
  bewohner anwohner nachbarn nachbar bürger schüler schülerin studenten student lehrer lehrerin fahrer pilot opfer angeklagte angeklagter
  verteidiger kläger mitarbeiter mitarbeiterin manager unternehmer aktivisten aktivist gegner befürworter teilnehmer meteorologen geologen
  sozialdemokraten christdemokraten liberale republikaner demokraten rebellen theologe theologen theologin beamten soldat soldaten sicherheitskräfte streitkräfte menschen leute`
export const BODIES = `zeitschrift blatt portal internetportal regierung bundesregierung landesregierung ministerium außenministerium innenministerium gericht verband partei fraktion
  organisation unternehmen firma konzern agentur nachrichtenagentur zeitung magazin kommission parlament bundestag senat behörde
  polizei staatsanwaltschaft universität institut gewerkschaft verein bank armee militär kirche stiftung bündnis gruppe rat amt
  bundesamt bundesverwaltungsgericht eu uno nato spd cdu csu fdp grünen linke afd usa dpa ap reuters afp union koalition kreml
  pentagon weiße_haus feuerwehr stadt stadtverwaltung kanzleramt auswärtige_amt verfassungsschutz bundesbank ezb fifa uefa bundeswehr
  küstenwache fluggesellschaft hersteller ausschuss kammer bundesgerichtshof gerichtshof vatikan`
export const DOCUMENTS = `bericht berichte berichten studie studien umfrage umfragen angaben meldung meldungen erklärung mitteilung pressemitteilung brief
  gutachten untersuchung statistik zahlen urteil beschluss gesetz entwurf artikel buch interview schreiben dokument dokumente
  medienberichte medienberichten informationen fazit aussage aussagen kernaussage antwort kommentar motto parole
  losung botschaft transparent plakat`
export const VENUES = `interview gespräch rede erklärung mitteilung pressekonferenz brief artikel sendung bericht`
export const TITLES = `herr frau dr prof präsident kanzler kanzlerin minister ministerin papst könig königin general`
export const MASCULINE = `er sein seine seinen ihm ihn herr präsident minister sprecher mann vater bruder sohn kanzler könig papst`
export const FEMININE = `sie ihre ihr ihrer frau präsidentin ministerin sprecherin kanzlerin mutter schwester tochter königin bundeskanzlerin`
export const PLURALS = `die_beiden experten kritiker behörden politiker zeugen demonstranten quellen`
/** In capitals a grammatical word is an acronym. */
export const ACRONYMS = `WHO US IT AM IN`
export const ABBREVIATIONS = `art abs nr ca usw etc ggf evtl mio mrd str sog inkl vgl hr fr dr prof gen st jr sr co corp inc ltd jan feb apr jun jul aug sep sept okt nov dez`

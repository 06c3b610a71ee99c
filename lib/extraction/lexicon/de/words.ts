/* German word classes. */
export const DETERMINERS = `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede
  jedes kein keine keinen keiner mehrere viele einige alle beide zwei drei vier fünf sechs`
export const POSSESSIVES = `sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem mein
  meine meinen deren dessen`
export const PRONOUNS = `er sie es wir ich man niemand jemand`
export const OBJECTS = `ihn ihm ihnen uns mich mir sich`
export const PREPOSITIONS = `in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch ohne um seit
  während wegen trotz zwischen hinter neben bis gegenüber anlässlich angesichts gemäß per pro ab außer innerhalb außerhalb`
export const CONJUNCTIONS = `und oder sowie bzw`
export const SUBORDINATORS = `dass daß weil wenn als ob obwohl nachdem bevor damit indem sodass falls solange sobald da wie denn`
export const RELATIVES = `der die das dem den welcher welche welches`
export const QUESTIONS = `wer was wie warum weshalb wieso wo wann welche ob`
export const CONTRASTS = `aber jedoch allerdings doch sondern dagegen hingegen`
export const AUXILIARIES = `ist sind war waren wird werden wurde wurden worden sei seien wäre wären bin hat haben hatte hatten habe
  hätte hätten hast gewesen geworden`
export const MODALS = `kann können konnte konnten könne könnten muss müssen musste mussten müsse müssten soll sollen sollte sollten
  will wollen wollte wollten wolle darf dürfen durfte dürfe möchte möchten mag würde würden werde`
export const NEGATIONS = `nicht nie niemals kein keine keinen keiner keinerlei`
export const ADVERBS = `auch dann jetzt nun noch schon bereits wieder nur sogar oft immer hier dort weiter weiterhin zudem außerdem
  ferner später zuvor daraufhin zugleich dabei dazu deshalb daher so sehr etwa rund heute damals schließlich zunächst
  ebenfalls erneut unterdessen inzwischen derzeit gestern mehr am_ende selbst`
export const FINITE = `geht ging kommt kam gab stand steht liegt lag sieht sah macht machte nahm nimmt bleibt blieb fand findet
  führt brachte bringt begann beginnt zeigt zeigte gilt galt scheint trat tritt`
export const DAYS = `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
  august september oktober november dezember vorgestern gestern heute`
export const POINTERS = `letzte letzten letzter vergangene vergangenen vergangener kommende kommenden kommender nächste nächsten
  nächster vorigen vor diese diesen dieser dieses`
export const TIME = `${DAYS} uhr jahr jahre jahren woche wochen monat monate tag tage tagen abend morgen nachmittag mittag nacht
  wochenende`
export const PERSONS = `sprecher sprecherin präsident präsidentin minister ministerin kanzler kanzlerin chef chefin vorsitzende
  vorsitzender leiter leiterin direktor experte experten politiker politikerin abgeordnete abgeordneter anwalt richter richterin
  polizist polizei staatsanwalt zeuge zeugen beobachter kritiker journalist autor forscher wissenschaftler professor ärzte arzt
  vertreter vertreterin mitglied mitglieder bürgermeister innenminister außenminister finanzminister verteidigungsminister
  ministerpräsident bundeskanzler bundeskanzlerin bundespräsident generalsekretär geschäftsführer trainer spieler mann frau
  augenzeugen behörden quellen sender kollege kollegen freund eltern vater mutter demonstranten opposition kandidat anhänger`
export const BODIES = `regierung bundesregierung ministerium außenministerium innenministerium gericht verband partei fraktion
  organisation unternehmen firma konzern agentur nachrichtenagentur zeitung magazin kommission parlament bundestag senat behörde
  polizei staatsanwaltschaft universität institut gewerkschaft verein bank armee militär kirche stiftung bündnis gruppe rat amt
  bundesamt bundesverwaltungsgericht eu uno nato spd cdu csu fdp grünen linke afd usa dpa ap reuters afp`
export const DOCUMENTS = `bericht berichte studie umfrage angaben meldung meldungen erklärung mitteilung pressemitteilung brief
  gutachten untersuchung statistik zahlen urteil beschluss gesetz entwurf artikel buch interview schreiben dokument`
export const VENUES = `interview gespräch rede erklärung mitteilung pressekonferenz brief artikel sendung`
export const TITLES = `herr frau dr prof präsident kanzler kanzlerin minister ministerin papst könig königin general`
export const MASCULINE = `er sein seine seinen ihm ihn herr präsident minister sprecher mann vater bruder sohn`
export const FEMININE = `ihre ihr ihrer frau präsidentin ministerin sprecherin kanzlerin mutter schwester tochter`
export const PLURALS = `die_beiden experten kritiker behörden richter politiker zeugen demonstranten quellen`

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../../extract'
import { statementLines } from '../../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a quotation before its verb',
    '„Die Brücke ist gesperrt“, sagte der Sprecher des Ministeriums am Montag.',
    ['direct | der Sprecher des Ministeriums | sagte | „Die Brücke ist gesperrt“'],
  ],
  [
    'a colon before the quotation',
    'Der Minister sagte: „Es ist aus.“',
    ['direct | Der Minister | sagte | „Es ist aus.“'],
  ],
  [
    'dass opens what was said',
    'Der Minister erklärte, dass die Brücke sicher ist.',
    ['indirect | Der Minister | erklärte | die Brücke sicher ist'],
  ],
  [
    'the Konjunktiv needs no dass',
    'Der Minister betonte in Berlin, er habe davon nichts gewusst.',
    ['indirect | Der Minister | betonte | er habe davon nichts gewusst'],
  ],
  [
    'laut names a source',
    'Laut dem Minister hat die Firma den Schaden gemeldet.',
    ['indirect | dem Minister | Laut | hat die Firma den Schaden gemeldet'],
  ],
  [
    'so names a source',
    '„Es gibt keinen Grund zur Sorge“, so der Präsident.',
    ['direct | der Präsident | so | „Es gibt keinen Grund zur Sorge“'],
  ],
  [
    'zufolge names a source',
    'Dem Minister zufolge ist die Brücke sicher.',
    ['indirect | Dem Minister | zufolge | ist die Brücke sicher'],
  ],
  [
    'something is named something',
    'Der Minister nannte den Plan „eine Schande“ für die Stadt.',
    ['direct | Der Minister | nannte | „eine Schande“'],
  ],
  [
    'a particle closes its clause',
    'Am Montag teilte die Polizei in Bonn mit, der Fahrer sei unverletzt.',
    ['indirect | die Polizei in Bonn | teilte … mit | der Fahrer sei unverletzt'],
  ],
  [
    'a participle closes its clause',
    'Die Stadt hatte im Mai angekündigt, die Brücke zu sperren.',
    ['indirect | Die Stadt | angekündigt | die Brücke zu sperren'],
  ],
  [
    'wie puts the source first',
    'Wie die Polizei mitteilte, ist der Fahrer unverletzt.',
    ['indirect | die Polizei | mitteilte | ist der Fahrer unverletzt'],
  ],
  [
    'a source phrase inside its clause',
    'Der Fahrer ist nach Angaben der Polizei unverletzt.',
    ['indirect | Angaben der Polizei | nach | Der Fahrer ist … unverletzt'],
  ],
  [
    'das points back to the sentence before',
    'Die Brücke bleibt gesperrt. Das teilte die Stadt am Montag mit.',
    ['indirect | die Stadt | teilte … mit | Die Brücke bleibt gesperrt'],
  ],
  [
    'the Konjunktiv goes on without a cue',
    'Ruiz sagte, die Brücke sei sicher. Man habe sie im Mai geprüft. Schäden gebe es keine.',
    [
      'indirect | Ruiz | sagte | die Brücke sei sicher',
      'indirect | Ruiz | - | Man habe sie im Mai geprüft. Schäden gebe es keine.',
    ],
  ],
  [
    'a role between commas leaves the name',
    'Ana Ruiz, Sprecherin der Polizei, sagte, die Brücke sei sicher.',
    ['indirect | Ana Ruiz | sagte | die Brücke sei sicher'],
  ],
  ['a weak past before a noun is an adjective', 'Die im Mai veröffentlichten Zahlen sind falsch.', []],
  [
    'a verb in no list speaks beside a quotation',
    '„Es ist vorbei“, seufzte der Trainer.',
    ['direct | der Trainer | seufzte | „Es ist vorbei“'],
  ],
  [
    'the subject of the clause before a colon',
    'Hier sparte der Präsident nicht mit Kritik: „Es geht nur langsam voran.“',
    ['direct | der Präsident | : | „Es geht nur langsam voran.“'],
  ],
  [
    'a name without a verb before a colon',
    'Weber wörtlich: „Es geht nur langsam voran.“',
    ['direct | Weber | : | „Es geht nur langsam voran.“'],
  ],
  [
    'a colon that nobody speaks before is left open',
    'Weber hörte zu. Danach folgt noch der Absatz: „Die Daten sind zu löschen.“',
    ['direct | - | - | „Die Daten sind zu löschen.“'],
  ],
  [
    'zitieren gives its object the words',
    'Ein Sender zitierte Weber mit den Worten: „Es geht nur langsam voran.“',
    ['direct | Weber | zitierte | „Es geht nur langsam voran.“'],
  ],
  [
    'whoever is cited speaks',
    'In der Meldung wird Weber wie folgt zitiert: „Es geht nur langsam voran.“',
    ['direct | Weber | zitiert | „Es geht nur langsam voran.“'],
  ],
  [
    'a text speaks where es heißt',
    '„Die Lage ist ernst“, heißt es in einer Erklärung der Stadt.',
    ['direct | einer Erklärung der Stadt | heißt | „Die Lage ist ernst“'],
  ],
  [
    'a dative after the verb is no speaker',
    'Tourmanager Karl Weber sagte der Zeitung: „Es war eine lange Reise.“',
    ['direct | Tourmanager Karl Weber | sagte | „Es war eine lange Reise.“'],
  ],
  [
    'an opening participle is no speaker',
    'Ergänzend sagte Weber: „Es war eine lange Reise.“',
    ['direct | Weber | sagte | „Es war eine lange Reise.“'],
  ],
  [
    'a long quotation whose comma stands in its marks',
    '„Wir müssen bisher auf vieles verzichten, weil Geld fehlt,“ sagte Weber.',
    ['direct | Weber | sagte | „Wir müssen bisher auf vieles verzichten, weil Geld fehlt,“'],
  ],
  [
    'marks before their verb',
    'Von einer „gezielten Lüge“ sprach der Minister am Montag.',
    ['direct | der Minister | sprach | „gezielten Lüge“'],
  ],
  [
    'so names a source with more behind it',
    '„Das ist falsch“, so Weber am Montag gegenüber dem Sender.',
    ['direct | Weber | so | „Das ist falsch“'],
  ],
  [
    'nobody is quoted by a subject in marks',
    'Die „Morgenpost“ nannte den Plan „eine Schande“.',
    ['direct | Die „Morgenpost“ | nannte | „eine Schande“'],
  ],
  [
    'a clause-final verb reaches over an apposition to its wie',
    'Wie der Leiter der Kommission, Gerald Braun, in Bonn mitteilte, sieht die Stadt darin einen Nachteil.',
    ['indirect | der Leiter der Kommission | mitteilte | sieht die Stadt darin einen Nachteil'],
  ],
  [
    'a weak past after a year is a verb',
    'Bereits im Juli 2008 vermeldete Reuters, dass die Firma verkauft werde.',
    ['indirect | Reuters | vermeldete | die Firma verkauft werde'],
  ],
  [
    'somebody is of a view',
    'Die Vereinigung ist der Ansicht, dass das Gesetz schadet.',
    ['indirect | Die Vereinigung | Ansicht | das Gesetz schadet'],
  ],
  [
    'demnach points to a report named before',
    'Demnach brannte am Montag das Dach.',
    ['indirect | Demnach | Demnach | brannte am Montag das Dach'],
  ],
  [
    'nobody is named by es hieß',
    'Wie es hieß, sieht Enders die Planung gefährdet.',
    ['indirect | - | hieß | sieht Enders die Planung gefährdet'],
  ],
  [
    'auch stresses a subject',
    'Auch der ehemalige Trainer Urs Keller kritisierte, das Feld sei zu nass.',
    ['indirect | der ehemalige Trainer Urs Keller | kritisierte | das Feld sei zu nass'],
  ],
  [
    'a verb after und shares its subject',
    'Nach einer Stunde stieß der Fahrer die Tür auf und rief: „Lasst mich raus!“',
    ['direct | der Fahrer | rief | „Lasst mich raus!“'],
  ],
  [
    'so does one before a contrast',
    'Weber wollte nicht lange bleiben, sagte aber, die Stadt werde helfen.',
    ['indirect | Weber | sagte | die Stadt werde helfen'],
  ],
  [
    'a text speaks before its relative clause',
    'In dem Entwurf, der gestern im Netz veröffentlicht wurde, heißt es, die Brücke sei marode.',
    ['indirect | dem Entwurf | heißt | die Brücke sei marode'],
  ],
  [
    'a site is a name',
    'Wie hafen-bote.de berichtet, ist die Brücke gesperrt.',
    ['indirect | hafen-bote.de | berichtet | ist die Brücke gesperrt'],
  ],
  [
    'a paper in marks speaks after the verb',
    '„Er war der kühnste Kopf seiner Zeit“, schrieb „Der Morgen“ in einem Nachruf.',
    ['direct | „Der Morgen“ | schrieb | „Er war der kühnste Kopf seiner Zeit“'],
  ],
  [
    'marks behind a source are a name',
    '„Das ist echt“, so der Leiter des Archivs gegenüber der „Neuen Rundschau“.',
    ['direct | der Leiter des Archivs | so | „Das ist echt“'],
  ],
  [
    'a thing before the verb is no subject where a name follows',
    'Die Vorwürfe nannte Weber „frei erfunden“.',
    ['direct | Weber | nannte | „frei erfunden“'],
  ],
  [
    'a particle that is an article names nobody',
    'Ein Bahn-Sprecher schätzte ein: „Das dauert noch Wochen.“',
    ['direct | Ein Bahn-Sprecher | schätzte … ein | „Das dauert noch Wochen.“'],
  ],
  [
    'whoever acts says the words announced',
    'Im Rat eröffnete Weber die Debatte mit den Worten: „Wir brauchen die neue Brücke.“',
    ['direct | Weber | Worten | „Wir brauchen die neue Brücke.“'],
  ],
  [
    'a participle before a noun opens no relative clause',
    'Weber erklärte, die noch zu bauende Brücke werde beide Ufer verbinden.',
    ['indirect | Weber | erklärte | die noch zu bauende Brücke werde beide Ufer verbinden'],
  ],
  [
    'a title in marks is not what was said',
    'Weber berichtete im Fachblatt „Erde“, es seien nur Reste gefunden worden.',
    ['indirect | Weber | berichtete | es seien nur Reste gefunden worden'],
  ],
  ['a colon between numbers opens nothing', 'Der Endstand lautete nach der Verlängerung 32:31 für Bonn.', []],
  [
    'a second main clause has its own subject',
    'Weber schwieg und die Stadt erklärte, die Brücke bleibe gesperrt.',
    ['indirect | die Stadt | erklärte | die Brücke bleibe gesperrt'],
  ],
  [
    'an es before the subject names nobody',
    'Als dringende Aufgabe sah es Weber an, die Brücke zu erneuern.',
    ['indirect | Weber | sah | die Brücke zu erneuern'],
  ],
  [
    'what a subject is like may stand behind it',
    'Ana Weber, zuständig für den Hafen, hatte bereits im Juni angekündigt, die Brücke zu erneuern.',
    ['indirect | Ana Weber | angekündigt | die Brücke zu erneuern'],
  ],
  [
    'ausgehen makes its perfect with sein',
    'Die Forscher waren bisher davon ausgegangen, dass die Brücke jünger sei.',
    ['indirect | Die Forscher | ausgegangen | die Brücke jünger sei'],
  ],
  [
    'a participle may have words of its own before its noun',
    'Vertreter aller im Rat vertretenen Parteien erklärten, die Brücke sei sicher.',
    ['indirect | Vertreter aller im Rat vertretenen Parteien | erklärten | die Brücke sei sicher'],
  ],
  [
    'the Konjunktiv is by whoever acts in the sentence before',
    'Weber sagte, die Brücke sei alt. Die Polizei sperrte am Abend die Zufahrt. Man habe Risse gefunden.',
    [
      'indirect | Weber | sagte | die Brücke sei alt',
      'indirect | Die Polizei | - | Man habe Risse gefunden.',
    ],
  ],
  [
    'a reflexive leaves no room for an object',
    'Besorgt äußerte sich Ana Weber: „Die Risse sind tief.“',
    ['direct | Ana Weber | äußerte | „Die Risse sind tief.“'],
  ],
  [
    'what is written has the text for its speaker',
    'Auf dem Plakat stand: „Nieder mit der Brücke aus Beton.“',
    ['direct | dem Plakat | - | „Nieder mit der Brücke aus Beton.“'],
  ],
  [
    'an article of subjects tells the subject, however long',
    'Am Abend kam Peter Braun. Der Leiter des Verbandes Union du Port (UDP) sagte: „Wir gehen nicht.“',
    ['direct | Der Leiter des Verbandes Union | sagte | „Wir gehen nicht.“'],
  ],
  [
    'a modal before its perfect has the subject',
    'Am Abend soll Weber zu dem Fahrer gesagt haben: „Lass uns gehen, es ist spät.“',
    ['direct | Weber | gesagt | „Lass uns gehen, es ist spät.“'],
  ],
  [
    'a cue behind a colon takes what follows',
    'Auch die Opposition kritisierte den Plan scharf: So sagte Ana Weber: „Das Geld fehlt an anderer Stelle.“',
    [
      'indirect | die Opposition | kritisierte | den Plan scharf',
      'direct | Ana Weber | sagte | „Das Geld fehlt an anderer Stelle.“',
    ],
  ],
  [
    'a noun of saying has its owner for a speaker',
    'Die Forderung der Stadt, die Brücke zu sperren, stieß auf Widerspruch.',
    ['indirect | der Stadt | Forderung | die Brücke zu sperren'],
  ],
  [
    'or whoever acts in its clause',
    'Weber stellte die These auf, dass die Brücke auf Sand stehe.',
    ['indirect | Weber | These | die Brücke auf Sand stehe'],
  ],
  [
    'a place behind a source is the clause’s',
    'Der Fahrer ist laut Polizei in Bonn gesehen worden.',
    ['indirect | Polizei | laut | Der Fahrer ist … in Bonn gesehen worden'],
  ],
  [
    'a source preposition may open a relative clause',
    'Es gibt Berichte, nach denen die Brücke auf Sand steht.',
    ['indirect | denen | nach | die Brücke auf Sand steht'],
  ],
  [
    'whoever acts says the marks no cue takes',
    'Ursprünglich wollte Weber „ein Konzept mit sechs bis acht Brücken vorlegen“, am Ende waren es drei.',
    ['direct | Weber | - | „ein Konzept mit sechs bis acht Brücken vorlegen“'],
  ],
  [
    'who cites and names nobody speaks',
    '„Das ist die größte Brücke der Welt“, zitiert die „Morgenpost“ in ihrem Bericht.',
    ['direct | die „Morgenpost“ | zitiert | „Das ist die größte Brücke der Welt“'],
  ],
  [
    'the stop of a date cuts no clause',
    'Das Archiv hat am 3. Mai bestätigt, dass die Brücke auf Sand steht.',
    ['indirect | Das Archiv | bestätigt | die Brücke auf Sand steht'],
  ],
  [
    'a date may stand before the subject',
    '„Es ist aus“, sagte am 3. Mai der Leiter des Archivs.',
    ['direct | der Leiter des Archivs | sagte | „Es ist aus“'],
  ],
  [
    'a main clause after a subordinate one was not said',
    'Nachdem die Polizei den Fund bestätigt hatte, wurde die Brücke gesperrt.',
    [],
  ],
  ['nor one that doch opens', 'Die Stadt hat den Umbau angekündigt, doch die Brücke blieb offen.', []],
  [
    'the writer’s mood will do after a plain verb',
    'Weber sagte, die Brücke ist sicher.',
    ['indirect | Weber | sagte | die Brücke ist sicher'],
  ],
  [
    'the mood of an unlisted verb is seen',
    'Die Firma argumentiert, diese Bauart erspare der Stadt viel Geld.',
    ['indirect | Die Firma | argumentiert | diese Bauart erspare der Stadt viel Geld'],
  ],
  [
    'an infinitive of the perfect is one',
    'Dem Fahrer wurde von der Polizei vorgeworfen, an dem Unfall beteiligt gewesen zu sein.',
    ['indirect | der Polizei | vorgeworfen | an dem Unfall beteiligt gewesen zu sein'],
  ],
  [
    'a subordinate clause before its verb was not said',
    'Obwohl die Brücke gesperrt war, forderte die Stadt hohe Strafen für die Firma.',
    ['indirect | die Stadt | forderte | hohe Strafen für die Firma'],
  ],
  [
    'a verb in no list speaks behind reported words',
    'Die Ursache sei noch unklar, seufzte der Trainer.',
    ['indirect | der Trainer | seufzte | Die Ursache sei noch unklar'],
  ],
  [
    'so and a verb take the clause before',
    'Der Umbau sei eine Last, so bestätigt das Gericht.',
    ['indirect | das Gericht | bestätigt | Der Umbau sei eine Last'],
  ],
  [
    'what a comma hangs on a source was not said',
    'Nach alten Angaben, die niemand prüfte, stammt die Brücke aus Rom.',
    ['indirect | alten Angaben | Nach | stammt die Brücke aus Rom'],
  ],
  [
    'a second verb of the subject ends what was said',
    'Sie räumte ein, es könnten Stellen fehlen, sprach aber von einem guten Jahr.',
    ['indirect | Sie | räumte … ein | es könnten Stellen fehlen'],
  ],
  [
    'a view may be a contrary one',
    'Viele sind der gegenteiligen Ansicht, dass die Brücke schön ist.',
    ['indirect | Viele | Ansicht | die Brücke schön ist'],
  ],
  ['angewiesen sein orders nothing', 'Viele sind darauf angewiesen, dass die Brücke offen bleibt.', []],
  [
    'a participle of an auxiliary ends no relative clause',
    'Weber sagte, der Verzicht auf Geld sei keine leichte Wahl gewesen.',
    ['indirect | Weber | sagte | der Verzicht auf Geld sei keine leichte Wahl gewesen'],
  ],
  [
    'a cue amid its quotation leaves both halves',
    '„Die Brücke“, sagte Weber am Montag, „ist seit gestern gesperrt“, und ging.',
    ['direct | Weber | sagte | „Die Brücke“ … „ist seit gestern gesperrt“'],
  ],
  ['so may open a speaker', 'So der Minister: „Es ist aus.“', ['direct | der Minister | : | „Es ist aus.“']],
  [
    'soll with a perfect is hearsay',
    'Am Abend stieg Rauch auf. Der Fahrer soll das Feuer gelegt haben.',
    ['indirect | - | - | Der Fahrer soll das Feuer gelegt haben.'],
  ],
  ['soll without one is a plan', 'Am Abend stieg Rauch auf. Die Brücke soll bald fertig sein.', []],
  ['what I have done was not reported', 'Weber sagte nichts. Ich war dort und habe ihn gesehen.', []],
]

describe('German', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))

  it('is recognised by its grammatical words', () => {
    assert.equal(extract('Die Brücke über den Fluss ist seit dem Montag gesperrt.').language, 'de')
    assert.equal(extract('The bridge over the river was closed on Monday.').language, 'en')
  })
})

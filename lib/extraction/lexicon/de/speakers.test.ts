import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../../extract'
import { statementLines } from '../../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'an unlisted verb before a clause in the mood that reports',
    'Bürgermeisterin Ana Ruiz winkte ab, die Brücke sei sicher. Schäden gebe es keine.',
    ['indirect | Bürgermeisterin Ana Ruiz | - | die Brücke sei sicher. Schäden gebe es keine.'],
  ],
  [
    'a hint comes from somebody',
    'Von der Polizei kam der Tipp, bei dem Fund handele es sich um eine Bombe.',
    ['indirect | der Polizei | - | bei dem Fund handele es sich um eine Bombe.'],
  ],
  [
    'für opens whose standpoint is told',
    'Für den Geologen Karl Weber sei der Hang „eine Gefahr“.',
    ['mixed | den Geologen Karl Weber | - | Für den Geologen Karl Weber sei der Hang „eine Gefahr“.'],
  ],
  [
    'a role before a name acts',
    'Der Hafenmeister Karl Weber legte den Termin fest. Es gehe um viel.',
    ['indirect | Der Hafenmeister Karl Weber | - | Es gehe um viel.'],
  ],
  [
    'a cue in the mood that reports is told itself',
    'Ruiz sagte, es müsse Schluss sein. Es drohe „ein harter Winter“.',
    ['indirect | Ruiz | sagte | es müsse Schluss sein', 'mixed | Ruiz | - | Es drohe „ein harter Winter“.'],
  ],
  [
    'demnach hands on who is carried',
    'Laut Polizei ist die Brücke gesperrt. Demnach brannte das Dach. Der Schaden sei hoch.',
    [
      'indirect | Polizei | Laut | ist die Brücke gesperrt',
      'indirect | Demnach | Demnach | brannte das Dach',
      'indirect | Polizei | - | Der Schaden sei hoch.',
    ],
  ],
  [
    'das before a verb and a name points back',
    'Die Brücke bleibt zu. Das erklärte Karl Weber am Montag.',
    ['indirect | Karl Weber | erklärte | Die Brücke bleibt zu'],
  ],
  [
    'a relative clause parts wie from its verb',
    'Wie Karl Weber, der dabei war, mitteilte, ist die Brücke zu.',
    ['indirect | Karl Weber | mitteilte | ist die Brücke zu'],
  ],
  [
    'während is no preposition before a clause with its verb last',
    'Während Ana Ruiz erklärte, die Brücke sei zu, schwieg Weber.',
    ['indirect | Ana Ruiz | erklärte | die Brücke sei zu'],
  ],
  [
    'an apposition in the dative stands between subject and verb',
    'Die Antwort von Karl Weber, dem Sprecher der Stadt, lautete: „Das ist falsch.“',
    ['direct | Die Antwort von Karl Weber | lautete | „Das ist falsch.“'],
  ],
  [
    'lassen has somebody say it',
    '„Die Brücke bleibt zu“, ließ eine Sprecherin der Stadt verlauten.',
    ['direct | eine Sprecherin der Stadt | ließ … verlauten | „Die Brücke bleibt zu“'],
  ],
  [
    'marks behind a person are no title',
    'Das gilt laut Direktor Karl Weber „auch in Zukunft“.',
    ['mixed | Direktor Karl Weber | laut | Das gilt … „auch in Zukunft“'],
  ],
  [
    'a source between two quotations has both',
    '„Das Problem der Brücke bleibt uns lange erhalten“ laut Ruiz „bis zum Sommer“.',
    ['direct | Ruiz | laut | „Das Problem der Brücke bleibt uns lange erhalten“ … „bis zum Sommer“'],
  ],
  [
    'a cue right behind the marks has them rather than the colon',
    'Besorgt äußerte sich auch Karl Weber zur Brücke: „Es wird eng“, sagte er am Montag.',
    ['direct | er | sagte | „Es wird eng“'],
  ],
  [
    'what stands before such a colon keeps its own cue',
    'Weber drohte, er werde gehen: „Es reicht“, sagte er.',
    ['indirect | Weber | drohte | er werde gehen', 'direct | er | sagte | „Es reicht“'],
  ],
  [
    'a cue of its own before the colon may have an apposition behind it',
    'Der Verband kritisierte den Plan scharf: So sagte Ana Ruiz, Mitglied im Vorstand: „Das geht nicht.“',
    [
      'indirect | Der Verband | kritisierte | den Plan scharf',
      'direct | Ana Ruiz | sagte | „Das geht nicht.“',
    ],
  ],
  [
    'links before a colon go on with the statement',
    'Weber sagte: „Das ist gut.“ Und weiter: „Die Gefahr ist klein.“',
    ['direct | Weber | sagte | „Das ist gut.“ … „Die Gefahr ist klein.“'],
  ],
  [
    'what something comes out of is its source',
    'Aus Kreisen der Stadt verlautete, die Brücke sei zu. Der Hafen ist offen. Dies geht aus einer Mitteilung des Amts hervor.',
    [
      'indirect | Kreisen der Stadt | verlautete | die Brücke sei zu',
      'indirect | einer Mitteilung des Amts | geht … hervor | Der Hafen ist offen',
    ],
  ],
  [
    'an adverb may stand behind wie',
    'Wie schon die Stadt mitteilte, ist die Brücke zu.',
    ['indirect | die Stadt | mitteilte | ist die Brücke zu'],
  ],
  [
    'es may stand before the subject that follows its verb',
    'Hier stellte es das Gericht für alle fest, dass die Brücke zu ist.',
    ['indirect | das Gericht | stellte … fest | die Brücke zu ist'],
  ],
  [
    'two adjectives may be joined',
    'Die alten und neuen Räte waren davon ausgegangen, die Brücke sei sicher.',
    ['indirect | Die alten und neuen Räte | ausgegangen | die Brücke sei sicher'],
  ],
  [
    'a second verb shares the subject of one in no list',
    'Einer der Gründer, Karl Weber, dankte den Gästen und ergänzte, die Brücke sei sicher.',
    ['indirect | Einer der Gründer | ergänzte | die Brücke sei sicher'],
  ],
  [
    'and over a quotation',
    'Ana Ruiz erläutert die Idee: „Da gibt es zwei Arten“, und fügt hinzu: „Es wird gut.“',
    [
      'direct | Ana Ruiz | erläutert | „Da gibt es zwei Arten“',
      'direct | Ana Ruiz | fügt … hinzu | „Es wird gut.“',
    ],
  ],
  [
    'a relative clause with a cue stands between subject and verb',
    'Ein Beamter, den die alte Zeitung zitiert, kommentierte, die Rede solle nur ablenken.',
    ['indirect | Ein Beamter | kommentierte | die Rede solle nur ablenken'],
  ],
  [
    'a name may open with a particle',
    'Von der Leyen betonte, die Brücke sei „gut“. „Das reicht nicht“, sagte von der Leyen.',
    [
      'mixed | Von der Leyen | betonte | die Brücke sei „gut“',
      'direct | von der Leyen | sagte | „Das reicht nicht“',
    ],
  ],
  [
    'a dative before its verb hears it',
    'Der alten Zeitung sagte Karl Weber: „Ich bleibe.“',
    ['direct | Karl Weber | sagte | „Ich bleibe.“'],
  ],
  [
    'things that act by themselves tell nothing',
    'Die Zeugin Ana Ruiz berichtete, dass die Erde bebte. Sirenen heulten. Viele seien geflohen.',
    [
      'indirect | Die Zeugin Ana Ruiz | berichtete | die Erde bebte',
      'indirect | Die Zeugin Ana Ruiz | - | Viele seien geflohen.',
    ],
  ],
  [
    'nor does whom something happened to',
    'Ana Ruiz sagte, es sei laut gewesen. Ein Haus brannte. Karl Weber wurde verletzt. Busse seien zerstört.',
    ['indirect | Ana Ruiz | sagte | es sei laut gewesen', 'indirect | Ana Ruiz | - | Busse seien zerstört.'],
  ],
  [
    'a text names something in a relative clause',
    'Es gab einen Kommentar, der den Beschluss als „nicht nachzuvollziehende Verirrung“ bezeichnet.',
    ['direct | der | bezeichnet | „nicht nachzuvollziehende Verirrung“'],
  ],
  [
    'words stand on a banner around them',
    'Auf dem Transparent war die Parole „Brücken sind für alle Menschen da“ zu lesen.',
    ['direct | dem Transparent | - | „Brücken sind für alle Menschen da“'],
  ],
  [
    'marks may hide the infinitive that is asked for',
    'Der König bat den Minister, ihre „Anteilnahme den Familien zu übermitteln“.',
    ['mixed | Der König | bat | ihre „Anteilnahme den Familien zu übermitteln“'],
  ],
  [
    'so may follow the marks without a comma',
    '„Offenbar sind Fragen dann doch zu lästig.“ so das Fazit der Betreiber.',
    ['direct | das Fazit der Betreiber | so | „Offenbar sind Fragen dann doch zu lästig.“'],
  ],
  [
    'topics before a colon are no speakers',
    'Das Programm hat Ziele.\n\nBildung: Die Stadt baut Schulen.\n\nVerkehr: Die Stadt baut Brücken.\n\nArbeit: Die Stadt hilft.\n\nSteuern: Die Stadt senkt sie.',
    [],
  ],
]

describe('who speaks in German', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))

  it('demnach stands for the source before it', () => {
    const [first, second] = extract('Laut Ana Ruiz ist die Brücke zu. Demnach brannte das Dach.').attributions
    assert.equal(second.speakerEntity, first.speakerEntity)
    assert.notEqual(second.speakerEntity, null)
  })
})

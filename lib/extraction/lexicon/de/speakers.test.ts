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

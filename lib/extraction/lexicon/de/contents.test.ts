import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a flood that demands lives said nothing',
    'Die Überschwemmung hat im ganzen Land viele Opfer gefordert.',
    [],
  ],
  ['nor did who will yet say it', 'Karl Weber will die alten Pläne der Stadt kritisieren.', []],
  ['nor who did not', 'Karl Weber hat die Tat am Hafen nicht gestanden.', []],
  [
    'als before marks names the thing',
    'Karl Weber wies den Vorwurf bei einer Feier als „Unverschämtheit“ zurück.',
    ['direct | Karl Weber | wies … zurück | „Unverschämtheit“'],
  ],
  [
    'a comma inside the marks parts as one behind them does',
    '„Es ist zu,“ sagte Karl Weber. “Es bleibt zu,” sagte Ana Ruiz.',
    ['direct | Karl Weber | sagte | „Es ist zu,“', 'direct | Ana Ruiz | sagte | “Es bleibt zu,”'],
  ],
  [
    'an apposition parts who names from what is named',
    'Am Montag nannte Ana Ruiz, Chefin der Werft, den Entwurf „überflüssig wie ein Kropf“.',
    ['direct | Ana Ruiz | nannte | „überflüssig wie ein Kropf“'],
  ],
  [
    'für with sein names something',
    'Für den Hafenmeister Karl Weber ist die Lage „alarmierend“.',
    ['direct | den Hafenmeister Karl Weber | ist | „alarmierend“'],
  ],
  [
    'a particle may stand apart from its participle',
    'Die Stadt hat am Montag bekannt gegeben, dass die Brücke zu ist.',
    ['indirect | Die Stadt | bekannt … gegeben | die Brücke zu ist'],
  ],
  [
    'das may point back over a comma',
    'Seit Juni ist die Brücke zu, das teilte die Stadt mit.',
    ['indirect | die Stadt | teilte … mit | Seit Juni ist die Brücke zu'],
  ],
  [
    'marks may hide the verb of what was said',
    'Am Montag sagte Karl Weber, das Gespräch „sei gut verlaufen“.',
    ['mixed | Karl Weber | sagte | das Gespräch „sei gut verlaufen“'],
  ],
  [
    'a compound may begin with a name in marks',
    'Die „Hafen“-Zeitung schrieb, die Brücke sei zu.',
    ['indirect | Die „Hafen“-Zeitung | schrieb | die Brücke sei zu'],
  ],
  [
    'or with small letters',
    'Die Brücke ist laut ai-Bericht zu.',
    ['indirect | ai-Bericht | laut | Die Brücke ist … zu'],
  ],
  [
    'a time may stand before zufolge',
    'Ersten Angaben vom gestrigen Mittwoch zufolge ist die Brücke zu.',
    ['indirect | Ersten Angaben vom gestrigen Mittwoch | zufolge | ist die Brücke zu'],
  ],
  ['a clause that says where was not said', 'In Bonn, wo er wohnt, schrieb Weber am Montag einen Brief.', []],
  [
    'a clause that opened with während ends before its main clause',
    'Während Karl Weber ankündigte, die Brücke zu prüfen, stellt sich der Rat hinter den Plan.',
    ['indirect | Karl Weber | ankündigte | die Brücke zu prüfen'],
  ],
  [
    'a turn in the writer’s mood ends what was told in the other',
    'Ruiz sagte, es sei spät, doch Weber blieb am Abend im Rat.',
    ['indirect | Ruiz | sagte | es sei spät'],
  ],
  [
    'and so does a second verb of hers',
    'Ruiz sagte, sie sei müde, ließ den Rat aber nicht gehen.',
    ['indirect | Ruiz | sagte | sie sei müde'],
  ],
]

describe('what was said in German', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})

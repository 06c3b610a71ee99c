import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FINDINGS } from './model'
import { findingOf } from './test-turn'

/** Pairs that look alike and say another thing: what was said, what was printed. */
const SENSE: readonly (readonly [said: string, printed: string])[] = [
  ['Das haben wir nicht. Gesagt hat es der Chef.', 'Das haben wir nicht gesagt hat es der Chef.'],
  ['Nie. Wieder werden wir das tun.', 'Nie wieder werden wir das tun.'],
  ['Niemals. Werden wir das Haus verkaufen?', 'Niemals werden wir das Haus verkaufen?'],
  ['Wir zahlen das. Wenn es regnet, bauen wir.', 'Wir zahlen das, wenn es regnet. Bauen wir.'],
  ['Fast alle Kinder und die Frau kamen.', 'Alle Kinder und die Frau kamen.'],
  ['Wir kommen, falls er das zahlt.', 'Wir kommen.'],
  ['Er hat gelogen, glaube ich.', 'Er hat gelogen.'],
  ['Das war um acht Uhr abends.', 'Das war um acht Uhr morgens.'],
  ['Das war um 18 Uhr abends.', 'Das war um 18 Uhr morgens.'],
  ['Das war morgens, und wir waren da.', 'Das war abends, und wir waren da.'],
]

const ALTERED: readonly (readonly [said: string, printed: string])[] = [
  ['Das war um sieben Uhr abends und gut.', 'Das war um sieben Uhr nachmittags und gut.'],
  ['Das war um elf Uhr vormittags.', 'Das war um elf Uhr morgens.'],
  ['Ich habe Sie gesehen.', 'Ich habe sie gesehen.'],
  ['Das ist Ihr Geld.', 'Das ist ihr Geld.'],
  ['Es waren ein paar Leute da.', 'Es waren ein Paar Leute da.'],
  ['Er hat das manchmal und das ist gut.', 'Er hat das und das ist gut.'],
  ['Das war um 20 Uhr.', 'Das war um acht Uhr.'],
  ['Der Mann von der Firma in der Stadt behauptet, er sei krank.', 'Er sei krank.'],
  ['Der Mann von der Firma in der Stadt sagte uns, die Brücke ist kaputt.', 'Die Brücke ist kaputt.'],
  ['Das Haus ist kaputt, sagt er.', 'Das Haus ist kaputt.'],
]

describe('German words that look alike and say another thing', () => {
  const rankOf = (said: string, printed: string): number => {
    return ([...FINDINGS] as string[]).indexOf(findingOf(said, printed))
  }
  for (const [said, printed] of SENSE)
    it(`“${printed}” never passes for “${said}”`, () =>
      assert.ok(rankOf(said, printed) <= FINDINGS.indexOf('SENSE_CHANGED')))
  for (const [said, printed] of ALTERED)
    it(`“${printed}” is at best altered from “${said}”`, () =>
      assert.ok(rankOf(said, printed) <= FINDINGS.indexOf('ALTERED')))
})

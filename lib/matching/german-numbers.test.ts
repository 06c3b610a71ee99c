import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from './compare'
import { unitsOf } from './units'

const keys = (text: string): string =>
  unitsOf(`Wir sind ${text}`)
    .slice(2)
    .map((unit) => unit.key)
    .join(' ')

describe('German numbers', () => {
  const same: readonly (readonly string[])[] = [
    ['25', 'fünfundzwanzig'],
    ['312', 'dreihundertzwölf', 'dreihundertundzwölf'],
    ['5.000', '5000', 'fünftausend', '5 000'],
    ['2.311', 'zweitausenddreihundertelf'],
    ['2,5 Millionen', 'zweieinhalb Millionen', '2,5 Mio.', '2.500.000'],
    ['1,5', 'anderthalb', 'eineinhalb'],
    ['12', 'ein Dutzend', 'zwölf'],
    ['5 %', '5 Prozent', 'fünf Prozent'],
    ['um 14 Uhr', 'um vierzehn Uhr', 'um 14.00 Uhr', 'um zwei Uhr nachmittags'],
    ['um 20 Uhr', 'um acht Uhr abends', 'um 20 Uhr abends'],
    ['um 0 Uhr', 'um zwölf Uhr nachts'],
    ['um 12 Uhr mittags', 'um 12.00 Uhr mittags'],
    ['um 14:30', 'um 14.30 Uhr', 'um 14 Uhr 30', 'um halb drei nachmittags'],
    ['um 2:30', 'um halb drei', 'um zwei Uhr dreißig'],
    ['um Viertel vor drei', 'um zwei Uhr 45', 'um 2:45 Uhr'],
    ['am 5. Mai', 'am fünften Mai'],
    ['minus fünf Grad', '-5 Grad', 'minus 5 Grad'],
    ['die neunziger Jahre', 'die 90er Jahre'],
    ['zwanzigste', 'zwanzigsten'],
  ]
  for (const forms of same)
    it(`reads ${forms.join(' = ')}`, () => {
      for (const form of forms) assert.equal(keys(form), keys(forms[0]), form)
    })

  for (const [a, b] of [
    ['5.000', '5'],
    ['2,5', '25'],
    ['fünfzehn', 'fünfzig'],
    ['fünfundzwanzig', 'zweiundfünfzig'],
    ['um 14 Uhr', 'um zwei Uhr nachts'],
    ['um 18 Uhr abends', 'um 18 Uhr morgens'],
    ['um 20 Uhr', 'um 20 Uhr vormittags'],
    ['um zwölf Uhr mittags', 'um zwölf Uhr nachts'],
    ['um halb drei', 'um halb vier'],
    ['um 14 Uhr', 'um 15 Uhr'],
    ['im zweiten Jahr', 'im dritten Jahr'],
    ['fünf Millionen', 'fünf Milliarden'],
    ['am 5. Mai', 'am 6. Mai'],
  ])
    it(`keeps ${a} apart from ${b}`, () => assert.notEqual(keys(a), keys(b)))
})

describe('a denial in another language', () => {
  const finding = (said: string, printed: string): string =>
    compare(printed, [{ source: 'a', paragraph: 0, start: 0, end: said.length, text: said, speaker: 'ANN' }])
      .finding
  for (const [said, printed] of [
    ['Wir haben das nicht gesagt.', 'Wir haben das gesagt.'],
    ['Nicht alle sind schuldig, und das ist gut.', 'alle sind schuldig, und das ist gut.'],
    ['Je ne suis pas content de vous.', 'Je suis content de vous.'],
    ['La ley no es justa para ellos.', 'La ley es justa para ellos.'],
    ['Мы не закрыли школу в июне.', 'Мы закрыли школу в июне.'],
    ['לא סגרנו את בית הספר ביוני.', 'סגרנו את בית הספר ביוני.'],
    ['لم نغلق المدرسة في حزيران.', 'نغلق المدرسة في حزيران.'],
  ])
    it(`is missed in “${printed}”`, () => assert.equal(finding(said, printed), 'SENSE_CHANGED'))

  it('keeps five thousand from five where nothing tells the language', () =>
    assert.equal(finding('5.000 Menschen standen dort.', '5 Menschen standen dort.'), 'SENSE_CHANGED'))
})

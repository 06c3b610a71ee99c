import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unitsOf } from './units'

const keys = (text: string): string =>
  unitsOf(text)
    .map((unit) => unit.key)
    .join(' ')

describe('numbers', () => {
  const same: readonly (readonly string[])[] = [
    ['25', 'twenty-five', 'twenty five'],
    ['105', 'one hundred and five', 'a hundred and five', 'one hundred five'],
    ['1,200', '1200', 'twelve hundred', 'one thousand two hundred', '1 200', '1.2k'],
    [
      '2.5 million',
      'two and a half million',
      'two point five million',
      '2,500,000',
      '2.5m',
      'two million five hundred thousand',
    ],
    ['312', 'three hundred and twelve'],
    ['1984', 'nineteen eighty-four', 'one thousand nine hundred and eighty-four'],
    ['2010', 'twenty ten', 'two thousand and ten'],
    ['1905', 'nineteen oh five'],
    ['3.14', 'three point one four'],
    ['21st', 'twenty-first', 'twenty first'],
    ['24', 'two dozen'],
    ['500,000', 'half a million', 'five hundred thousand'],
    ['13.5', 'thirteen and a half', '13 and a half'],
    ['0', 'zero'],
    ['5%', '5 percent', 'five per cent', '5 pct'],
    ['$5', 'five dollars', '5 dollars'],
    ['£2.5 million', 'two and a half million pounds'],
    ['5km', '5 km', 'five kilometres', 'five kilometers'],
    ['5pm', '5 pm', '5 p.m.', 'five p.m.', '5:00 p.m.', "five o'clock in the afternoon", 'five p.m.'],
    ['5:30', 'half past five', 'half past 5'],
    ['at 5:30', 'at five thirty', 'at half past five'],
    ['5:45', 'a quarter to six', 'quarter to 6', 'fifteen minutes to six'],
    ['12:45', 'quarter to one'],
    ['5:10', 'ten past five', 'ten minutes past five'],
    ['5:00', "five o'clock", "5 o'clock"],
    ['7:15 a.m.', 'a quarter past seven in the morning'],
    ['at 9 p.m.', 'at nine in the evening', 'at 21:00', 'at nine at night', 'at 9.00 pm'],
    ['14:30', '2:30 p.m.', '2.30pm', 'half past two in the afternoon', 'two thirty in the afternoon'],
    ['7 a.m.', 'seven in the morning', '07:00'],
    ['2 a.m.', 'two at night', '02:00'],
    ['noon', '12 noon', '12 p.m.'],
    ['midnight', '12 a.m.', '00:00'],
    ['May 5th', 'the fifth of May', '5th May', 'May the fifth', 'May fifth', 'the 5th of May'],
    ['Nov. 5', '5 November', 'November 5'],
    ['€5m', '5 million euros', 'five million euros', '€5,000,000'],
    ['2½', '2 1/2', 'two and a half', '2.5'],
    ['three and three quarters', '3¾', '3.75'],
    ['two thirds', 'two-thirds', '2/3', '⅔'],
    ['a quarter of it', 'one quarter of it', '¼ of it', '1/4 of it'],
    ['half of it', '½ of it', '1/2 of it', 'one half of it'],
    ['-5 degrees', 'minus five degrees', 'negative five degrees', '−5°'],
    ['.5 percent', '0.5 percent', 'zero point five percent'],
    ['$.50', '$0.50'],
    ['twenty-four hour shifts', '24 hour shifts'],
    ['in the fifties', "in the '50s"],
    ['in her early fifties', 'in her early 50s'],
    ['60 mph', 'sixty miles per hour', 'sixty miles an hour'],
    ['60 km/h', '60 kph', 'sixty kilometres per hour'],
    ['$5.50', 'five dollars and fifty cents', 'five dollars fifty cents'],
    ['50p', 'fifty pence'],
    ['half a percent', '0.5 percent', '0.5%'],
    ['COVID-19', 'COVID 19'],
    ['flight 105', 'flight one oh five'],
    ['911', 'nine one one', 'nine-one-one', '9-1-1'],
    ['the race paid $10k', 'the race paid $10,000'],
    ['a 777', 'a seven seven seven'],
    ['room 212 is shut', 'room two twelve is shut'],
    ['on flight 365', 'on flight three sixty-five', 'on flight three sixty five'],
    ['at 5:05', 'at five oh five'],
    ['some 20 M', 'some 20 million', 'some 20 mln'],
    ['20 bn', '20 billion'],
    ['２０', '20'],
    ['$10k', '$10,000'],
    ['10k people', '10,000 people'],
  ]
  for (const forms of same) {
    it(`reads ${forms.join(' = ')}`, () => {
      for (const form of forms) assert.equal(keys(form), keys(forms[0]), form)
    })
  }

  const apart: readonly (readonly [string, string])[] = [
    ['15', 'fifty'],
    ['14', 'forty'],
    ['2.5', '25'],
    ['-5', '5'],
    ['007', '7'],
    ['1,200', '12,00'],
    ['first', 'one'],
    ['5 million', '5 billion'],
    ['5 million', '5'],
    ['$5', '£5'],
    ['5%', '5'],
    ['the 1890s', 'the 1990s'],
    ['two thirds', 'two fifths'],
    ['10²', '102'],
    ['2:30', '230'],
    ['half past five', '4:30'],
    ['a quarter to six', '6:15'],
    ['a quarter to six', '6:45'],
    ['ten to five', '4:50'],
    ['half five', '5:30'],
    ["five o'clock in the morning", '5 p.m.'],
    ['14:00', '2 a.m.'],
    ['14:00', "two o'clock"],
    ['noon', 'midnight'],
    ['ten at night', '10 a.m.'],
    ['May 5', 'May 6'],
    ['May 5', 'June 5'],
    ['2½', '2'],
    ['a third of it', 'a quarter of it'],
    ['10²', '10'],
    ['minus five', 'five'],
    ['₩500', '₪500'],
    ['60 mph', '60 km/h'],
    ['$5.50', '$5.15'],
    ['24/7', '2/7'],
    ['five thirty people', '5:30 people'],
    ['5 km', '5 miles'],
    ['2019', '2018'],
    ['one hundred', 'one thousand'],
    ['he ran 10k', 'he ran 10,000'],
    ['I did the 5K on Sunday', 'I did the 5,000 on Sunday'],
    ['five six people', '56 people'],
    ['five six seven', '567'],
    ['1-1-1990', '111990'],
    ['nine ten people', '910 people'],
    ['nine eleven', '911'],
    ['two twelve year olds', '212 year olds'],
    ['two twelve seat vans', '212 seat vans'],
    ['one ten page report', '110 page report'],
    ['two eighty bed wards', '280 bed wards'],
    ['three twenty somethings', '320 somethings'],
    ['flight two twelve hours late', 'flight 212 hours late'],
    ['in room one ten of us slept', 'in room 110 of us slept'],
    ['two twenty-dollar bills', '220 dollar bills'],
    ['that one fifteen times', 'that 115 times'],
    ['20 m', '20 million'],
  ]
  for (const [a, b] of apart) it(`keeps ${a} apart from ${b}`, () => assert.notEqual(keys(a), keys(b)))

  it('reads every whole number below ten thousand back from its words', () => {
    for (let n = 0; n < 10_000; n += n < 200 ? 1 : 37) assert.equal(keys(inWords(n)), `#${n}`, inWords(n))
  })

  it('takes the decade in words for the decade in digits', () => {
    const [words, digits] = ['the nineties', "the '90s"].map((text) => unitsOf(text)[1])
    assert.equal(words.key, digits.key)
    assert.equal(unitsOf('the 1990s')[1].key, words.other)
  })

  it('takes two figures behind an apostrophe for a year', () => {
    const others = ["in '98", "in '05", 'in 98', "the 'class of 98'"].map(
      (text) => unitsOf(text).at(-1)?.other,
    )
    assert.deepEqual(others, ['#1998', '#2005', null, null])
    assert.equal(unitsOf("in '98 and again")[1].other, '#1998')
  })

  for (const text of ["'bout '20 men", "in '98 people died", "said '20 of them", "room '98' is shut"])
    it(`sees no year in “${text}”`, () => assert.equal(unitsOf(text)[1].other, null))

  it('takes a Roman numeral in capitals for the number said, as a count or an order', () => {
    const [two, second] = ['World War two', 'World War second'].map((text) => unitsOf(text)[2].key)
    const { key, other } = unitsOf('World War II')[2]
    assert.deepEqual([key, other], [two, second])
    assert.equal(unitsOf('World War ii')[2].kind, 'word')
  })

  it('takes the day alone for its count, and no month for the verb', () => {
    const day = unitsOf('In May 5 people came')[2]
    assert.deepEqual([day.key, day.other], ['#5th', '#5'])
    assert.equal(keys('we may 5 times'), 'we may #5 times')
  })

  for (const [name, text] of [
    ['words', `${'one two '.repeat(10_000)}hundred`],
    ['hyphens', `${'1-2-'.repeat(10_000)}a`],
  ])
    it(`reads a list of figures with ${name} in the time of its length`, () => {
      const started = performance.now()
      unitsOf(text)
      assert.ok(performance.now() - started < 3000)
    })

  it('does not take the dash of a range for a minus', () => assert.equal(keys('1990–1995'), '#1990 #1995'))

  it('does not join numbers that stand side by side', () => {
    assert.equal(keys('in 2019 300 people'), 'in #2019 #300 people')
    assert.equal(keys('one, two, three'), '#1 #2 #3')
    assert.equal(keys('ten to fifteen'), '#10 to #15')
  })
})

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inWords(n: number): string {
  if (n < 20) return ONES[n]
  if (n < 100) return n % 10 === 0 ? TENS[n / 10] : `${TENS[Math.floor(n / 10)]}-${ONES[n % 10]}`
  const [size, name] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = n % size
  return `${inWords(Math.floor(n / size))} ${name}${rest === 0 ? '' : `${rest < 100 ? ' and' : ''} ${inWords(rest)}`}`
}

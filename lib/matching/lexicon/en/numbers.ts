/** The words numbers are made of. */
export const ONES: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nought', 0],
  ['nil', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
])

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
])

/** Written onto digits without a space: 10k, 3bn. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
])

/** What bears a number as its name, in German too: "room two twelve", "page one to two hundred". */
export const NUMBERED: ReadonlySet<string> = new Set(
  `number numbers room rooms cell cells page pages gate gates flight flights route routes highway highways interstate
   channel channels level levels item items bus train line platform apartment suite ward chapter section article paragraph
   exhibit nummer zimmer zelle zellen seite seiten`.split(/\s+/),
)

/** Said before a number below zero. */
export const MINUS: ReadonlySet<string> = new Set(['minus', 'negative'])

/** Written in capitals behind a name: World War II, Elizabeth II. One letter alone may be any. */
export const ROMANS: ReadonlyMap<string, number> = new Map(
  'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
    .split(' ')
    .map((roman) => [roman, romanValue(roman)]),
)

function romanValue(roman: string): number {
  const worth: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
  const values = [...roman].map((letter) => worth[letter])
  return values.reduce((sum, value, k) => sum + (value < (values[k + 1] ?? 0) ? -value : value), 0)
}

export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])

/** The lower part of a fraction, in the plural or after "one". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['thirds', 3],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['sevenths', 7],
  ['eighths', 8],
  ['ninths', 9],
  ['tenths', 10],
  ['hundredths', 100],
])

/** After a number, one unit, of weight apart from money ("lb"), in singular and plural, in full and short. */
export const UNIT_FORMS: ReadonlyMap<string, string> = new Map([
  ['dollars', 'dollar'],
  ['bucks', 'buck'],
  ['pounds', 'pound'],
  ['euros', 'euro'],
  ['rupees', 'rupee'],
  ['rubles', 'ruble'],
  ['roubles', 'ruble'],
  ['cents', 'cent'],
  ['pct', 'percent'],
  ['prozent', 'percent'],
  ['degrees', 'degree'],
  ['km', 'kilometer'],
  ['kms', 'kilometer'],
  ['kilometers', 'kilometer'],
  ['kg', 'kilogram'],
  ['kgs', 'kilogram'],
  ['kilograms', 'kilogram'],
  ['kilos', 'kilogram'],
  ['kilo', 'kilogram'],
  ['cm', 'centimeter'],
  ['centimeters', 'centimeter'],
  ['mm', 'millimeter'],
  ['millimeters', 'millimeter'],
  ['ft', 'foot'],
  ['feet', 'foot'],
  ['lbs', 'lb'],
  ['oz', 'ounce'],
  ['ounces', 'ounce'],
  ['hrs', 'hour'],
  ['hours', 'hour'],
  ['mins', 'minute'],
  ['minutes', 'minute'],
  ['secs', 'second'],
  ['seconds', 'second'],
  ['yrs', 'year'],
  ['years', 'year'],
  ['p', 'pence'],
  ['kmh', 'kph'],
  ['mw', 'megawatt'],
  ['megawatts', 'megawatt'],
  ['kw', 'kilowatt'],
  ['kilowatts', 'kilowatt'],
  ['gw', 'gigawatt'],
  ['gigawatts', 'gigawatt'],
  ['hectares', 'hectare'],
  ['ha', 'hectare'],
  ['tonnes', 'tonne'],
  ['tons', 'ton'],
  ['miles', 'mile'],
  ['acres', 'acre'],
  ['meters', 'meter'],
  ['liters', 'liter'],
  ['mg', 'milligram'],
  ['milligrams', 'milligram'],
  ['ml', 'milliliter'],
  ['milliliters', 'milliliter'],
])

/** What degrees are counted on. */
export const HEAT_SCALES: ReadonlyMap<string, string> = new Map([
  ['c', 'celsius'],
  ['celsius', 'celsius'],
  ['centigrade', 'celsius'],
  ['f', 'fahrenheit'],
  ['fahrenheit', 'fahrenheit'],
])

/** The half of the day that "in the morning" behind a time names. */
export const DAY_PARTS: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
])

/** Months as they are written in full and short, by their full name. */
export const MONTHS: ReadonlyMap<string, string> = new Map([
  ...'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name): [string, string][] => [
      [name, name],
      [name.slice(0, 3), name],
    ]),
  ['sept', 'september'],
])

/** Measures of several words, as one. */
export const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['mile hour', 'mph'],
  ['kilometer hour', 'kph'],
  ['kilometer h', 'kph'],
])

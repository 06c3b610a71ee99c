/** The words German numbers are made of; written as one word below a million: "dreihundertfünfundzwanzig". */
export const ONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    null: 0,
    ein: 1,
    eins: 1,
    eine: 1,
    einer: 1,
    einen: 1,
    einem: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
  }),
)

export const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  }),
)

/** Standing behind a number, apart from it. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
    dutzend: 12,
  }),
)

/** Stems of ordinals that are no cardinal: "ersten", "dritten". */
export const ORDINAL_STEMS: ReadonlyMap<string, number> = new Map([
  ['ers', 1],
  ['drit', 3],
  ['sieb', 7],
  ['ach', 8],
])

/** What part of the day a time is in, by its first and last hour; the night's go on past 24. */
export const DAY_PARTS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['morgens', [1, 11]],
  ['früh', [0, 11]],
  ['vormittags', [6, 11]],
  ['mittags', [11, 14]],
  ['nachmittags', [12, 18]],
  ['abends', [16, 23]],
  ['nachts', [20, 29]],
])

export const MONTHS: ReadonlyMap<string, string> = new Map([
  ['januar', 'january'],
  ['jänner', 'january'],
  ['februar', 'february'],
  ['märz', 'march'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['oktober', 'october'],
  ['dezember', 'december'],
])

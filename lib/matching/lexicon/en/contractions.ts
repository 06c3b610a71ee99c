/**
 * Contracted words as the words they stand for: `[length of the written part, what it is, what else it may be]`.
 * The lengths of one entry add up to the whole word, so that each part has its own place in the text.
 */
export type ContractedPart = readonly [length: number, key: string, other?: string]

export const CONTRACTED_WORDS: ReadonlyMap<string, readonly ContractedPart[]> = new Map([
  [
    "can't",
    [
      [2, 'can'],
      [3, 'not'],
    ],
  ],
  [
    "won't",
    [
      [2, 'will'],
      [3, 'not'],
    ],
  ],
  [
    "shan't",
    [
      [3, 'shall'],
      [3, 'not'],
    ],
  ],
  [
    "ain't",
    [
      [2, 'is', 'are'],
      [3, 'not'],
    ],
  ],
  [
    'cannot',
    [
      [3, 'can'],
      [3, 'not'],
    ],
  ],
  [
    "let's",
    [
      [3, 'let'],
      [2, 'us'],
    ],
  ],
  [
    'gonna',
    [
      [3, 'going'],
      [2, 'to'],
    ],
  ],
  [
    'wanna',
    [
      [3, 'want'],
      [2, 'to'],
    ],
  ],
  [
    'gotta',
    [
      [1, 'have', 'has'],
      [2, 'got'],
      [2, 'to'],
    ],
  ],
  [
    'hafta',
    [
      [3, 'have'],
      [2, 'to'],
    ],
  ],
  [
    'gimme',
    [
      [3, 'give'],
      [2, 'me'],
    ],
  ],
  [
    'lemme',
    [
      [3, 'let'],
      [2, 'me'],
    ],
  ],
  [
    'kinda',
    [
      [4, 'kind'],
      [1, 'of'],
    ],
  ],
  [
    'sorta',
    [
      [4, 'sort'],
      [1, 'of'],
    ],
  ],
  [
    'outta',
    [
      [3, 'out'],
      [2, 'of'],
    ],
  ],
  [
    'lotta',
    [
      [3, 'lot'],
      [2, 'of'],
    ],
  ],
  [
    'dunno',
    [
      [1, 'do'],
      [1, 'not'],
      [3, 'know'],
    ],
  ],
  [
    'oughta',
    [
      [5, 'ought'],
      [1, 'to'],
    ],
  ],
  ...['should', 'would', 'could', 'might', 'must'].map((modal) => [
    `${modal}a`,
    [
      [modal.length, modal],
      [1, 'have'],
    ],
  ]),
  ["'em", [[3, 'them']]],
  ["'cause", [[6, 'because']]],
  ['cuz', [[3, 'because']]],
  ["'cos", [[4, 'because']]],
  ["'til", [[4, 'until']]],
  ['till', [[4, 'until']]],
  ["'bout", [[5, 'about']]],
  ["'round", [[6, 'around']]],
  [
    "'tis",
    [
      [2, 'it'],
      [2, 'is'],
    ],
  ],
  [
    "'twas",
    [
      [2, 'it'],
      [3, 'was'],
    ],
  ],
  [
    "y'all",
    [
      [2, 'you'],
      [3, 'all'],
    ],
  ],
  ["ma'am", [[5, 'madam']]],
  ["o'clock", [[7, "o'clock"]]],
] as [string, ContractedPart[]][])

/** "You might of told me" is "might have" as it sounds. */
export const BEFORE_OF_FOR_HAVE = /^(?:should|would|could|might|must|may)$/

/** Endings that are words; tried on any word, longest first. */
export const CONTRACTED_ENDINGS: readonly (readonly [ending: string, key: string, other?: string])[] = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will', 'shall'],
  ["'m", 'am'],
  ["'d", 'would', 'had'],
  ["'s", 'is', 'has'],
]

/** After these words 's is a verb; after any other it may be the possessive, which stays on its word. */
export const TAKES_VERB_S: ReadonlySet<string> = new Set(
  'it he she that this what who where when how why there here everything everyone everybody nothing nobody something someone somebody anything anyone'.split(
    ' ',
  ),
)

/** What may stand between a helping verb and its verb: "he'd never gone". */
export const PASSED_OVER: ReadonlySet<string> = new Set(
  'not never already also just only always ever even still soon long once almost nearly really probably simply fully all both then since'.split(
    ' ',
  ),
)

/** Before a contracted "did": "What'd he say?" */
export const QUESTION_WORDS: ReadonlySet<string> = new Set('what who where when why how'.split(' '))

/** Words of one letter sequence whose dropped g is written with an apostrophe: goin' is going. */
export const DROPPED_G = /in'$/

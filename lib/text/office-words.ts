/**
 * Words that say what somebody is, in front of a name or in the place of one: "fire marshal Gus Hall", "FINANCE SECRETARY
 * ANN ROE". Of a name they are no part. In small letters, without accents.
 */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady president mayor senator governor minister judge justice captain colonel general sergeant officer detective chief councillor councilman councilwoman congressman congresswoman representative pope king queen prince princess father sister brother reverend rabbi imam sen gov rep rev gen col capt sgt lt hon chancellor chairman chairwoman chairperson secretary ambassador commissioner superintendent inspector constable deputy sheriff marshal lieutenant major admiral director manager executive ceo spokesman spokeswoman spokesperson attorney lawyer solicitor barrister prosecutor counsel clerk coroner bishop archbishop cardinal doctor nurse engineer scientist analyst economist historian author coach firefighter pilot principal treasurer resident herr frau'.split(
    ' ',
  ),
)

/** Of those, the ones that are family names as well: Martin Luther King, John Major. */
export const OFFICE_NAMES: ReadonlySet<string> = new Set('king bishop prince pope major'.split(' '))

/** Offices and roles that behind a given name are a family name: Mike Judge, Margaret Court. Behind another word they are none: FIRE MARSHAL. */
export const OFFICES_BEHIND_GIVEN: ReadonlySet<string> = new Set(
  'judge lord sergeant principal marshal justice constable cardinal nurse mayor court speaker'.split(' '),
)

/** Small words that lead a family name: van der Berg, de la Cruz. */
export const NOBILIARY: ReadonlySet<string> = new Set(
  'van von vom zu ter ten der den de del della di da dos du la le bin ibn al el'.split(' '),
)

/** Titles and nouns that say whether a man or a woman is meant. */
const MALE: ReadonlySet<string> = new Set(
  'mr sir lord king prince father brother councilman congressman chairman spokesman herr man male boy'.split(
    ' ',
  ),
)
const FEMALE: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady queen princess sister councilwoman congresswoman chairwoman spokeswoman frau woman female girl'.split(
    ' ',
  ),
)

/** `m` or `f` where one of the words (in small letters) says so, null where none or both do. */
export function genderOf(words: readonly string[]): 'm' | 'f' | null {
  const [male, female] = [words.some((word) => MALE.has(word)), words.some((word) => FEMALE.has(word))]
  return male === female ? null : male ? 'm' : 'f'
}

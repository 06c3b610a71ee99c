/** Signs and short forms of what is counted, as the word they are read as. */
export const SIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['₽', 'ruble'],
  ['¢', 'cent'],
  ['%', 'percent'],
  ['‰', 'permille'],
  ['°', 'degree'],
  ['&', 'and'],
])

export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '₹', '₽'])

/** Coins below a money, for "five dollars and fifty cents". */
export const COINS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['dollar', new Set(['cent'])],
  ['euro', new Set(['cent'])],
  ['pound', new Set(['pence', 'p'])],
])

/** What people call a money; its sign stands for it, its proper name is another word. */
export const SLANG_MONEYS: ReadonlyMap<string, string> = new Map([['quid', 'pound']])

/** Whose dollars, as it is said before or behind them, "five dollars Canadian". */
export const DOLLARS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    canadian: 'canadian dollar',
    australian: 'australian dollar',
    american: 'american dollar',
    'u.s.': 'american dollar',
    singapore: 'singapore dollar',
    jamaican: 'jamaican dollar',
    taiwan: 'taiwan dollar',
  }),
)

/** The same as letters before the sign, "C$5". */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    c: 'canadian dollar',
    ca: 'canadian dollar',
    a: 'australian dollar',
    au: 'australian dollar',
    us: 'american dollar',
    'u.s.': 'american dollar',
    s: 'singapore dollar',
    nz: 'new zealand dollar',
    hk: 'hong kong dollar',
  }),
)

/** Pounds of these are money; of anything else, "five pounds of gold", they are weight. */
export const MONEY_THINGS: ReadonlySet<string> = new Set(
  `money cash debt debts funding fund funds investment investments cut cuts saving savings damage damages aid spending tax taxes
   revenue revenues income profit profits loss losses cost costs credit credits subsidy subsidies support grant grants loan loans benefit
   benefits business trade sales exports imports contract contracts budget budgets compensation assets property equity shares bonds
   help welfare wages pay bonus bonuses fines fees rent interest capital growth borrowing arrears bills value work relief donations
   sponsorship public`.split(/\s+/),
)

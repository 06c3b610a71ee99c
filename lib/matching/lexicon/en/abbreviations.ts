/** Short forms of words that stand beside names, with the word they are read as. */

/** Before a name: "Gov. Lee", "St. Louis". */
export const BEFORE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mr: 'mister',
    dr: 'doctor',
    prof: 'professor',
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    gen: 'general',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    cpl: 'corporal',
    pvt: 'private',
    cmdr: 'commander',
    adm: 'admiral',
    rev: 'reverend',
    hon: 'honorable',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    const: 'constable',
    cllr: 'councilor',
    st: 'saint',
    mt: 'mount',
    ft: 'fort',
  }),
)

/** Behind a name: "Lee St.", "Ford Motor Co." */
export const BEHIND_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: 'street',
    ave: 'avenue',
    blvd: 'boulevard',
    rd: 'road',
    jr: 'junior',
    sr: 'senior',
    co: 'company',
    corp: 'corporation',
    inc: 'incorporated',
    ltd: 'limited',
  }),
)

/** The same before German names. */
export const BEFORE_GERMAN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({ hr: 'herr', fr: 'frau', dr: 'doktor', prof: 'professor', st: 'sankt' }),
)

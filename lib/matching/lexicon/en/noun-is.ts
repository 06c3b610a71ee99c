/** What follows the "'s" of "is" and never that of possession: "the dog's not here", "the mayor's a liar". */
export const BEHIND_IS: ReadonlySet<string> = new Set(
  'a an the not been going gonna got never always already still because'.split(' '),
)

/** Before these a common noun with "'s" is somewhere; a name may be a shop: "at Tesco's in Leeds". */
export const PLACES_BEHIND_IS: ReadonlySet<string> = new Set('in on at here there'.split(' '))

/** What a thing is said to be; only where no noun follows: "the dog's dead", not "the dog's dead body". */
export const SAID_OF_A_NOUN: ReadonlySet<string> = new Set(
  `dead alive gone over wrong right true false ready guilty innocent sick ill broken bad good great fine safe happy angry sorry sure clear
   back out down up off away done finished open closed full empty lost broke wet dry late early responsible different important easy hard
   impossible ridiculous terrible awful dangerous coming leaving dying working lying`.split(/\s+/),
)

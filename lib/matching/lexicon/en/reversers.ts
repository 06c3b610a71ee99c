/**
 * Words under which what follows is somebody's charge or did not come about. They carry the sense when print cuts them away
 * before it, three dots or not: “It … killed twelve” of "It was wrongly reported to have killed twelve".
 */
const words = (forms: string): ReadonlySet<string> => new Set(forms.split(/\s+/).filter(Boolean))

/** What follows is said by others, or is not what it is called. */
export const CHARGING = words(
  'accused accuse accuses suspected charged alleged linked tied counterfeit forged bogus sham phoney phony imaginary invented',
)

/** The same before a "to": "said to have killed". */
export const CHARGING_WITH_TO = words(
  'said reported rumoured rumored thought believed supposed pretend pretends pretended',
)

/** What follows did not come about, or is not so (implicative verbs: Karttunen 1971). */
export const REVERSING = words(
  `prevent prevents prevented preventing avoid avoids avoided avoiding stop stops stopped stopping oppose opposes opposed
   opposing reject rejects rejected rejecting cleared acquitted free refrain refrained refraining abstain abstained forgot
   neglected omitted scant enemies opponents critics victims than`,
)

/** Behind a "not" these make it say more: "we do not just build bombs". */
export const NOT_ONLY = words('just merely simply necessarily exactly')

/** What may stand between such a word and what it governs. */
export const BETWEEN = words('of to from in with by for have has had been being be the a an that against')

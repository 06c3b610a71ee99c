/* When and where: words that stand between a cue and its content without belonging to either. */

/** They say when by themselves. */
export const DAYS = `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march
  april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec`
/** They point to a stretch of time: last week, two years ago. */
export const POINTERS = `last next this coming previous following ago later earlier`
export const TIME_WORDS = `${DAYS} week weeks weekend month months year years morning afternoon evening night day days hour hours
  minutes a.m p.m noon midnight gmt earlier later recently ago last next early late mondays sunday's summer winter spring fall moments
  time past`
export const PLACES = `united_states britain england scotland ireland wales france germany italy spain portugal russia china japan india
  pakistan iran iraq syria israel turkey egypt libya sudan mexico canada brazil argentina bolivia chile cuba australia ukraine poland
  greece sweden norway denmark finland netherlands belgium austria switzerland hungary romania washington moscow beijing london paris
  berlin brussels tokyo kremlin europe america afghanistan nigeria kenya ethiopia somalia yemen lebanon jordan qatar u.s u.k eu un
  u.n nato`

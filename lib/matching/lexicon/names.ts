/** Words that stand where a name may stand, in small letters and without accents. */

import { FEMININE_GIVEN, MASCULINE_GIVEN } from '../../extraction/lexicon/en/people'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Labels for whoever asks: what they say is not what the person asked says. */
export const QUESTIONERS = list(
  'q question interviewer moderator reporter reporters journalist journalists host presenter chair counsel caller audience',
)

/** Labels for whoever answers, and for the bench: neither asks. */
export const ANSWERERS = list('a answer interviewee witness deponent respondent')
export const BENCH = list('court')

/** Labels that say what somebody is to the transcript and not who: "Speaker 2", "THE WITNESS", "unnamed voice 3". */
export const NOBODY = list(
  'a answer speaker voice male female man woman boy girl unknown unidentified unnamed inaudible interviewee narrator subject participant resident witness deponent respondent defendant plaintiff juror court translator interpreter the an of and for',
)

/** “*She* said”: who is printed where a story only points back, or means nobody. The name stands in another sentence. */
export const POINTERS = list('i you he she it we they who one er sie es ich wir ihr wer')

/** What tells two people of one name apart. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
])

/** Everyday and written short forms of given names, each with those it may stand for. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alex: 'alexander alexandra alexis',
    andy: 'andrew',
    becky: 'rebecca',
    ben: 'benjamin benedict',
    bernie: 'bernard',
    beth: 'elizabeth',
    bill: 'william',
    bob: 'robert',
    chas: 'charles',
    charlie: 'charles charlotte',
    chris: 'christopher christian christine christina',
    chuck: 'charles',
    dan: 'daniel',
    dave: 'david',
    dick: 'richard',
    don: 'donald',
    ed: 'edward edwin edmund',
    fred: 'frederick alfred',
    geo: 'george',
    greg: 'gregory',
    jas: 'james',
    jeff: 'jeffrey geoffrey',
    jen: 'jennifer',
    jenny: 'jennifer',
    jim: 'james',
    jimmy: 'james',
    joe: 'joseph',
    jon: 'jonathan',
    jos: 'joseph',
    josh: 'joshua',
    kate: 'katherine catherine kathryn',
    kathy: 'katherine catherine kathleen',
    ken: 'kenneth',
    larry: 'lawrence',
    liz: 'elizabeth',
    maggie: 'margaret',
    matt: 'matthew',
    mick: 'michael',
    mike: 'michael',
    mitch: 'mitchell',
    nancy: 'ann',
    nick: 'nicholas',
    pat: 'patrick patricia',
    pete: 'peter',
    phil: 'philip phillip',
    ray: 'raymond',
    rich: 'richard',
    rick: 'richard',
    rob: 'robert',
    ron: 'ronald',
    sam: 'samuel samantha',
    steve: 'stephen steven',
    sue: 'susan',
    ted: 'edward theodore',
    thos: 'thomas',
    tim: 'timothy',
    tom: 'thomas',
    tony: 'anthony',
    vince: 'vincent',
    will: 'william',
    wm: 'william',
  }),
)

/** Whether one given name may be short for the other, or both for the same: Bill and William, Bob and Rob. */
export function mayBeShortFor(a: string, b: string): boolean {
  const [long, other] = [a, b].map((name) => SHORT_FORMS.get(name)?.split(' ') ?? [name])
  return long.some((name) => other.includes(name))
}

/** Given names that are places as well: "Virginia judge". */
const PLACES = list(
  'alexandria austin brittany carolina charlotte chelsea florence georgia houston jordan lincoln madison orlando savannah sydney virginia',
)

/** Given names that are no place: "Mike" of Mike Judge. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    ...list(`${MASCULINE_GIVEN} ${FEMININE_GIVEN}
      albert alfred bernard clement clive derek dominic duncan edgar edmund edwin ernest felix frederick hugh howard hugo isaac ivor
      leonard lewis liam louis martin max maurice neville norman oliver oscar owen rupert stanley stuart theodore toby trevor victor winston
      ada alison beatrice bridget caroline clara edith eleanor erin esther fiona gillian hazel imogen irene josephine lily louise lydia
      marjorie nora penelope rose sally sheila stella sylvia tessa tracy valerie vera zoe`),
    ...[...SHORT_FORMS].flatMap(([short, long]) => [short, ...long.split(' ')]),
  ].filter((name) => !PLACES.has(name)),
)

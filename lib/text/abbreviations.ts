/*
 * Words that end in a full stop without ending a sentence, lower case, without the stop. `never`: what follows always
 * belongs to the same sentence (Mr. Smith). `perhaps`: a sentence may end there (the U.S.); it does when the next word
 * is one that opens sentences.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const NEVER_ENDS = list(`
  mr mrs ms dr prof gov sen sens rep reps gen col lt sgt capt cmdr maj adm rev hon pres st ste mt ft messrs mme mlle supt
  atty dist det insp vs v no nos fig vol ed eds al cf ca approx dept est univ bros
  hr fr frau dipl ing bzw z usw ggf evtl nr str bspw sog vgl abs
`)

export const PERHAPS_ENDS = list(`
  u.s u.k u.n e.u d.c u.s.a n.y l.a inc ltd co corp jr sr a.m p.m etc i.e e.g ph.d m.d b.a m.a r.n
  jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn
  miss mo mont neb nev okla ore pa r.i s.c n.c s.d n.d tenn tex vt va wash wis wyo n.h n.j n.m w.va
  d.h u.a z.b o.ä mio mrd jh
`)

/** After a doubtful abbreviation these words open a sentence, lower case. */
export const OPENERS = list(`
  the a an this that these those he she it they we i you his her its their our my but and in on at for when while after
  before if as however meanwhile there what who why how asked according not no yes so then now still also both many most some
  der die das ein eine er sie es wir ich aber und doch im in am auf nach bei mit für wenn während laut auch diese dieser
`)

/** What an ordinal written with a stop counts, lower case: am 5. *Oktober*, im 19. *Jahrhundert*. */
export const AFTER_ORDINALS = list(`
  januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts lebensjahr jahrestag
`)

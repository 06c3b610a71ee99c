/*
 * The forms of a German verb from its infinitive. Weak verbs follow spelling; strong ones stand in the table. A separable
 * verb is written with a slash (mit/teilen): apart it is teilt … mit, at the end of its clause mitteilt, mitgeteilt.
 */
import type { VerbForm } from '../lexicon'

/** Infinitive without particle, third person, past, participle without ge-. */
const STRONG = new Map(
  `
  beginnen beginnt begann begonnen
  befehlen befiehlt befahl befohlen
  bekennen bekennt bekannte bekannt
  beschließen beschließt beschloss beschlossen
  beschreiben beschreibt beschrieb beschrieben
  bestreiten bestreitet bestritt bestritten
  bieten bietet bot boten
  bitten bittet bat beten
  bringen bringt brachte bracht
  denken denkt dachte dacht
  empfehlen empfiehlt empfahl empfohlen
  entscheiden entscheidet entschied entschieden
  fahren fährt fuhr fahren
  finden findet fand funden
  geben gibt gab geben
  gehen geht ging gangen
  gestehen gesteht gestand gestanden
  greifen greift griff griffen
  haben hat hatte habt
  halten hält hielt halten
  heben hebt hob hoben
  heißen heißt hieß heißen
  kommen kommt kam kommen
  lassen lässt ließ lassen
  lesen liest las lesen
  nehmen nimmt nahm nommen
  nennen nennt nannte nannt
  raten rät riet raten
  rufen ruft rief rufen
  schlagen schlägt schlug schlagen
  schließen schließt schloss schlossen
  schreiben schreibt schrieb schrieben
  schreien schreit schrie schrien
  schwören schwört schwor schworen
  sehen sieht sah sehen
  sein ist war wesen
  sprechen spricht sprach sprochen
  stehen steht stand standen
  streichen streicht strich strichen
  streiten streitet stritt stritten
  tragen trägt trug tragen
  treten tritt trat treten
  tun tut tat tan
  unterstreichen unterstreicht unterstrich unterstrichen
  vergleichen vergleicht verglich verglichen
  versprechen verspricht versprach versprochen
  weisen weist wies wiesen
  werben wirbt warb worben
  werden wird wurde worden
  werfen wirft warf worfen
  widersprechen widerspricht widersprach widersprochen
  wissen weiß wusste wusst
  ziehen zieht zog zogen
  `
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' '))
    .map(([infinitive, third, past, participle]) => [infinitive, { third, past, participle }]),
)
/** First syllables that are never parted from their verb and take no ge-. */
const BOUND = /^(?:be|ver|er|ent|emp|zer|miss|unter|wider|über|ge(?=steh))/

interface Forms {
  readonly third: string
  readonly pasts: readonly string[]
  readonly participle: string
  readonly subjunctives: readonly string[]
}

/** *verweisen* goes as weisen does, without ge-. */
function strongForms(infinitive: string) {
  const own = STRONG.get(infinitive)
  const prefix = own ? '' : (/^(?:be|ver|er|ent|zer)(?=.{5})/.exec(infinitive)?.[0] ?? '')
  const base = STRONG.get(infinitive.slice(prefix.length))
  if (own || !base || prefix === '') return own
  const { third, past, participle } = base
  return { third: prefix + third, past: prefix + past, participle: prefix + participle }
}

function simpleForms(infinitive: string): Forms {
  const strong = strongForms(infinitive)
  const stem = infinitive.replace(/(?<=[^e][lr])n$|en$|n$/, '')
  const ge = BOUND.test(infinitive) || /ieren$/.test(infinitive) ? '' : 'ge'
  if (strong) {
    const { third, past, participle } = strong
    const plural = past.endsWith('e') ? `${past}n` : `${past}en`
    return { third, pasts: [past, plural], participle: ge + participle, subjunctives: [`${stem}e`] }
  }
  const link = /(?:[td]|[^lrhaeiouäöü][mn]|chn)$/.test(stem) ? 'e' : ''
  return {
    third: `${stem}${link}t`,
    pasts: [`${stem}${link}te`, `${stem}${link}ten`],
    participle: `${ge}${stem}${link}t`,
    subjunctives: [`${stem}e`],
  }
}

/** Every form with what it can be, and whether the particle stands in it (true), apart (false) or nowhere (null). */
export function conjugate(word: string): { form: string; kind: VerbForm; fused: boolean | null }[] {
  const [before, after] = word.split('/')
  const particle = after === undefined ? null : before
  const infinitive = after ?? before
  const { third, pasts, participle, subjunctives } = simpleForms(infinitive)
  const finite: readonly (readonly [string, VerbForm])[] = [
    [third, 'third'],
    ...pasts.map((past) => [past, 'past'] as const),
    ...subjunctives.map((form) => [form, 'third'] as const),
    [infinitive, 'base'],
  ]
  if (particle === null)
    return [...finite, [participle, 'participle'] as const].map(([form, kind]) => ({
      form,
      kind,
      fused: null,
    }))
  return [
    ...finite.map(([form, kind]) => ({ form, kind, fused: false })),
    // bekannt gegeben
    { form: participle, kind: 'participle', fused: false },
    ...finite.map(([form, kind]) => ({ form: particle + form, kind, fused: true })),
    { form: particle + participle, kind: 'participle', fused: true },
  ]
}

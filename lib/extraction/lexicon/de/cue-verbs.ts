/*
 * German verbs that attribute words, by class and by what may follow them. Weak verbs are given by their stem; strong
 * ones stand with their forms: third person, past, participle.
 */
import type { CueClass, CueVerb, CueVerbForm, Frame, VerbForm } from '../lexicon'

type Row = readonly [cueClass: CueClass, frames: string, stems: string]

const WEAK: readonly Row[] = [
  [
    'neutral',
    'clause wh',
    'sag erklär äußer erläuter betont beton ergänz bemerk erwähn unterstreich präzisier verdeutlich berichte bericht meld teil schilder erzähl antworte antwort erwider entgegn',
  ],
  [
    'neutral',
    'clause thing',
    'kündig verkünde verkünd bestätig prognostizier erwart schätz zitier formulier kommentier resümier fasst urteil meint mein stell führ füg begründ begründe erinner',
  ],
  [
    'loaded',
    'clause',
    'behaupte behaupt beklag räum unterstell deut beteuer versicher warn mahn kritisier bedauer monier bemängel klag spekulier vermute vermut argumentier',
  ],
  ['denial', 'clause thing', 'dementier leugn verneint vernein bezweifel'],
  ['order', 'clause order thing', 'forder verlang appellier empfahl drängt plädier'],
  ['question', 'wh clause', 'frag'],
  ['belief', 'clause', 'glaub hoff fürcht befürcht'],
  ['neutral', 'clause infinitive', 'droh kündig'],
  ['neutral', 'as naming', 'bezeichn nenn lob würdig begrüß verurteil beschimpf'],
] // prettier-ignore

const STRONG: readonly (readonly [
  cueClass: CueClass,
  frames: string,
  third: string,
  past: string,
  participle: string,
])[] = [
  ['neutral', 'clause wh', 'schreibt', 'schrieb', 'geschrieben'],
  ['neutral', 'clause wh', 'gibt', 'gab', 'gegeben'],
  ['neutral', 'clause wh', 'spricht', 'sprach', 'gesprochen'],
  ['neutral', 'clause', 'weist', 'wies', 'gewiesen'],
  ['neutral', 'clause wh', 'lässt', 'ließ', 'gelassen'],
  ['neutral', 'clause', 'verspricht', 'versprach', 'versprochen'],
  ['neutral', 'clause', 'hält', 'hielt', 'gehalten'],
  ['neutral', 'clause', 'unterstreicht', 'unterstrich', 'unterstrichen'],
  ['loaded', 'clause', 'wirft', 'warf', 'geworfen'],
  ['loaded', 'clause', 'gesteht', 'gestand', 'gestanden'],
  ['denial', 'clause', 'bestreitet', 'bestritt', 'bestritten'],
  ['denial', 'clause', 'widerspricht', 'widersprach', 'widersprochen'],
  ['neutral', 'clause', 'heißt', 'hieß', 'geheißen'],
  ['neutral', 'as naming', 'nennt', 'nannte', 'genannt'],
  ['neutral', 'clause', 'bekennt', 'bekannte', 'bekannt'],
  ['order', 'clause order', 'empfiehlt', 'empfahl', 'empfohlen'],
  ['order', 'clause order', 'ruft', 'rief', 'gerufen'],
  ['neutral', 'clause', 'fügt', 'fügte', 'gefügt'],
]

/** Inflected forms to the verbs they can be. */
export function buildGermanVerbs(): Map<string, CueVerbForm> {
  const forms = new Map<string, { forms: Set<VerbForm>; verbs: CueVerb[] }>()
  const add = (word: string, form: VerbForm, verb: CueVerb) => {
    const entry = forms.get(word) ?? { forms: new Set<VerbForm>(), verbs: [] }
    entry.forms.add(form)
    if (!entry.verbs.includes(verb)) entry.verbs.push(verb)
    forms.set(word, entry)
  }
  const verbOf = (lemma: string, cueClass: CueClass, frames: string): CueVerb => ({
    lemma,
    cueClass,
    frames: new Set(frames.split(' ') as Frame[]),
    particle: null,
  })
  for (const [cueClass, frames, stems] of WEAK)
    for (const stem of stems.split(' ')) {
      const verb = verbOf(`${stem}en`, cueClass, frames)
      const link = /[td]$/.test(stem) ? 'e' : ''
      add(`${stem}${link}t`, 'third', verb)
      for (const ending of ['te', 'ten']) add(`${stem}${link}${ending}`, 'past', verb)
      add(`${stem}en`, 'base', verb)
    }
  for (const [cueClass, frames, third, past, participle] of STRONG) {
    const verb = verbOf(third, cueClass, frames)
    add(third, 'third', verb)
    add(past, 'past', verb)
    add(past.endsWith('e') ? `${past}n` : `${past}en`, 'past', verb)
    add(participle, 'participle', verb)
  }
  return forms
}

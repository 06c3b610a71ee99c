/*
 * German verbs that attribute words, by class and by what may follow them. A slash parts a separable verb from its
 * particle, which stands at the end of the clause: teilte … mit.
 */
import type { CueClass, CueVerb, CueVerbForm, Frame, VerbForm } from '../lexicon'
import { conjugate } from './conjugate'

type Row = readonly [cueClass: CueClass, frames: string, verbs: string]

const ROWS: readonly Row[] = [
  [
    'neutral',
    'clause wh quote',
    `zeigen sprechen reagieren sagen erklären erläutern betonen ergänzen bemerken erwähnen präzisieren verdeutlichen antworten erwidern entgegnen schreiben
    mit/teilen an/geben an/merken hinzu/fügen hinzu/setzen aus/führen fest/stellen klar/stellen klar/machen deutlich/machen dar/legen
    bekannt/geben bekannt/machen kund/tun heißen verlauten konstatieren resümieren formulieren twittern posten verkünden fort/fahren
    wissen/lassen verlauten/lassen mitteilen/lassen ausrichten/lassen rufen zu/rufen skandieren unterstreichen hervor/heben versichern ein/wenden zusammen/fassen bilanzieren urteilen räsonieren an/fügen
    nach/legen zurück/geben bekennen bekunden aus/sagen offenbaren enthüllen vermerken prophezeien scherzen poltern signalisieren heraus/streichen verlautbaren vor/geben
    nach/schieben beharren berufen ein/schätzen`,
  ],
  [
    'neutral',
    'clause wh quote thing',
    `berichten melden schildern erzählen bestätigen kommentieren äußern begründen erinnern verweisen hin/weisen informieren bekräftigen
    argumentieren prognostizieren schätzen vorher/sagen voraus/sagen verteidigen aus/sprechen vermelden
    vor/rechnen beziffern rechtfertigen loben würdigen begrüßen `,
  ],
  [
    'loaded',
    'clause thing quote infinitive',
    `behaupten beteuern beklagen klagen bemängeln monieren kritisieren bedauern warnen mahnen vor/werfen vor/halten an/greifen attackieren unterstellen ein/räumen zu/geben
    gestehen spekulieren mutmaßen verurteilen beschuldigen bezichtigen an/deuten durchblicken/lassen beschweren an/prangern
    nach/sagen rügen tadeln schimpfen wettern spotten lästern`,
  ],
  [
    'denial',
    'clause thing quote infinitive',
    'dementieren leugnen verneinen bezweifeln bestreiten widersprechen zurück/weisen ab/streiten aus/schließen ab/lehnen',
  ],
  [
    'order',
    'clause thing quote infinitive order',
    `fordern verlangen appellieren empfehlen drängen plädieren raten bitten auf/fordern auf/rufen ab/raten vor/schlagen an/mahnen ein/fordern
    an/weisen befehlen an/ordnen beantragen aus/rufen werben an/raten`,
  ],
  [
    'neutral',
    'clause quote infinitive',
    'an/kündigen drohen versprechen zu/sagen zu/sichern an/bieten geloben schwören beschließen entscheiden verfügen vereinbaren verständigen beabsichtigen überlegen erwägen',
  ],
  ['neutral', 'cited clause quote', 'zitieren'],
  ['neutral', 'quote', 'lauten'],
  ['question', 'wh clause quote', 'fragen nach/fragen rätseln'],
  [
    'belief',
    'clause infinitive',
    `glauben hoffen befürchten fürchten vermuten meinen finden erwarten an/nehmen aus/gehen denken bezweifeln rechnen wünschen
    überzeugen erhoffen zweifeln befürworten`,
  ],
  ['evidence', 'clause wh', 'hervor/gehen ergeben belegen besagen fest/schreiben heraus/finden ermitteln'],
  ['neutral', 'clause wh', 'bekannt/werden'],
  [
    'neutral',
    'as',
    'nennen bezeichnen beschreiben ein/stufen werten bewerten titulieren beschimpfen charakterisieren feiern sehen betrachten halten',
  ],
] // prettier-ignore

/** Inflected forms to the verbs they can be; a verb that needs its particle beside it comes first. */
export function buildGermanVerbs(): Map<string, CueVerbForm> {
  const forms = new Map<string, { forms: Set<VerbForm>; verbs: CueVerb[] }>()
  for (const [cueClass, frames, words] of ROWS)
    for (const word of words.trim().split(/\s+/)) {
      const [particle, rest] = word.split('/')
      const verb: CueVerb = {
        lemma: word.replace('/', ''),
        cueClass,
        frames: new Set(frames.split(' ') as Frame[]),
        particle: null,
      }
      const apart: CueVerb = { ...verb, particle: rest === undefined ? null : particle }
      const fusedVerb: CueVerb = { ...verb, last: true }
      for (const { form, kind, fused } of conjugate(word)) {
        const entry = forms.get(form) ?? { forms: new Set<VerbForm>(), verbs: [] }
        entry.forms.add(kind)
        const one = fused === null ? verb : fused ? fusedVerb : apart
        if (!entry.verbs.includes(one)) {
          if (one.particle) entry.verbs.unshift(one)
          else entry.verbs.push(one)
        }
        forms.set(form, entry)
      }
    }
  return forms
}

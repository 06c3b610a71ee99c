/*
 * English verbs that attribute words, by class and by what may follow them. One row a group: class, frames, verbs;
 * a verb's particle follows a slash (point/out).
 */
import type { CueClass, CueVerb, CueVerbForm, Frame, VerbForm } from '../lexicon'
import { inflect } from './inflect'

type Row = readonly [cueClass: CueClass, frames: string, verbs: string]

export const CUE_VERBS: readonly Row[] = [
  ['neutral', 'clause wh thing', 'say'],
  ['neutral', 'clause wh person told order', 'tell'],
  [
    'neutral',
    'clause',
    'add state declare remark observe reiterate repeat reply respond answer testify post posit recount relate',
  ],
  [
    'neutral',
    'clause wh',
    'write indicate disclose confirm stress emphasize emphasise clarify specify make/clear',
  ],
  ['neutral', 'clause wh thing', 'note explain mention reveal recall'],
  ['neutral', 'thing', 'respond/to reply/to'],
  [
    'neutral',
    'clause thing',
    'report announce tweet estimate predict forecast project propose recommend retweet foresee reaffirm affirm signal highlight underscore underline',
  ],
  [
    'neutral',
    'clause',
    'point/out go/on continue conclude comment argue reason agree disagree quip joke muse speculate theorize proclaim pronounce opine chime/in shoot/back fire/back counter interject offer text e-mail email blog sum/up',
  ],
  [
    'neutral',
    'clause person told',
    'assure remind inform notify advise caution brief teach convince persuade reassure',
  ],
  ['neutral', 'clause infinitive', 'promise pledge vow swear threaten offer volunteer guarantee'],
  ['neutral', 'clause infinitive', 'agree'],
  [
    'neutral',
    'as thing',
    'describe portray depict herald tout hail dismiss embrace mock slam blast deride characterize characterise refer/to hail/as paint brand',
  ],
  ['neutral', 'as', 'frame position pitch'],
  ['belief', 'as', 'see view'],
  [
    'loaded',
    'as thing',
    'criticize criticise denounce condemn blast slam deride decry ridicule assail lambaste disparage belittle',
  ],
  ['loaded', 'thing', 'warn/against'],
  ['neutral', 'thing', 'reference compare remark/on remark/upon stand/by'],
  ['neutral', 'naming', 'call label dub term deem declare'],
  [
    'neutral',
    'thing',
    'discuss outline detail cite quote voice express echo address praise thank congratulate applaud commend hail salute laud',
  ],
  ['neutral', 'wh', 'describe outline detail discuss'],
  ['neutral', 'thing', 'write/about brag/about boast/about caution/against'],
  ['neutral', 'thing', 'talk/about speak/about refer/to point/to allude/to touch/on speak/of talk/of'],
  [
    'neutral',
    'quote',
    'shout yell cry scream whisper mutter murmur chant read sing exclaim snap bark retort thunder intone deadpan laugh sigh grin nod smile shrug croon roar ad-lib utter put/it stammer plead begin start',
  ],
  [
    'loaded',
    'clause',
    'claim insist maintain contend assert allege boast brag complain gripe grouse lament concede confess suggest hint imply intimate fume rant gush rail crow marvel bemoan charge protest object worry fret',
  ],
  ['loaded', 'clause thing', 'acknowledge admit'],
  ['loaded', 'clause person of', 'warn'],
  ['neutral', 'thing', 'argue/against argue/for warn/of joke/about complain/about comment/on'],
  ['loaded', 'of', 'accuse blame suspect'],
  [
    'loaded',
    'thing',
    'criticize criticise denounce condemn blast slam mock deride decry ridicule assail bash lambaste disparage belittle chide rebuke scold castigate chastise skewer taunt tout defend bemoan',
  ],
  ['question', 'clause wh person order', 'ask'],
  ['question', 'person thing', 'ask/about'],
  ['question', 'wh', 'wonder inquire question query'],
  ['denial', 'clause thing infinitive', 'deny'],
  ['denial', 'thing', 'dispute refute rebut disavow rule/out'],
  ['denial', 'infinitive', 'decline refuse'],
  [
    'order',
    'order clause',
    'urge order demand beg implore instruct advise encourage exhort challenge command request invite counsel direct press plead/with',
  ],
  ['order', 'order thing', 'call/on call/for appeal/to ask/for push/for'],
  [
    'belief',
    'clause',
    'believe think feel hope fear expect doubt assume suspect guess figure reckon anticipate',
  ],
  ['evidence', 'clause', 'show find suggest indicate demonstrate conclude prove determine'],
]

/** Cue verbs whose bare form is a noun as well, or whose subject is often a word and nobody (the term refers to). */
export const ALSO_NOUNS = `refer claim report call state comment remark note answer offer promise pledge vow estimate forecast project charge
  demand request order command challenge question address quote praise blame doubt hope fear guess find show reason joke start
  post tweet retweet blog text email e-mail whisper cry shout scream laugh sigh smile nod grin shrug label brand signal boast
  object protest counter worry figure suspect direct press counsel query dispute slam concern reply yell snap bark chant sing
  tout hail quip muse bash taunt mock detail voice outline view point talk appeal push highlight salute rebuke invite fire rail
  crow marvel frame position pitch view reference term complaint interview speech dismiss`

/** Inflected forms to the verbs they can be; a verb with several rows has the frames of all. */
export function buildVerbs(rows: readonly Row[]): Map<string, CueVerbForm> {
  const verbs = new Map<
    string,
    { lemma: string; cueClass: CueClass; frames: Set<Frame>; particle: string | null }
  >()
  for (const [cueClass, frames, words] of rows)
    for (const word of words.split(' ')) {
      const [lemma, particle = null] = word.split('/')
      const known = verbs.get(word) ?? { lemma, cueClass, frames: new Set<Frame>(), particle }
      for (const frame of frames.split(' ')) known.frames.add(frame as Frame)
      verbs.set(word, known)
    }
  const forms = new Map<string, { forms: Set<VerbForm>; verbs: CueVerb[] }>()
  for (const verb of verbs.values())
    for (const [word, kinds] of inflect(verb.lemma)) {
      const entry = forms.get(word) ?? { forms: new Set<VerbForm>(), verbs: [] }
      for (const kind of kinds) entry.forms.add(kind)
      if (verb.particle) entry.verbs.unshift(verb)
      else entry.verbs.push(verb)
      forms.set(word, entry)
    }
  return forms
}

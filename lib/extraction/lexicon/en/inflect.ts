/*
 * The forms of an English verb. Regular verbs follow spelling; the rest stand in the table.
 */
import type { VerbForm } from '../lexicon'

/** lemma: past and participle, where they are not made by rule */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  hold: ['held', 'held'],
  put: ['put', 'put'],
  go: ['went', 'gone'],
  forbid: ['forbade', 'forbidden'],
  make: ['made', 'made'],
  foresee: ['foresaw', 'foreseen'],
  understand: ['understood', 'understood'],
  speak: ['spoke', 'spoken'],
  shoot: ['shot', 'shot'],
  give: ['gave', 'given'],
  cast: ['cast', 'cast'],
  beg: ['begged', 'begged'],
  mean: ['meant', 'meant'],
  hear: ['heard', 'heard'],
  fire: ['fired', 'fired'],
  sing: ['sang', 'sung'],
  retell: ['retold', 'retold'],
  lay: ['laid', 'laid'],
  bring: ['brought', 'brought'],
  sound: ['sounded', 'sounded'],
  strike: ['struck', 'struck'],
  foretell: ['foretold', 'foretold'],
  take: ['took', 'taken'],
}
const DOUBLED = new Set([
  'admit',
  'quip',
  'rebut',
  'refer',
  'blog',
  'plan',
  'slam',
  'rap',
  'beg',
  'pan',
  'rip',
  'infer',
  'submit',
  'bar',
  'blab',
  'permit',
])

/** Every form of a verb with what it can be, lower case. */
export function inflect(lemma: string): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>()
  const add = (word: string, form: VerbForm) => forms.set(word, [...(forms.get(word) ?? []), form])
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma), regularPast(lemma)]
  add(lemma, 'base')
  add(third(lemma), 'third')
  add(past, 'past')
  add(participle, 'participle')
  add(gerund(lemma), 'gerund')
  return forms
}

/** says, tries, goes: also the plural of a noun spelt like the verb. */
export function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  if (lemma === 'go') return 'goes'
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return DOUBLED.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}

function gerund(lemma: string): string {
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return DOUBLED.has(lemma) || lemma === 'put' ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`
}

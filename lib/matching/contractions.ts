/**
 * A contracted word opened into the words it stands for, with its apostrophe or, as machines write it, without:
 *   don't, dont → do · not;  the dog's dead → dog · is;  might of told → have;  geht's → geht · es
 */
import { type Habits, hasBothHeights } from './habits'
import type { Language } from './language'
import { BARE_ES, CLIPPED, TAKES_ES } from './lexicon/de/contractions'
import {
  BARE_CONTRACTIONS,
  BARE_I_AM,
  BASE_VERBS,
  BEFORE_NOUNS,
  BEFORE_WONT,
  BEHIND_IT_IS,
  DOUBTFUL_CONTRACTIONS,
  OTHER_WITHOUT_APOSTROPHE,
  SUBJECTS_OF_LETS,
} from './lexicon/en/bare-contractions'
import {
  BEFORE_OF_FOR_HAVE,
  CONTRACTED_ENDINGS,
  CONTRACTED_WORDS,
  DROPPED_G,
  TAKES_VERB_S,
} from './lexicon/en/contractions'
import { BEHIND_IS, PLACES_BEHIND_IS, SAID_OF_A_NOUN } from './lexicon/en/noun-is'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { spellingKey } from './lexicon/en/spelling'
import { isParticiple, SAME_PARTICIPLES } from './lexicon/en/verbs'
import type { Token } from './tokens'
import type { Unit } from './units'

/** A text whose contractions are opened. */
export interface Spoken {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: Language
  readonly habits: Habits
}

/** The parts of the contraction that token `i` is, or null for a word that is none. */
export function openContraction(spoken: Spoken, i: number): Unit[] | null {
  const token = spoken.tokens[i]
  if (token.bracket === 'part') return null
  return spoken.language === 'de' ? openGerman(token) : openEnglish(spoken, i)
}

function openEnglish(spoken: Spoken, i: number): Unit[] | null {
  const { tokens, language } = spoken
  const token = tokens[i]
  const { span } = token
  const form = (language === 'en' ? bareForm(spoken, i) : null) ?? token.folded
  const listed = CONTRACTED_WORDS.get(form)
  if (listed) {
    let at = span[0]
    // "I've gotta" has its "have"
    const isTwice = form === 'gotta' && /(?:'ve|'s|^have|^has)$/.test(tokens[i - 1]?.folded ?? '')
    const parts = isTwice ? [[3, 'got'] as const, [2, 'to'] as const] : listed
    return parts.map(([length, key, other], k) => {
      const end = k === parts.length - 1 ? span[1] : Math.min(at + length, span[1])
      const unit = contracted(token, [at, end], key, other)
      at = end
      return unit
    })
  }
  if (form === 'of' && isHave(tokens, i)) return [contracted(token, span, 'have')]
  if (!form.includes("'")) return null
  const ending = CONTRACTED_ENDINGS.find(([e]) => form.length > e.length && form.endsWith(e))
  if (ending && span[1] - span[0] === token.folded.length) {
    const stem = form.slice(0, -ending[0].length)
    if (ending[0] === "'s" && !TAKES_VERB_S.has(stem) && !isNounIs(spoken, i)) return null
    const cut = span[0] + stem.length
    return [contracted(token, [span[0], cut], stem), contracted(token, [cut, span[1]], ending[1], ending[2])]
  }
  return DROPPED_G.test(form) ? [contracted(token, span, `${form.slice(0, -1)}g`)] : null
}

const nextOf = (tokens: readonly Token[], i: number): string =>
  tokens[i + 1]?.gap === ' ' ? tokens[i + 1].folded : ''

/** The form with its apostrophe of a word written without: "dont", and "its" or "ill" where the text and what follows tell; else null. */
function bareForm(spoken: Spoken, i: number): string | null {
  const { tokens } = spoken
  const { folded } = tokens[i]
  if (OTHER_WITHOUT_APOSTROPHE.has(folded) && mayBeOther(spoken, i)) return null
  const known = BARE_CONTRACTIONS.get(folded)
  if (known) return known
  const next = nextOf(tokens, i)
  if (folded === BARE_I_AM)
    return FUNCTION_WORDS.has(next) || /^(?:sorry|sure|.{2,}ing)$/.test(next) ? "i'm" : null
  const doubtful = DOUBTFUL_CONTRACTIONS.get(folded)
  if (!doubtful) return null
  if (folded === 'its')
    return tokens[i + 2]?.gap !== '-' && (BEHIND_IT_IS.has(next) || isSaidOf(tokens, i)) ? doubtful : null
  const isPast = folded === 'id' && (isParticiple(next) || /^(?:like|rather|love)$/.test(next))
  return isPast || BASE_VERBS.has(next) ? doubtful : null
}

/** "its" where others have their apostrophes, Shell inside a sentence, "the hell", "mentally ill", "he lets go": no contraction. */
function mayBeOther({ text, tokens, habits }: Spoken, i: number): boolean {
  const { folded, gap, span } = tokens[i]
  const isInside = i > 0 && !/[.!?:"]/.test(gap)
  const isNamed = isInside && hasBothHeights(habits) && /^\p{Lu}/u.test(text.slice(...span))
  const before = gap === ' ' ? (tokens[i - 1]?.folded ?? '') : ''
  return (
    !habits.leavesApostrophes ||
    isNamed ||
    (BARE_CONTRACTIONS.has(folded) ? BEFORE_WONT : BEFORE_NOUNS).has(before) ||
    (folded === 'ill' && before.endsWith('ly')) ||
    (folded === 'lets' && SUBJECTS_OF_LETS.has(before))
  )
}

/** "might of told" */
function isHave(tokens: readonly Token[], i: number): boolean {
  const next = nextOf(tokens, i)
  const isBehind =
    tokens[i].gap === ' ' && BEFORE_OF_FOR_HAVE.test(tokens[i - 1]?.folded.replace(/n'?t$/, '') ?? '')
  return isBehind && (isParticiple(next) || SAME_PARTICIPLES.has(next) || /^(?:had|went)$/.test(next))
}

/** "The dog's dead and …", "the mayor's a liar": no possession. */
function isNounIs({ text, tokens }: Spoken, i: number): boolean {
  const next = nextOf(tokens, i)
  if (BEHIND_IS.has(next)) return true
  if (PLACES_BEHIND_IS.has(next)) return !/^\p{Lu}/u.test(text.slice(...tokens[i].span))
  return isSaidOf(tokens, i)
}

/** "… dead and", "… closed." behind token `i`: it is said of it, and no noun follows that it had. */
function isSaidOf(tokens: readonly Token[], i: number): boolean {
  const next = nextOf(tokens, i)
  const after = tokens[i + 2]
  const isLast = after === undefined || after.gap !== ' ' || FUNCTION_WORDS.has(after.folded)
  return isLast && (SAID_OF_A_NOUN.has(next) || isParticiple(next))
}

function openGerman(token: Token): Unit[] | null {
  const { folded, span } = token
  const clipped = CLIPPED.get(folded)
  if (clipped) return [contracted(token, span, clipped)]
  const stem = BARE_ES.get(folded) ?? /^(\p{L}+)'s$/u.exec(folded)?.[1]
  if (stem === undefined || !TAKES_ES.has(stem) || span[1] - span[0] !== folded.length) return null
  const cut = span[0] + stem.length
  return [
    contracted(token, [span[0], cut], CLIPPED.get(stem) ?? stem),
    contracted(token, [cut, span[1]], 'es'),
  ]
}

const contracted = (
  { span: whole, bracket }: Token,
  span: Unit['span'],
  key: string,
  other?: string,
): Unit => ({
  key: spellingKey(key),
  other: other ?? null,
  kind: 'word',
  span,
  whole,
  form: 'contracted',
  bracket,
})

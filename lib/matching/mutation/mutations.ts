/**
 * Every way print departs from speech, done on purpose: quote in, altered quote out, or null where this quote offers no
 * place for it. A mutation leaves alone what another has touched.
 */
import type { EditType } from '../model'
import { isCapital, isOpening, likeCase, lowered, type Piece, replaced, without } from './pieces'
import type { Random } from './random'
import * as tables from './tables'

export type Mutate = (pieces: readonly Piece[], random: Random) => Piece[] | null

const isFree = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces.slice(from, to).every((p) => !p.touched)

const places = (pieces: readonly Piece[], test: (p: Piece, i: number) => boolean): number[] =>
  pieces.flatMap((p, i) => (!p.touched && test(p, i) ? [i] : []))

/** One word of a table for its partner; either side may be several words, the new one may be none. */
function swap(table: readonly tables.Pair[], keepsCase = false): Mutate {
  return (pieces, random) => {
    const found = table.flatMap(([from, to]) => {
      const words = from.split(' ')
      const same = (a: string, b: string): boolean =>
        keepsCase ? a === b : a.toLowerCase() === b.toLowerCase()
      return places(pieces, (_, i) =>
        words.every(
          (word, k) =>
            pieces[i + k] &&
            same(pieces[i + k].core, word) &&
            (k === words.length - 1 || pieces[i + k].trail === ''),
        ),
      )
        .filter((i) => isFree(pieces, i, i + words.length))
        .map((i) => ({ i, n: words.length, to }))
    })
    const chosen = random.pick(found)
    if (!chosen) return null
    if (chosen.to === '') return without(pieces, chosen.i, chosen.i + chosen.n)
    const words = chosen.to.split(' ')
    return replaced(pieces, chosen.i, chosen.i + chosen.n, [
      likeCase(pieces[chosen.i].core, words[0]),
      ...words.slice(1),
    ])
  }
}

const NUMBER_WORD =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\w+ty-\w+|hundred|thousand|point|half|and)$/

/** A number that is a phrase of its own: "four" of "four hundred" is none. */
const numberForm: Mutate = (pieces, random) => {
  const alone = pieces.map((p, i) => {
    const beside = [pieces[i - 1], pieces[i + 1]].some(
      (q, k) => q && NUMBER_WORD.test(q.core) && (k === 1 ? p : q).trail === '',
    )
    return beside ? { ...p, touched: true } : p
  })
  return swap(tables.NUMBER_FORMS)(alone, random)
}

/** "about" before a number. */
const dropApproximate: Mutate = (pieces, random) => {
  const at = random.pick(
    places(
      pieces,
      (p, i) =>
        /^(?:about|roughly|almost|nearly|perhaps)$/i.test(p.core) &&
        i + 1 < pieces.length &&
        NUMBER_WORD.test(pieces[i + 1].core),
    ),
  )
  return at === null ? null : without(pieces, at, at + 1)
}

/** A run the quote can lose in its middle. */
function interiorRun(pieces: readonly Piece[], random: Random): [number, number] | null {
  const plain = (p: Piece): boolean =>
    !p.touched && !tables.CARRIES_SENSE.test(p.core) && !isCapital(p.core) && !/[.?!]/.test(p.trail)
  const runs: [number, number][] = []
  for (let i = 1; i < pieces.length - 1; i++) {
    for (let n = 2; n <= 6 && i + n < pieces.length; n++) {
      if (!plain(pieces[i + n - 1])) break
      if (plain(pieces[i]) && !isOpening(pieces, i) && !pieces[i - 1].touched && !pieces[i + n].touched)
        runs.push([i, i + n])
    }
  }
  return random.pick(runs)
}

const ellipsisCut: Mutate = (pieces, random) => {
  const run = interiorRun(pieces, random)
  if (!run) return null
  const cut = without(pieces, ...run)
  const before = cut[run[0] - 1]
  cut[run[0] - 1] = { ...before, trail: random.next() < 0.5 ? ' ...' : ' …' }
  return cut
}

/** A word, no neighbour of what was altered already: a word cut beside a bracket is what the bracket stands for. */
const unmarkedCut: Mutate = (pieces, random) => {
  const at = random.pick(
    places(
      pieces,
      (p, i) =>
        i > 0 &&
        i < pieces.length - 1 &&
        !isOpening(pieces, i) &&
        p.trail === '' &&
        isFree(pieces, i - 1, i + 2) &&
        tables.DROPPABLE.has(p.core) &&
        pieces[i - 1].core !== p.core,
    ),
  )
  return at === null ? null : without(pieces, at, at + 1)
}

/** Whether nothing is torn apart by a word put in behind piece `i`. */
const canPart = (pieces: readonly Piece[], i: number): boolean =>
  !NUMBER_WORD.test(pieces[i].core) && !NUMBER_WORD.test(pieces[i + 1]?.core ?? '')

const bracketAdd: Mutate = (pieces, random) => {
  const at = random.pick(
    places(
      pieces,
      (p, i) =>
        i > 0 && i < pieces.length - 1 && p.trail === '' && canPart(pieces, i) && !pieces[i + 1].touched,
    ),
  )
  const clarifier = random.pick(tables.CLARIFIERS)
  if (at === null || clarifier === null) return null
  return replaced(pieces, at, at + 1, [pieces[at].core, clarifier])
}

const bracketReplace: Mutate = (pieces, random) => {
  const at = random.pick(
    places(pieces, (p, i) => i > 0 && p.core in tables.STAND_INS && isFree(pieces, i - 1, i + 1)),
  )
  if (at === null) return null
  const standIn = random.pick(tables.STAND_INS[pieces[at].core])
  return standIn === null ? null : replaced(pieces, at, at + 1, [standIn])
}

const FILLERS = /^(?:um|uh)$/i

const fillerCut: Mutate = (pieces, random) => {
  const at = random.pick(
    places(
      pieces,
      (p, i) =>
        FILLERS.test(p.core) ||
        (p.core === 'Well' && p.trail === ',') ||
        (p.core === 'you' &&
          pieces[i + 1]?.core === 'know' &&
          pieces[i + 1].trail === ',' &&
          pieces[i - 1]?.trail === ','),
    ),
  )
  if (at === null) return null
  const n = pieces[at].core === 'you' ? 2 : 1
  const cut = without(pieces, at, at + n)
  if (at > 0 && !isOpening(pieces, at))
    cut[at - 1] = { ...cut[at - 1], trail: cut[at - 1].trail.replace(',', '') }
  return cut
}

/** "we were, we were" once. */
const falseStartCut: Mutate = (pieces, random) => {
  const found = places(pieces, (_, i) => [1, 2, 3].some((n) => isRepeat(pieces, i, n)))
  const at = random.pick(found)
  if (at === null) return null
  const n = [1, 2, 3].find((length) => isRepeat(pieces, at, length)) ?? 1
  return without(pieces, at, at + n)
}

function isRepeat(pieces: readonly Piece[], i: number, n: number): boolean {
  if (i + 2 * n > pieces.length || pieces[i + n - 1].trail !== ',') return false
  return Array.from(
    { length: n },
    (_, k) => pieces[i + k].core.toLowerCase() === pieces[i + n + k].core.toLowerCase(),
  ).every(Boolean)
}

const wordAdd: Mutate = (pieces, random) => {
  const at = random.pick(
    places(
      pieces,
      (p, i) =>
        i > 0 &&
        i < pieces.length - 1 &&
        p.trail === '' &&
        !isCapital(p.core) &&
        canPart(pieces, i) &&
        !pieces[i + 1].touched,
    ),
  )
  const word = random.pick(tables.ADDABLE)
  return at === null || word === null ? null : replaced(pieces, at, at + 1, [pieces[at].core, word])
}

/** Words, clauses or sentences that change places. */
const order: Mutate = (pieces, random) =>
  random.next() < 0.5
    ? (swapAround(pieces, random) ?? swapSentences(pieces, random))
    : (swapSentences(pieces, random) ?? swapAround(pieces, random))

function swapAround(pieces: readonly Piece[], random: Random): Piece[] | null {
  const plain = (p: Piece): boolean =>
    /^[a-z]{3,}$/.test(p.core) && !tables.CARRIES_SENSE.test(p.core) && p.lead === ''
  const at = random.pick(
    places(
      pieces,
      (p, i) =>
        i > 0 &&
        i + 1 < pieces.length &&
        p.core === 'and' &&
        isFree(pieces, i - 1, i + 2) &&
        plain(pieces[i - 1]) &&
        plain(pieces[i + 1]) &&
        pieces[i - 1].trail === '',
    ),
  )
  if (at === null) return null
  return replaced(pieces, at - 1, at + 2, [pieces[at + 1].core, 'and', pieces[at - 1].core])
}

function swapSentences(pieces: readonly Piece[], random: Random): Piece[] | null {
  const starts = pieces.flatMap((_, i) => (isOpening(pieces, i) ? [i] : []))
  const at = random.pick(starts.slice(0, -1).map((_, k) => k))
  if (at === null) return null
  const [a, b, c] = [starts[at], starts[at + 1], starts[at + 2] ?? pieces.length]
  if (b - a < 4 || c - b < 4 || !isFree(pieces, a, c)) return null
  const touched = (p: Piece): Piece => ({ ...p, touched: true })
  return [
    ...pieces.slice(0, a),
    ...pieces.slice(b, c).map(touched),
    ...pieces.slice(a, b).map(touched),
    ...pieces.slice(c),
  ]
}

const dropPhrase = (phrases: readonly string[]): Mutate =>
  swap(
    phrases.map((phrase): tables.Pair => [phrase, '']),
    true,
  )

const addAfterVerb =
  (words: readonly string[]): Mutate =>
  (pieces, random) => {
    const at = random.pick(
      places(
        pieces,
        (p, i) =>
          i + 1 < pieces.length &&
          /^(?:is|are|was|were|had|has|have|will|would|can)$/.test(p.core) &&
          p.trail === '' &&
          canPart(pieces, i) &&
          !pieces[i + 1].touched,
      ),
    )
    const word = random.pick(words)
    return at === null || word === null ? null : replaced(pieces, at, at + 1, [pieces[at].core, word])
  }

const either =
  (...options: readonly Mutate[]): Mutate =>
  (pieces, random) => {
    const first = random.below(options.length)
    for (let k = 0; k < options.length; k++) {
      const done = options[(first + k) % options.length](pieces, random)
      if (done) return done
    }
    return null
  }

/** "If it rains, we close." without its condition, before or behind. */
const dropCondition: Mutate = (pieces, random) => {
  const fronts = places(pieces, (p, i) => p.core === 'If' && isOpening(pieces, i)).flatMap((i) => {
    const comma = pieces.findIndex((p, k) => k > i && /[,.?!]/.test(p.trail))
    return comma > i && pieces[comma].trail === ',' && isFree(pieces, i, comma + 1)
      ? [[i, comma + 1] as const]
      : []
  })
  const chosen = random.pick(fronts)
  return chosen ? without(pieces, chosen[0], chosen[1]) : null
}

const changeMarks: Mutate = (pieces, random) => {
  const at = random.pick(
    places(
      pieces,
      (p, i) => /['-]/.test(p.core) || (p.trail === ',' && i + 1 < pieces.length && p.lead === ''),
    ),
  )
  if (at === null) return null
  const { core } = pieces[at]
  if (core.includes("'")) return replaced(pieces, at, at + 1, [core.replace("'", '’')])
  if (core.includes('-')) return replaced(pieces, at, at + 1, [core.replace('-', '‑')])
  return null
}

const changePunctuation: Mutate = (pieces, random) => {
  const at = random.pick(
    places(pieces, (p, i) => p.trail === ',' && i + 1 < pieces.length && !pieces[i + 1].touched),
  )
  if (at === null) return null
  const mark = random.pick(['', ';', ' –'])
  return pieces.map((p, i) => (i === at ? { ...p, trail: mark ?? '', touched: true } : p))
}

const changeCase: Mutate = (pieces, random) => {
  const names = new Set(tables.NAMES.map(([from]) => from))
  const at = random.pick(
    places(
      pieces,
      (p, i) =>
        isOpening(pieces, i) &&
        isCapital(p.core) &&
        !/^I\b/.test(p.core) &&
        !names.has(p.core) &&
        !/^(?:Mr|Ms|Mrs|Minister)$/.test(p.core),
    ),
  )
  return at === null ? null : replaced(pieces, at, at + 1, [lowered(pieces[at].core)])
}

const insideName: Mutate = (pieces, random) => swap(tables.NAMES, true)(pieces, random)

/** The mutation of each edit type. */
export const MUTATIONS: Readonly<Record<EditType, Mutate>> = {
  TYPOGRAPHY: changeMarks,
  PUNCTUATION: changePunctuation,
  CASE: changeCase,
  ELLIPSIS_CUT: ellipsisCut,
  BRACKET_ADD: bracketAdd,
  BRACKET_REPLACE: bracketReplace,
  FILLER_CUT: fillerCut,
  FALSE_START_CUT: falseStartCut,
  CONTRACTION: swap(tables.CONTRACTIONS),
  SPELLING: swap(tables.SPELLINGS),
  NUMBER_FORM: numberForm,
  WORD_ADD: wordAdd,
  WORD_REPLACE: swap(tables.WORDS),
  UNMARKED_CUT: unmarkedCut,
  TENSE: swap(tables.TENSES),
  PRONOUN: swap(tables.PRONOUNS, true),
  ORDER: order,
  NEGATION: swap(tables.NEGATIONS),
  NUMBER: swap(tables.NUMBERS),
  UNIT: swap(tables.UNITS),
  MODAL: swap(tables.MODALS),
  HEDGE: either(
    dropApproximate,
    dropPhrase(tables.HEDGES_TO_DROP),
    swap(tables.HEDGES_TO_CHANGE),
    addAfterVerb(tables.HEDGES_TO_ADD),
  ),
  QUANTIFIER: swap(tables.QUANTIFIERS),
  CONDITION: either(swap(tables.CONDITIONS), dropCondition),
  NAME: insideName,
}

/** What `check` says in a terminal, line by line. */
import type { Extraction, SetAside } from '../extraction/model'
import type { CheckedClaim, CheckedPart } from '../matching/article-check'
import { isAsked } from '../matching/asked'
import { OBSTACLE_WORDS, obstacleTo } from '../matching/bounds'
import type { Edit, Place } from '../matching/model'
import { readText } from '../matching/reading'
import { WITHHELD_WORDS } from '../matching/reported-act'
import type { ShelfIndex } from '../matching/shelf-index'
import { ASKED } from '../reports/words'

export interface Checked {
  /** the text of the article */
  readonly text: string
  readonly claims: readonly CheckedClaim[]
  readonly setAside: Extraction['setAside']
  readonly shelf: ShelfIndex
  readonly sources: { readonly read: number; readonly refused: number }
}

/** So many turns that a translation may render are shown. */
const MOST_TURNS = 3
/** As much of a text is shown behind a mark that has no partner. */
const BEHIND_MARK = 40

/** Every statement with its finding and its places, then the marks that hold none, then how much was compared. */
export function checkLines({ text, claims, setAside, shelf, sources }: Checked): string[] {
  return [
    ...claims.flatMap((claim) => [...claimLines(claim, shelf), '']),
    ...asideLines(text, setAside),
    ...(isUnread({ claims, setAside })
      ? ['No statement was read, although the article has quotation marks: check them by hand.']
      : []),
    totalLine(claims.length, sources),
  ]
}

/** Whether an article has quotation marks and no statement was read in it: nothing was checked. */
export const isUnread = ({ claims, setAside }: Pick<Checked, 'claims' | 'setAside'>): boolean =>
  claims.length === 0 && setAside.length > 0

function claimLines(claim: CheckedClaim, shelf: ShelfIndex): string[] {
  const { number, kind, speaker, act, cue, words, finding, also } = claim
  const by = `${speaker ?? 'nobody named'}${act !== 'STATED' && cue ? ` (${cue})` : ''}`
  return [
    `${String(number).padStart(3)}  ${finding}${also.length > 0 ? ` (also ${also.join(', ')})` : ''}`,
    `     ${kind}, ${by}: ${words}`,
    ...(claim.isUnclosed
      ? ['     the quotation mark that opens it is never closed: where the quote ends is a guess']
      : []),
    ...claim.parts.flatMap((part) => partLines(claim, part, shelf)),
    ...claim.contrary.map((place) => `     the same speaker said the contrary in ${placeWords(place)}`),
  ]
}

function partLines({ act }: CheckedClaim, part: CheckedPart, shelf: ShelfIndex): string[] {
  const { words, match, joints } = part
  const { finding, evidence, edits, softened = [] } = match
  const isJoined = evidence.length > 1
  return [
    ...reasonLines(part, act, shelf),
    ...(finding === 'TRANSLATED' ? turnLines(match.candidates) : []),
    ...evidence.map((place, k) => `     ${isJoined ? `part ${k + 1}: ` : ''}${placeWords(place)}`),
    ...joints.map((joint) => `       ${joint.words}`),
    ...(finding === 'WRONG_SPEAKER' && evidence.some((place) => isInQuestion(place, shelf))
      ? [`       ${ASKED}`]
      : []),
    ...edits.map((edit, k) => `       ${editWords(edit, words, part)}${rulingOf(part, k)}`),
    ...softened.map(
      ({ type, at, source }) =>
        `       ${type}: said “${evidence[at].text.slice(...source)}”, left out of the paraphrase`,
    ),
  ]
}

/** Why a part was not checked. */
function reasonLines({ words, match }: CheckedPart, act: CheckedClaim['act'], shelf: ShelfIndex): string[] {
  if (match.finding !== 'NOT_CHECKED') return []
  const obstacle = obstacleTo(readText(words), shelf)
  const why = obstacle ? OBSTACLE_WORDS[obstacle] : act === 'WITHHELD' ? WITHHELD_WORDS : null
  return why === null ? [] : [`     not checked: ${why}`]
}

const rulingOf = ({ ledger }: CheckedPart, k: number): string => (ledger[k] ? ` (${ledger[k].ruling})` : '')

function editWords({ type, quote, at, source }: Edit, words: string, { match }: CheckedPart): string {
  const printed = words.slice(...quote)
  const said = match.evidence[at]?.text.slice(...source) ?? ''
  const added = match.finding === 'PARAPHRASE_CLASH' ? 'not said' : 'added'
  return `${type}: ${said === '' ? added : `said “${said}”`}, ${printed === '' ? 'not printed' : `printed “${printed}”`}`
}

function turnLines(turns: readonly Place[]): string[] {
  return [
    '     the speaker’s turns are in another language; somebody who reads both compares them:',
    ...turns
      .slice(0, MOST_TURNS)
      .map(({ source, paragraph, text }) => `       ${source}, paragraph ${paragraph}: ${text}`),
  ]
}

const placeWords = ({ source, paragraph, speaker, text }: Place): string =>
  `${source}, paragraph ${paragraph}${speaker ? `, ${speaker}` : ''}: ${text}`

function isInQuestion({ source, paragraph, end, text }: Place, shelf: ShelfIndex): boolean {
  const turn = shelf.paragraphs.find((one) => one.source === source && one.paragraph === paragraph)
  return isAsked(text, turn?.text.slice(end - turn.start))
}

/** The marks that hold no statement: a person looks at each. */
function asideLines(text: string, setAside: readonly SetAside[]): string[] {
  if (setAside.length === 0) return []
  return ['Quotation marks set aside:', ...setAside.map((aside) => asideLine(text, aside)), '']
}

function asideLine(text: string, { span, class: kind, reason }: SetAside): string {
  const [start, end] = span
  const behind = kind === 'unclosed' ? `${text.slice(end, end + BEHIND_MARK).split('\n')[0]}…` : ''
  return `     ${text.slice(start, end)}${behind}  ${reason}`
}

function totalLine(claims: number, { read, refused }: Checked['sources']): string {
  const statements = claims === 1 ? '1 statement' : `${claims} statements`
  const unread = refused === 0 ? '' : ` (${refused} could not be read)`
  const sources = `${read === 1 ? '1 source' : `${read} sources`}${unread}`
  return `${statements} against ${sources}. Words compared by machine; nobody has heard or signed anything.`
}

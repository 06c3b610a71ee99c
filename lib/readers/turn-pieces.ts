/**
 * Where within a line somebody else begins to speak:
 *
 *   REPORTER: Who did? SENATOR MOHR: My aide.        (APPLAUSE) JOHN KAY: She lies.
 *   [MAN] I shot the mule. [WOMAN] You missed it.    Will he pay? >> Who knows.
 *
 * A label in the middle of a line is in capitals, opens a sentence, and is known for one: it comes again, or says what
 * somebody is. Everything else with a colon is words.
 */
import { OFFICE_WORDS } from '../text/office-words'
import { findTurnHead, type TurnForm } from './turn-head'
import { isRoleWord, isVoiceInBrackets } from './turn-labels'
import { behindSentence, isCapitals, isTurnName } from './turn-name'

const ASIDE_BEFORE = /^\s{0,8}([([][^()[\]\n]{1,80}[)\]])\s+(?=\S)/
const CLOCK = /\d:\d/
/** A name in capitals at the end of what stands before a colon, where a sentence ended before it. */
const LABEL =
  /(?:[.!?…]["'’”»)\]]{0,3}|[)\]—–]|--)\s+(\p{Lu}[\p{Lu}\p{N}.'’_&-]*(?: [\p{Lu}\p{N}][\p{Lu}\p{N}.'’_&-]*){0,4})$/u
const LONGEST_LABEL = 70
const COLON = /:(?=\s)/g
const BRACKETED = /(?<=[.!?…"”’)\]–—-]\s{1,3})\[([\p{Lu}\p{N}_ ]{2,40})\](?=\s)/gu
const CHEVRONS = /(?<=\s)>{2,3}(?=\s|\p{L})/gu

/** Names in capitals within a line, after the end of a sentence and before a colon, each where it begins. */
export function findInlineLabels(line: string): { readonly at: number; readonly name: string }[] {
  return Array.from(line.matchAll(COLON), ({ index }) => {
    const from = Math.max(0, index - LONGEST_LABEL)
    const words = LABEL.exec(line.slice(from, index))?.[1].split(' ') ?? []
    const name = words.slice(behindSentence(words)).join(' ')
    return { at: index - name.length, name }
  }).filter(({ name }) => isTurnName(name))
}

/** Where the pieces of a line begin, from 0 on: one a speaker, and one for a remark before the first. */
export function findPieces(line: string, form: TurnForm): number[] {
  const first = line.search(/\S/)
  const aside = asideBefore(line, form)
  const head = findTurnHead(line.slice(aside), form)
  const isAllCapitals = !/\p{Ll}/u.test(line)
  const labels = findInlineLabels(line).filter(
    ({ at, name }) =>
      at >= aside + (head?.length ?? 0) && isKnown(name, head?.speaker ?? null, isAllCapitals, form),
  )
  const voices = Array.from(line.matchAll(BRACKETED)).filter(([, name]) => isVoiceInBrackets(name))
  const chevrons = form.hasChevrons ? Array.from(line.matchAll(CHEVRONS)) : []
  const starts = [
    aside,
    ...labels.map(({ at }) => at),
    ...[...voices, ...chevrons].map(({ index }) => index),
  ].filter((at) => at > first)
  return [0, ...new Set(starts.sort((a, b) => a - b))]
}

/** The length of a remark before the name of who speaks: "(APPLAUSE) "; 0 without one. */
export function asideBefore(line: string, form: TurnForm): number {
  const aside = ASIDE_BEFORE.exec(line)
  if (!aside || CLOCK.test(aside[1]) || isVoiceInBrackets(aside[1].slice(1, -1))) return 0
  return findTurnHead(line.slice(aside[0].length), form)?.name ? aside[0].length : 0
}

/**
 * Whether a label is one: it comes twice, or names an office or `Q` and `A` in a line that such a label opens. Where all is
 * in capitals, "BREAKING NEWS" looks like one, and only a label that opens a line as well is known.
 */
function isKnown(
  name: string,
  head: string | null,
  isAllCapitals: boolean,
  { labels, openers }: TurnForm,
): boolean {
  const isRepeated = (labels.get(name) ?? 0) >= 2
  if (isAllCapitals) return isRepeated && openers.has(name)
  if (isRepeated) return true
  if (head === null || !isCapitals(head)) return false
  const words = name.toLowerCase().split(/[\s.]+/)
  const isLetter = /^[QA]$/.test(name) && /^[QA]$/.test(head)
  return isLetter || words.some((word) => OFFICE_WORDS.has(word) || (word.length > 3 && isRoleWord(word)))
}

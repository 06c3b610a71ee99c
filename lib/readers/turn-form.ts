/**
 * What the lines of a transcript show together and none shows alone: that `Q.` and `A.` ask and answer, that a dash parts a
 * name from its words, that names in capitals open turns in the middle of a line. A single such line is prose.
 */

import { findDashed, findQuestionOrAnswer, findTurnHead, type TurnForm } from './turn-head'
import { isCapitals } from './turn-name'
import { findInlineLabels } from './turn-pieces'

/** As many lines at least have a name and a dash where that is the form. */
const FEWEST_DASHED = 3
/** And they are this share of all. */
const DASHED_SHARE = 0.5
const FEWEST_CHEVRONS = 2
const CHEVRONS = /(?:^|\s)>{2,3}(?!\S*@)/g

/** The form of a transcript's lines, or of the cues of captions. */
export function readForm(lines: readonly string[]): TurnForm {
  const openings = lines.map(findQuestionOrAnswer)
  const [asked, answered] = [openings.indexOf('Q'), openings.indexOf('A')]
  const chevrons = lines.reduce((sum, line) => sum + (line.match(CHEVRONS)?.length ?? 0), 0)
  return {
    dashed: dashedNames(lines),
    hasQuestions: asked >= 0 && answered > asked,
    hasChevrons: chevrons >= FEWEST_CHEVRONS,
    ...countLabels(lines),
  }
}

/** The names before a dash, where most lines have one, somebody speaks twice and somebody else at all. */
function dashedNames(lines: readonly string[]): ReadonlySet<string> {
  const found = lines.flatMap((line) => findDashed(line)?.[1] ?? [])
  const names = new Set(found)
  const isForm =
    found.length >= Math.max(FEWEST_DASHED, lines.length * DASHED_SHARE) &&
    names.size >= 2 &&
    names.size < found.length
  return isForm ? names : new Set()
}

function countLabels(lines: readonly string[]): Pick<TurnForm, 'labels' | 'openers'> {
  const labels = new Map<string, number>()
  const openers = new Set<string>()
  for (const line of lines) {
    const head = findTurnHead(line)?.speaker ?? null
    const names = findInlineLabels(line).map(({ name }) => name)
    if (head !== null && isCapitals(head)) {
      openers.add(head)
      names.push(head)
    }
    for (const name of names) labels.set(name, (labels.get(name) ?? 0) + 1)
  }
  return { labels, openers }
}

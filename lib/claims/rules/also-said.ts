import { canJudge, type Standing } from '../../articles/rules'
import type { Refusal } from '../../errors'
import { overlap } from '../../text/span'
import type { ClaimView } from '../model'
import type { AlsoSaidAnswerView, AlsoSaidView } from '../model/said'
import { forbid, refuse } from './refusals'

/** A place where the speaker came back to it, with what a person said of it. */
export interface AlsoSaidEntry
  extends Pick<AlsoSaidView, 'sourceId' | 'sourceTitle' | 'span' | 'words' | 'locator' | 'speaker'> {
  /** null where the machine no longer finds it, but somebody answered it */
  readonly turn: string | null
  readonly paragraph: number | null
  readonly answer: AlsoSaidAnswerView | null
  /** nobody has answered it for the words the claim has now; it counts as fair by no silence */
  readonly isOpen: boolean
}

/** What the machine finds now and what people answered, as one list. An answered place stays as it was answered. */
export function alsoSaidEntries(
  found: readonly AlsoSaidView[],
  answers: readonly AlsoSaidAnswerView[],
): AlsoSaidEntry[] {
  const left = new Set(answers)
  const entries = found.map((place): AlsoSaidEntry => {
    const answer =
      [...left].find((one) => one.sourceId === place.sourceId && overlap(one.span, place.span) > 0) ?? null
    if (answer) left.delete(answer)
    return { ...place, ...answer, answer, isOpen: !answer || answer.isOutdated }
  })
  const before = [...left].map(
    (answer): AlsoSaidEntry => ({
      ...answer,
      turn: null,
      paragraph: null,
      answer,
      isOpen: answer.isOutdated,
    }),
  )
  return [...entries, ...before]
}

/** Whether the member may say of a place what else was said there means for the quote. */
export function decideAlsoSaid(
  standing: Standing,
  claim: Pick<ClaimView, 'state' | 'alsoSaid'>,
  {
    sourceId,
    span,
    answer,
  }: Pick<AlsoSaidAnswerView, 'sourceId' | 'span'> & {
    answer: AlsoSaidAnswerView['answer'] | null
  },
): Refusal {
  if (!canJudge(standing))
    return forbid('Checkers and editors say whether a quote is fair, and not on an article they write.')
  if (claim.state === 'DISMISSED') return refuse('This claim is dismissed. Bring it back first.')
  const before = claim.alsoSaid.find((one) => one.sourceId === sourceId && one.span[0] === span[0])
  if (answer === null && !before) return refuse('Nobody has answered that, so it is open already.')
  if (before?.answer === answer && !before.isOutdated) return refuse(`${before.by.name} has said so already.`)
  return null
}

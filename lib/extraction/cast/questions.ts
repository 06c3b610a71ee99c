/*
 * Who asks and who answers in an interview set as questions and answers.
 *   IDRIS COLE: … PETRA VANCE: … Q: … A: … → Q is Cole, A is Vance: the first two labels tell
 */
import type { Draft, DraftAttribution } from '../draft'

/** The labels that stand for whoever asks and whoever answers. */
const LETTERS = ['Q', 'A']

/** Whether a statement is labelled by a letter for its part in an interview. */
export const isByLetter = (draft: Draft, { rule, speaker }: DraftAttribution): boolean =>
  rule === 'speaker-label' && !!speaker && LETTERS.includes(draft.text.slice(...speaker[0]))

/** Entities by letter, from the labels by name before the first letter: asked by the first, answered by the second. */
export function partsByLetter(
  draft: Draft,
  labelled: readonly { readonly a: DraftAttribution; readonly entity: number }[],
): ReadonlyMap<string, number> {
  const named: number[] = []
  for (const { a, entity } of labelled) {
    if (isByLetter(draft, a)) break
    if (a.rule === 'speaker-label' && !named.includes(entity)) named.push(entity)
  }
  return named.length === LETTERS.length ? new Map(LETTERS.map((letter, i) => [letter, named[i]])) : new Map()
}

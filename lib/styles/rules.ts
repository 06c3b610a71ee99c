import { canSignOff, type Standing } from '../articles/rules'
import type { MemberRole } from '../db/generated/enums'
import { forbidden, type Refusal, refused } from '../errors'
import { changesBetween, type SaveStyle, type StyleView } from './model'

/** So many styles a newsroom can tell apart, and a page can show side by side. */
export const MOST_STYLES = 12

export const canKeepStyles = ({ role }: { role: MemberRole }): boolean => role === 'HEAD'

/** Whether a style may be saved as it is given: a new one, or the next version of `before`. */
export function decideSaveStyle(
  asker: { role: MemberRole },
  { styleId, name, rules }: SaveStyle,
  styles: readonly StyleView[],
): Refusal {
  if (!canKeepStyles(asker)) return forbidden('Only the head of checking keeps the house styles.')
  const twin = styles.find((one) => one.id !== styleId && one.name.toLowerCase() === name.toLowerCase())
  if (twin) return refused(`There is a style called ${twin.name} already.`)
  if (styleId === null)
    return styles.length >= MOST_STYLES
      ? refused(`A newsroom keeps at most ${MOST_STYLES} styles. Change one of those that are there.`)
      : null
  const before = styles.find((one) => one.id === styleId)
  if (before?.name === name && changesBetween(before.rules, rules).length === 0)
    return refused('Nothing in it is different. No new version was made.')
  return null
}

export const decideChooseStyle = (asker: { role: MemberRole }, isCurrent: boolean): Refusal =>
  canKeepStyles(asker)
    ? isCurrent
      ? refused('That style rules already.')
      : null
    : forbidden('Only the head of checking says which style rules the newsroom.')

export const decideArticleStyle = (standing: Standing, isChosen: boolean): Refusal =>
  canSignOff(standing)
    ? isChosen
      ? refused('That is chosen for this article already.')
      : null
    : forbidden('An editor of the article, or the head of checking, chooses its style; no writer does.')

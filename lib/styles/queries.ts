import type { Actor } from '../auth/actor'
import { reading } from '../db/tenant'
import { notFound } from '../errors'
import { loadStyles, versionSelect, viewVersion } from './load'
import { changesBetween, type RuleChange, type Styles, type StyleView } from './model'

export const readStyles = (actor: Actor): Promise<Styles> =>
  reading(actor, (tx) => loadStyles(tx, actor.newsroomId))

/** A version with what it changed of the one before. */
export interface StyleVersionView extends StyleView {
  readonly changes: readonly RuleChange[]
  readonly renamedFrom: string | null
}

/** So many versions of a style are shown; older ones are in the history. */
const MOST_VERSIONS = 100

/** One style, its newest version first, and whether it rules the newsroom. */
export function readStyle(
  actor: Actor,
  styleId: string,
): Promise<{
  readonly versions: readonly [StyleVersionView, ...StyleVersionView[]]
  readonly isCurrent: boolean
}> {
  const { newsroomId } = actor
  return reading(actor, async (tx) => {
    const rows = await tx.houseStyleVersion.findMany({
      where: { newsroomId, styleId },
      select: versionSelect,
      orderBy: { number: 'desc' },
      take: MOST_VERSIONS + 1,
    })
    const views = rows.map((row) => viewVersion(styleId, row))
    const [newest, ...older] = views.slice(0, MOST_VERSIONS).map((view, i): StyleVersionView => {
      const before = views[i + 1]
      return {
        ...view,
        changes: before ? changesBetween(before.rules, view.rules) : [],
        renamedFrom: before && before.name !== view.name ? before.name : null,
      }
    })
    if (!newest) throw notFound()
    const { currentId } = await loadStyles(tx, newsroomId)
    return { versions: [newest, ...older], isCurrent: currentId === styleId }
  })
}

import type { Tx } from '../db/tenant'
import { rulesOf, type Styles, type StyleView } from './model'
import { MOST_STYLES } from './rules'

export const versionSelect = {
  id: true,
  number: true,
  name: true,
  allowed: true,
  ask: true,
  memberId: true,
  createdAt: true,
  member: { select: { name: true } },
} as const

/** Every style of the newsroom as its newest version has it, in the order they were made. */
export async function loadStyles(tx: Tx, newsroomId: string): Promise<Styles> {
  const rows = await tx.houseStyle.findMany({
    where: { newsroomId },
    select: { id: true, versions: { select: versionSelect, orderBy: { number: 'desc' }, take: 1 } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_STYLES,
  })
  const styles = rows.flatMap(({ id, versions: [newest] }): StyleView[] =>
    newest ? [viewVersion(id, newest)] : [],
  )
  const choice = await tx.styleChoice.findFirst({
    where: { newsroomId, articleId: null },
    select: { styleId: true },
    orderBy: { id: 'desc' },
  })
  if (!choice?.styleId) throw new Error(`no house style rules newsroom ${newsroomId}`)
  return { styles, currentId: choice.styleId }
}

/** Which style rules an article, and whether it chose that one for itself. */
export async function loadArticleStyles(
  tx: Tx,
  newsroomId: string,
  articleId: string,
): Promise<Styles & { readonly inForce: StyleView; readonly chosenId: string | null }> {
  const all = await loadStyles(tx, newsroomId)
  const choice = await tx.styleChoice.findFirst({
    where: { newsroomId, articleId },
    select: { styleId: true },
    orderBy: { id: 'desc' },
  })
  const chosenId = choice?.styleId ?? null
  const inForce = all.styles.find(({ id }) => id === (chosenId ?? all.currentId))
  if (!inForce) throw new Error(`article ${articleId} is ruled by no house style`)
  return { ...all, inForce, chosenId }
}

interface VersionRow {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly allowed: readonly string[]
  readonly ask: readonly string[]
  readonly memberId: string | null
  readonly createdAt: Date
  readonly member: { readonly name: string } | null
}

export const viewVersion = (styleId: string, row: VersionRow): StyleView => ({
  id: styleId,
  versionId: row.id,
  name: row.name,
  version: row.number,
  rules: rulesOf(row),
  by: row.memberId && row.member ? { memberId: row.memberId, name: row.member.name } : null,
  at: row.createdAt.toISOString(),
})

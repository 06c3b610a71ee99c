import type { z } from 'zod'
import { readStanding } from '../articles/standing'
import { write } from '../audit/write'
import type { Actor } from '../auth/actor'
import { newId } from '../db/ids'
import { conflict, notFound, stopIf } from '../errors'
import { loadArticleStyles, loadStyles } from './load'
import { type ChooseArticleStyle, type ChooseStyle, changesBetween, columnsOf, type SaveStyle } from './model'
import { decideArticleStyle, decideChooseStyle, decideSaveStyle } from './rules'

/** Makes a style, or the next version of one: what ruled before stays what it was, for whatever it ruled. */
export function saveStyle(
  actor: Actor,
  input: SaveStyle,
): Promise<{ readonly styleId: string; readonly version: number }> {
  const { newsroomId, memberId } = actor
  return write(actor, null, async (tx) => {
    const { styles } = await loadStyles(tx, newsroomId)
    stopIf(decideSaveStyle(actor, input, styles))
    const before = styles.find(({ id }) => id === input.styleId)
    if (input.styleId !== null && !before) throw notFound()
    if (before && before.version !== input.version) throw conflict()
    const styleId = before?.id ?? newId()
    const number = (before?.version ?? 0) + 1
    if (!before) await tx.houseStyle.createMany({ data: [{ newsroomId, id: styleId }] })
    const version = { id: newId(), styleId, number, name: input.name, ...columnsOf(input.rules) }
    await tx.houseStyleVersion.createMany({ data: [{ newsroomId, memberId, ...version }] })
    const subject = { type: 'style', id: styleId } as const
    return {
      result: { styleId, version: number },
      events: before
        ? [
            {
              type: 'style.changed',
              subject,
              payload: {
                name: input.name,
                from: before.name,
                version: number,
                changes: changesBetween(before.rules, input.rules),
              },
            },
          ]
        : [{ type: 'style.added', subject, payload: { name: input.name } }],
    }
  })
}

/** Says which style rules the newsroom. */
export function chooseStyle(
  actor: Actor,
  { styleId }: z.output<typeof ChooseStyle>,
): Promise<{ readonly styleId: string }> {
  const { newsroomId, memberId } = actor
  return write(actor, null, async (tx) => {
    const { styles, currentId } = await loadStyles(tx, newsroomId)
    const style = styles.find(({ id }) => id === styleId)
    if (!style) throw notFound()
    stopIf(decideChooseStyle(actor, currentId === styleId))
    await tx.styleChoice.createMany({ data: [{ newsroomId, id: newId(), styleId, memberId }] })
    return {
      result: { styleId },
      events: [
        { type: 'style.chosen', subject: { type: 'style', id: styleId }, payload: { name: style.name } },
      ],
    }
  })
}

/** Chooses another of the newsroom's styles for one article, or, with null, lets it follow the newsroom again. */
export function chooseArticleStyle(
  actor: Actor,
  { articleId, styleId }: z.output<typeof ChooseArticleStyle>,
): Promise<{ readonly styleId: string | null }> {
  const { newsroomId, memberId } = actor
  return write(actor, articleId, async (tx) => {
    const standing = await readStanding(tx, actor, articleId)
    const { styles, chosenId } = await loadArticleStyles(tx, newsroomId, articleId)
    const style = styles.find(({ id }) => id === styleId)
    if (styleId !== null && !style) throw notFound()
    stopIf(decideArticleStyle(standing, chosenId === styleId))
    await tx.styleChoice.createMany({ data: [{ newsroomId, id: newId(), articleId, styleId, memberId }] })
    return {
      result: { styleId },
      events: [
        {
          type: 'article.style_chosen',
          subject: { type: 'article', id: articleId },
          payload: { name: style?.name ?? null },
        },
      ],
    }
  })
}

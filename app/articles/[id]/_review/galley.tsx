'use client'
import { useEffect, useMemo, useRef } from 'react'
import { galleyOf, type Light, lightsOfClaim, lightsOn } from './galley-model'
import { GalleyParagraph } from './galley-paragraph'
import { useReview } from './review-context'
import { SelectionBar } from './selection-bar'

const NO_LIGHTS: readonly Light[] = []

/** The article as it stands, every claim marked in its place; the current one lit. */
export function Galley() {
  const { data, claim, list, select, mark, setMark, adding, editing, spotlight } = useReview()
  const box = useRef<HTMLDivElement>(null)
  const paragraphs = useMemo(() => galleyOf(data), [data])
  const lights = useMemo((): readonly Light[] => {
    if (adding) return [{ span: adding, as: 'editing' }]
    if (editing) return editing.map((span): Light => ({ span, as: 'editing' }))
    if (mark) return [{ span: mark.span, as: 'mark' }]
    return claim ? lightsOfClaim(claim, spotlight) : NO_LIGHTS
  }, [claim, mark, adding, editing, spotlight])
  const passing = useMemo(() => new Set(list), [list])

  const lit = claim?.id ?? null
  const place = lights[0]?.as === 'editing' || lights[0]?.as === 'mark' ? lights[0].as : null
  useEffect(() => {
    const where = place ? `[data-light="${place}"]` : lit && `mark[data-claim="${lit}"]`
    if (where) box.current?.querySelector(where)?.scrollIntoView({ block: 'nearest' })
  }, [lit, place])

  // one listener for all marks: thousands of handlers would have to be made again with every change
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const target =
        event.target instanceof Element ? event.target.closest('[data-claim], [data-mark-at]') : null
      if (!target || document.getSelection()?.isCollapsed === false) return
      const id = target.getAttribute('data-claim')
      const at = Number(target.getAttribute('data-mark-at'))
      if (id) select(id)
      else setMark(data.marks.find(({ span }) => span[0] === at) ?? null)
    }
    const element = box.current
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [select, setMark, data.marks])

  return (
    <div ref={box} className="galley" data-galley data-spotlight={spotlight ?? undefined}>
      {paragraphs.map((paragraph) => (
        <GalleyParagraph
          key={paragraph.start}
          paragraph={paragraph}
          current={paragraph.claims.some((mark) => mark.id === lit) ? lit : null}
          lights={lightsOn(lights, paragraph)}
          dim={paragraph.claims
            .filter((mark) => !passing.has(mark.id))
            .map((mark) => mark.id)
            .join(' ')}
        />
      ))}
      <SelectionBar galley={box} />
    </div>
  )
}

'use client'
import { Plus } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { Button } from '@/app/_components/button'
import { useReview } from './review-context'
import { selectedSpan } from './selected-span'

interface Place {
  readonly span: readonly [number, number]
  readonly top: number
  readonly left: number
}

/** Beside words that are selected: make a claim of them. */
export function SelectionBar({ galley }: { galley: RefObject<HTMLDivElement | null> }) {
  const { data, setAdding } = useReview()
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    const look = () => {
      const span = galley.current && selectedSpan(galley.current)
      const box = span && document.getSelection()?.getRangeAt(0).getBoundingClientRect()
      setPlace(span && box ? { span, top: box.bottom + 6, left: box.left } : null)
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('scroll', look, { capture: true })
    }
  }, [galley])
  if (!place || !data.may.correct) return null
  return (
    <div className="floating fixed z-30 p-1" style={{ top: place.top, left: place.left }}>
      <Button
        size="small"
        look="quiet"
        // the selection would be gone before the click
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          setAdding(place.span)
          document.getSelection()?.removeAllRanges()
        }}
      >
        <Plus aria-hidden /> Add claim
      </Button>
    </div>
  )
}

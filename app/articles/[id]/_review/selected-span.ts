import type { Span } from '@/lib/text/span'

/** Where in the text of record a place in the page is; null outside the galley's words. */
function placeOf(node: Node, offset: number): number | null {
  const part = (node instanceof Element ? node : node.parentElement)?.closest('[data-at]')
  const start = Number(part?.getAttribute('data-at') ?? Number.NaN)
  if (Number.isNaN(start)) return null
  // an element as the end of a selection counts its children: the part begins, or ends, there
  return node.nodeType === Node.TEXT_NODE
    ? start + offset
    : start + (offset === 0 ? 0 : (part?.textContent?.length ?? 0))
}

/** The words of the galley that are selected, as a span of the text of record; null for none. */
export function selectedSpan(galley: HTMLElement): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!galley.contains(range.commonAncestorContainer)) return null
  const start = placeOf(range.startContainer, range.startOffset)
  const end = placeOf(range.endContainer, range.endOffset)
  return start !== null && end !== null && start < end ? [start, end] : null
}

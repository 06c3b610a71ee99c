import type { Span } from '../text/span'

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '‹': '›' }

/**
 * Every stretch inside double marks, paired the evaluator's plain way: marks alternate, an unclosed one runs to its
 * paragraph's end, and a single ' closes a doubled one. Only for scoring; the engine pairs with more care.
 */
export function evaluatedFragments(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  for (const para of text.split(/(\n+)/)) {
    let openAt: number | null = null
    let closers = ''
    for (let i = 0; i < para.length; ) {
      const two = para.slice(i, i + 2)
      const width = two === "''" || two === '``' ? 2 : 1
      const mark = width === 2 ? two : para.charAt(i)
      if (openAt === null) {
        const opens = mark in PAIRS || mark === '"' || width === 2
        if (opens && !(mark === "''" && i > 0 && /\d/.test(para.charAt(i - 1)))) {
          openAt = i + width
          closers = PAIRS[mark] ?? (mark === '"' ? '"' : "''")
        }
      } else if (closers.includes(mark) && !(width === 2 && closers !== "''")) {
        if (i > openAt) out.push([start + openAt, start + i])
        openAt = null
      }
      i += width
    }
    if (openAt !== null && para.length > openAt) out.push([start + openAt, start + para.length])
    start += para.length
  }
  return out
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup that has been made safe; only `html` makes it. */
export class SafeHtml {
  constructor(readonly markup: string) {}
}

type Part = string | number | SafeHtml | null | false | readonly Part[]

/** A template whose every value is escaped unless it is markup already; null and false are nothing, lists are joined. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): SafeHtml =>
  new SafeHtml(
    strings.reduce((sum, text, i) => sum + text + (i < parts.length ? markupOf(parts[i]) : ''), ''),
  )

function markupOf(part: Part): string {
  if (part === null || part === false) return ''
  if (part instanceof SafeHtml) return part.markup
  if (typeof part === 'object') return part.map(markupOf).join('')
  return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

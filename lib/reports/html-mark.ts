import { html, type SafeHtml } from './escape-html'
import type { MarkRow } from './model'
import { timeWords } from './words'

/** A pair of quotation marks that is no claim. */
export function markEntry(
  { paragraph, printed, class: kind, why, decided }: MarkRow,
  zone: string,
): SafeHtml {
  return html`<article class="entry">
<div class="margin"><b aria-hidden="true">“ ”</b><span>¶ ${paragraph}</span></div>
<div class="body">
<p class="printed" dir="auto"><span class="words aside">${printed}</span></p>
<p class="who">Marked by the machine as: ${kind}</p>
${decided ? html`<p class="why">Set aside by <b>${decided.by}</b>, ${timeWords(decided.at, zone)}: ${decided.reason}</p>` : html`<p class="why">${why}</p>`}
</div>
</article>
`
}

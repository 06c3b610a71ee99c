import { html, type SafeHtml } from './escape-html'
import { type LedgerLine, leaveWords, ledgerOf, ruleWords, WITHHELD } from './ledger'
import type { AlterationRow, Report } from './model'
import { differenceWords, timeWords } from './words'

/** The alteration ledger of the whole article as one table; nothing where print and sources do not differ. */
export function ledgerTable(report: Report): SafeHtml | null {
  const lines = ledgerOf(report)
  if (lines.length === 0) return null
  const time = (iso: string) => timeWords(iso, report.newsroom.timeZone)
  return html`<section class="ledger" aria-labelledby="ledger">
<div class="heading"><h2 id="ledger">Alteration ledger <span class="count">${lines.length}</span></h2><p>Each difference between said and printed, what the house style says of it, and who let it stand.</p></div>
<table>
<thead><tr><th scope="col">Claim</th><th scope="col">Printed</th><th scope="col">Said</th><th scope="col">Difference</th><th scope="col">House style</th><th scope="col">By whose leave</th></tr></thead>
<tbody>${lines.map((line) => ledgerRow(line, time))}</tbody>
</table>
</section>
`
}

const ledgerRow = ({ number, paragraph, alteration }: LedgerLine, time: (iso: string) => string): SafeHtml =>
  html`<tr><th scope="row"><b>${number}</b> <span>¶ ${paragraph}</span></th><td data-name="Printed" dir="auto">${printedWords(alteration)}</td><td data-name="Said" dir="auto">${saidWords(alteration)}</td><td data-name="Difference">${differenceWords(alteration.type)}</td><td data-name="House style">${ruleWords(alteration)}</td><td data-name="By whose leave">${leaveWords(alteration, time)}</td></tr>
`

export const printedWords = ({ printed }: AlterationRow): SafeHtml =>
  printed ? html`<ins>${printed}</ins>` : html`<i>nothing</i>`

export const saidWords = ({ said }: AlterationRow): SafeHtml =>
  said === null ? html`<i>${WITHHELD}</i>` : said ? html`<del>${said}</del>` : html`<i>nothing</i>`

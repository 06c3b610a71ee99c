import { html, type SafeHtml } from './escape-html'
import { type LedgerLine, leaveWords, ledgerOf, ruleWords, speakerWords, WITHHELD } from './ledger'
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

const ledgerRow = (line: LedgerLine, time: (iso: string) => string): SafeHtml =>
  html`<tr><th scope="row"><b>${line.number}</b> <span>¶ ${line.paragraph}</span></th>${what(line.alteration)}<td data-name="House style">${ruleWords(line.alteration)}</td><td data-name="By whose leave">${leaveWords(line.alteration, time)}</td></tr>
`

function what(alteration: AlterationRow): SafeHtml {
  const speaker = speakerWords(alteration)
  return speaker
    ? html`<td data-name="Difference" colspan="3" dir="auto">${speaker}</td>`
    : html`<td data-name="Printed" dir="auto">${printedWords(alteration)}</td><td data-name="Said" dir="auto">${saidWords(alteration)}</td><td data-name="Difference">${differenceWords(alteration.type)}</td>`
}

const printedWords = ({ printed }: AlterationRow): SafeHtml =>
  printed ? html`<ins>${printed}</ins>` : html`<i>left out</i>`

const saidWords = ({ said }: AlterationRow): SafeHtml =>
  said === null ? html`<i>${WITHHELD}</i>` : said ? html`<del>${said}</del>` : html`<i>not said, added</i>`

/** One difference within a sentence: what was left out, added, or said and printed otherwise. */
export function change(alteration: AlterationRow): SafeHtml {
  const { said, printed } = alteration
  const speaker = speakerWords(alteration)
  if (speaker) return html`${speaker}`
  if (said === '') return html`added ${printedWords(alteration)}`
  if (said !== null && !printed) return html`left out ${saidWords(alteration)}`
  return html`said ${saidWords(alteration)}, ${printed ? html`printed ${printedWords(alteration)}` : html`left out of print`}`
}

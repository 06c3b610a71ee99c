import { SafeHtml } from './escape-html'

/**
 * The page's one style sheet. Ink on warm paper by day, its own palette by night, black on white in print. Every tone has a
 * letter and an underline of its own beside it, since ink may be grey and eyes differ. Braces only: it stands in a `<style>`.
 */
export const REPORT_STYLE = new SafeHtml(`
:root {
  --paper: #fbf8f1; --ink: #221d17; --quiet: #665d51; --rule: #dfd6c6; --wash: #f3ede1; --accent: #274c77;
  --good: #2c6e3f; --fix: #8a5200; --bad: #a8281d; --author: #6a3a94; --shade: #e9e1d1;
  --serif: "Source Serif 4", "Source Serif Pro", "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Charter, Georgia, "Noto Serif", "DejaVu Serif", serif;
  --sans: Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191714; --ink: #ece5d8; --quiet: #aca294; --rule: #3a352d; --wash: #221f1a; --accent: #9cc0ec;
    --good: #86c897; --fix: #e3ad5f; --bad: #f0968b; --author: #c7a3e8; --shade: #2d2922;
  }
}
* { box-sizing: border-box; }
html { font: 15px/1.5 var(--sans); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; }
body { max-width: 58rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; overflow-wrap: anywhere; }
p, dl, dd, ul, ol, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-underline-offset: .2em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

header { border-bottom: 3px double var(--rule); padding-bottom: 1.75rem; }
.kicker { font-weight: 600; }
.kicker span { color: var(--quiet); font-weight: 400; }
.kicker span::before { content: "·"; margin: 0 .35em; }
h1 { font: 600 clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem)/1.15 var(--serif); letter-spacing: -.012em; text-wrap: balance; margin: .6rem 0 .75rem; }
.byline { color: var(--quiet); }
.restricted { display: inline-block; margin-top: .9rem; padding: .2rem .6rem; border: 1.5px solid var(--bad); color: var(--bad); font-weight: 600; }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: .9rem 2.5rem; margin-top: 1.75rem; }
.facts .wide { grid-column: 1 / -1; }
dt { color: var(--quiet); font-size: .8125rem; }
.hash { font: .8125rem/1.5 var(--mono); }

.tally { display: flex; gap: 3px; margin: 1.75rem 0 0; flex-wrap: wrap; }
.tally li { flex-basis: 7.5rem; border-top: 6px solid var(--rule); padding-top: .5rem; }
.tally a { text-decoration: none; display: block; min-height: 24px; }
.tally a:hover { text-decoration: underline; }
.tally b { font: 600 1.375rem/1 var(--serif); margin-right: .15em; }
.tally .part-open { border-image: repeating-linear-gradient(90deg, var(--fix) 0 8px, transparent 8px 12px) 6; }
.tally .part-waived { border-top-color: var(--author); }
.tally .part-set_aside, .tally .part-dismissed { border-image: repeating-linear-gradient(90deg, var(--quiet) 0 2px, transparent 2px 5px) 6; }
.tally .part-settled { border-top: 6px double var(--good); }
.nothing { margin-top: 2rem; font: 1.125rem/1.5 var(--serif); }

section { margin-top: 3rem; }
.heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; border-bottom: 1px solid var(--ink); padding-bottom: .45rem; }
h2 { font: 600 1.375rem/1.25 var(--serif); margin: 0; }
.count { color: var(--quiet); font-weight: 400; }
.heading p { color: var(--quiet); }
.entry { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); gap: 0 1rem; padding: 1.5rem 0 1.6rem; border-bottom: 1px solid var(--rule); }
.margin b { display: block; font: 600 1.375rem/1.35 var(--serif); }
.margin span { color: var(--quiet); font-size: .8125rem; white-space: nowrap; }
.printed { font: 1.1875rem/1.6 var(--serif); max-width: 42rem; white-space: pre-line; }
.words { text-decoration: underline dotted var(--quiet) 1.5px; text-underline-offset: .28em; }
.words.checking { text-decoration: underline dashed var(--accent) 1.5px; }
.words.checked { text-decoration: underline solid var(--quiet) 1.5px; }
.words.approved { text-decoration: underline double var(--quiet) 1.5px; }
.words.stale { text-decoration: none; background: repeating-linear-gradient(135deg, var(--shade) 0 4px, transparent 4px 8px); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.words.good.approved { text-decoration-color: var(--good); }
.words.fix { text-decoration: none; box-shadow: inset 0 0 0 1.5px var(--fix); padding: .05em .3em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.words.bad { text-decoration: underline wavy var(--bad) 1.5px; }
.words.author { text-decoration-color: var(--author); }
.words.cut { text-decoration: none; }
.words.cut::before { content: "["; color: var(--bad); font-weight: 700; }
.words.cut::after { content: "]"; color: var(--bad); font-weight: 700; }
.words.aside { text-decoration: none; }
.who { margin-top: .35rem; color: var(--quiet); }

.standing { display: grid; grid-template-columns: 12.5rem minmax(0, 1.15fr) minmax(0, 1fr); gap: .5rem 1.5rem; margin-top: .85rem; }
.badge { display: inline-flex; align-items: baseline; gap: .45em; font-weight: 600; }
.letter { font-size: .8125rem; border: 1.5px solid currentColor; border-radius: 3px; padding: 0 .35em; min-width: 1.6em; text-align: center; white-space: nowrap; }
.badge.good { color: var(--good); } .badge.fix { color: var(--fix); } .badge.bad, .badge.cut { color: var(--bad); } .badge.author { color: var(--author); }
i { color: var(--quiet); }
.why, .reason, .proposed, .content, .note { margin-top: .6rem; max-width: 46rem; }
.why { background: var(--wash); padding: .5rem .75rem; }
.proposed span { font: 1.0625rem/1.5 var(--serif); }
.content { color: var(--quiet); }
.evidence { margin-top: .9rem; padding-left: 1rem; border-left: 2px solid var(--rule); max-width: 46rem; }
blockquote { font: 1.0625rem/1.55 var(--serif); white-space: pre-line; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 1.5rem; }
.sides dd { font: 1.0625rem/1.55 var(--serif); white-space: pre-line; }
.source { color: var(--quiet); margin-top: .2rem; }
.source b { color: var(--ink); }
.place { font-variant-numeric: tabular-nums; white-space: nowrap; }
.stance { color: var(--ink); border-bottom: 1.5px solid currentColor; margin-right: .4em; }
.stance.contradicts { color: var(--bad); border-bottom-style: dashed; }
.stance.context { border-bottom-style: dotted; }
.machine { color: var(--quiet); }
.differences { margin-top: .9rem; max-width: 46rem; }
.differences p { font-weight: 600; }
.differences li { margin-top: .25rem; }
.also q { font: 1.0625rem/1.5 var(--serif); quotes: '“' '”'; }
.ledger table { width: 100%; border-collapse: collapse; text-align: left; overflow-wrap: break-word; }
.ledger th, .ledger td { padding: .6rem .9rem .6rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; font-weight: 400; }
.ledger thead th { color: var(--quiet); font-size: .8125rem; padding-block: .5rem; }
.ledger tbody th { white-space: nowrap; }
.ledger tbody th b { font: 600 1.125rem/1.3 var(--serif); }
.ledger tbody th span { color: var(--quiet); font-size: .8125rem; }
del { text-decoration: line-through; text-decoration-thickness: 1.5px; }
ins { text-decoration: none; border: 1px solid currentColor; padding: 0 .25em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.kind { font-weight: 600; }
.meaning ul { max-width: 46rem; }
.meaning h2 { border-bottom: 1px solid var(--ink); padding-bottom: .45rem; }
.meaning li { margin-top: .75rem; }
footer { margin-top: 3rem; border-top: 3px double var(--rule); padding-top: 1.25rem; color: var(--quiet); max-width: 46rem; }
footer .hash { color: var(--ink); margin: .35rem 0; }

@media (max-width: 44rem) {
  body { padding: 1.75rem 1.1rem 3rem; }
  .facts { grid-template-columns: 1fr; }
  .tally li { flex-basis: 40%; }
  .entry { grid-template-columns: 1fr; }
  .margin { display: flex; align-items: baseline; gap: .6rem; }
  .standing, .sides { grid-template-columns: 1fr; gap: .35rem; }
  .standing div { display: grid; grid-template-columns: 5rem 1fr; }
  .ledger thead { display: none; }
  .ledger table, .ledger tbody, .ledger tr, .ledger th, .ledger td { display: block; }
  .ledger tr { padding: .75rem 0; border-bottom: 1px solid var(--rule); }
  .ledger th, .ledger td { padding: .1rem 0; border: 0; }
  .ledger td { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 .75rem; justify-items: start; }
  .ledger td::before { content: attr(data-name); color: var(--quiet); }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --wash: #f2f2f2; --accent: #000;
    --good: #1d5a30; --fix: #6b4000; --bad: #8d1a10; --author: #52267c; --shade: #ddd;
  }
  @page { margin: 18mm 16mm; }
  html { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  section { margin-top: 1.75rem; }
  h2, .heading { break-after: avoid; }
  .entry, .ledger tr { break-inside: avoid; }
  .entry { padding: .9rem 0 1rem; }
  .printed { font-size: 11.5pt; }
  .tally a { text-decoration: none; }
}
`)

import { html, type SafeHtml } from './escape-html'
import { claimEntry } from './html-claim'
import { ledgerTable } from './html-ledger'
import { markEntry } from './html-mark'
import { REPORT_STYLE } from './html-style'
import { type Report, SECTIONS, type Section } from './model'
import { CHANGED_SINCE, dayWords, SECTION_WORDS, timeWords } from './words'

/** The report as one HTML file that needs nothing else: no script, no font, no address is fetched. For screen and paper. */
export function writeHtml(report: Report): string {
  const { article } = report
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${`Fact-check report: ${article.title}`}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<p class="kicker">${report.newsroom.name}<span> Fact-check report</span></p>
<h1 dir="auto">${article.title}</h1>
${byline(report)}
${article.restricted && html`<p class="restricted">Restricted: for the people on this article alone.</p>`}
${facts(report)}
</header>
<main>
${tally(report)}
${SECTIONS.map((section) => sectionOf(report, section))}
${ledgerTable(report)}
<section class="meaning" aria-labelledby="meaning">
<h2 id="meaning">What these words mean, and what they do not</h2>
<ul>${report.meaning.map((sentence) => html`<li>${sentence}</li>`)}</ul>
</section>
</main>
<footer>
<p>The article’s history ended, when this report was made, in the hash</p>
<p class="hash">${report.headHash}</p>
<p>Whoever keeps this page can compare it with the history later: had anything before it been changed, the hash would be another.</p>
</footer>
</body>
</html>
`.markup
}

function byline({ article }: Report): SafeHtml | null {
  const parts = [
    article.byline && `By ${article.byline}`,
    article.publicationDay && dayWords(article.publicationDay),
    article.address,
  ].filter((part) => part !== null && part !== '')
  return parts.length > 0 ? html`<p class="byline">${parts.join(' · ')}</p>` : null
}

function facts({ revision, scope, signOff, made, newsroom }: Report): SafeHtml {
  const time = (iso: string) => timeWords(iso, newsroom.timeZone)
  const words = revision.words.toLocaleString('en-US')
  return html`<dl class="facts">
<div><dt>Revision</dt><dd><b>${revision.number}</b>, imported ${time(revision.importedAt)}, ${words} words</dd></div>
<div><dt>Scope</dt><dd>${scope.statement}</dd></div>
<div><dt>Sign-off</dt><dd>${signOff ? html`Signed by <b>${signOff.by}</b>, ${time(signOff.at)}${signOff.changedSince ? html`. <b>${CHANGED_SINCE}</b>` : null}` : html`<b>Not signed off.</b>`}</dd></div>
<div><dt>This report</dt><dd>Made by ${made.by}, ${time(made.at)}</dd></div>
<div class="wide"><dt>SHA-256 of the text</dt><dd class="hash">${revision.textHash}</dd></div>
</dl>`
}

function tally({ counts }: Report): SafeHtml {
  const present = SECTIONS.filter((section) => counts[section] > 0)
  if (present.length === 0)
    return html`<p class="nothing">No statement was found in this revision, and none was added.</p>`
  return html`<nav aria-label="Parts of this report"><ol class="tally">${present.map(
    (section) =>
      html`<li class="part-${section.toLowerCase()}" style="flex-grow:${counts[section]}"><a href="#part-${section.toLowerCase()}"><b>${counts[section]}</b> ${SECTION_WORDS[section].short}</a></li>`,
  )}</ol></nav>`
}

function sectionOf({ rows, newsroom }: Report, section: Section): SafeHtml | null {
  const entries = rows.filter((row) => row.section === section)
  if (entries.length === 0) return null
  const id = `part-${section.toLowerCase()}`
  const { title, about } = SECTION_WORDS[section]
  return html`<section aria-labelledby="${id}">
<div class="heading"><h2 id="${id}">${title} <span class="count">${entries.length}</span></h2><p>${about}</p></div>
${entries.map((row) => (row.type === 'claim' ? claimEntry(row, newsroom.timeZone) : markEntry(row, newsroom.timeZone)))}
</section>
`
}

import { html, type SafeHtml } from './escape-html'
import { change } from './html-ledger'
import { leaveWords, ruleWords, speakerWords } from './ledger'
import type { AlsoSaidRow, AlterationRow, ClaimRow, EvidenceRow, SaidApartRow } from './model'
import {
  answerWords,
  BASIS_WORDS,
  contentWords,
  differenceWords,
  findingWords,
  KIND_WORDS,
  NOTE_WORDS,
  RESULT_LETTERS,
  SOURCE_WORDS,
  STANCE_WORDS,
  timeWords,
  translationWords,
  VERDICT_WORDS,
} from './words'

/** One claim: the printed words, what was found and who signed it, what it rests on. */
export function claimEntry(row: ClaimRow, zone: string): SafeHtml {
  const time = (iso: string) => timeWords(iso, zone)
  return html`<article class="entry" aria-label="Claim ${row.number}">
<div class="margin"><b>${row.number}</b><span>¶ ${row.paragraph}</span></div>
<div class="body">
<p class="printed" dir="auto"><span class="words ${toneOf(row)} ${row.status.toLowerCase()}">${row.printed}</span></p>
<p class="who">${row.speaker ?? 'Nobody is named as its speaker'} · ${KIND_WORDS[row.kind]}</p>
${standing(row, time)}
${row.why && html`<p class="why"><b>Open:</b> ${row.why}</p>`}
${aside(row, time)}
${reasons(row)}
${row.evidence.map((evidence) => evidenceBlock(evidence, row.printed, time))}
${(row.saidApart ?? []).map(saidApart)}
${alterations(row.alterations, time)}
${alsoSaid(row.alsoSaid, time)}
${row.notes.map((note) => html`<p class="note"><b>${NOTE_WORDS[note.kind]}</b> by ${note.by}, ${time(note.at)}: <span dir="auto">${note.body}</span></p>`)}
</div>
</article>
`
}

/** Green is for a good result with two signatures that still stand, and for nothing else. */
function toneOf({ result, section }: ClaimRow): string {
  if (section === 'DISMISSED') return 'aside'
  if (result === 'GOOD') return section === 'SETTLED' ? 'good' : 'plain'
  const tones = {
    FIX: 'fix',
    CONFLICT: 'bad',
    NO_BACKUP: 'bad',
    UNCHECKABLE: 'plain',
    ON_AUTHOR: 'author',
    CUT: 'cut',
    OPEN: 'plain',
  }
  return tones[result]
}

/** Result and signatures, apart. */
function standing(row: ClaimRow, time: (iso: string) => string): SafeHtml {
  const { verdict, approval } = row
  const isSettled = row.section === 'SETTLED'
  const letter = row.result === 'GOOD' && isSettled ? '✓✓' : RESULT_LETTERS[row.result]
  return html`<dl class="standing">
<div><dt>Result</dt><dd><span class="badge ${toneOf(row)}"><span class="letter" aria-hidden="true">${letter}</span>${verdict ? VERDICT_WORDS[verdict.value] : 'No verdict yet'}</span></dd></div>
<div><dt>Checked</dt><dd>${verdict ? html`<b>${verdict.by}</b>, ${time(verdict.at)}${verdict.basis && html`, ${BASIS_WORDS[verdict.basis]}`}` : html`<i>by nobody yet</i>`}</dd></div>
<div><dt>Approved</dt><dd>${approval ? html`<b>${approval.by}</b>, ${time(approval.at)}` : html`<i>no second signature</i>`}</dd></div>
</dl>`
}

function aside({ waiver, dismissal }: ClaimRow, time: (iso: string) => string): SafeHtml[] {
  const line = (what: string, { by, at, reason }: NonNullable<ClaimRow['waiver']>) =>
    html`<p class="why">${what} by <b>${by}</b>, ${time(at)}: ${reason}</p>`
  return [...(waiver ? [line('Waived', waiver)] : []), ...(dismissal ? [line('Dismissed', dismissal)] : [])]
}

function reasons({ verdict }: ClaimRow): SafeHtml | null {
  if (!verdict) return null
  return html`${verdict.proposedWords && html`<p class="proposed">Proposed: <span dir="auto">${verdict.proposedWords}</span></p>`}
${verdict.reason && html`<p class="reason">Reason: ${verdict.reason}</p>`}
<p class="content">${contentWords(verdict.content, verdict.replySought)}</p>`
}

function evidenceBlock(evidence: EvidenceRow, printed: string, time: (iso: string) => string): SafeHtml {
  const stance = html`<span class="stance ${evidence.stance.toLowerCase()}">${STANCE_WORDS[evidence.stance]}</span>`
  if (evidence.withheld)
    return html`<div class="evidence"><p class="source">${stance} A restricted source. Its words, name and place are withheld here.</p></div>`
  const { sourceTitle, sourceKind, place, words, speaker, finding, fragment } = evidence
  const translated = translationWords(evidence, time)
  return html`<div class="evidence">
${translated && words !== null ? html`<dl class="sides"><div><dt>As printed</dt><dd dir="auto">${printed}</dd></div><div><dt>As said, in another language</dt><dd dir="auto">${words}</dd></div></dl>` : words !== null && html`<blockquote dir="auto">${words}</blockquote>`}
<p class="source">${stance} ${speaker && html`<b>${speaker}</b>, `}${sourceTitle}, <span class="place">${place}</span> · ${SOURCE_WORDS[sourceKind]}${fragment !== null && html`, for quoted part ${fragment}`}</p>
${translated && html`<p><b>${translated}</b></p>`}
${finding && html`<p class="machine">Machine’s comparison: ${findingWords(finding, sourceKind, words)}.</p>`}
</div>`
}

function saidApart({ sourceTitle, parts, joints }: SaidApartRow): SafeHtml {
  const part = ({ printed, place, speaker }: SaidApartRow['parts'][number]) =>
    html`<li><q dir="auto">${printed}</q> ${speaker && html`<b>${speaker}</b>, `}<span class="place">${place}</span></li>`
  return html`<div class="differences apart"><p>Said in several places of ${sourceTitle}</p><ol>${parts.map(part)}</ol><ul>${joints.map(({ words }) => html`<li>${words}</li>`)}</ul></div>`
}

function alterations(list: readonly AlterationRow[], time: (iso: string) => string): SafeHtml | null {
  if (list.length === 0) return null
  return html`<div class="differences"><p>Said and printed differ</p><ul>${list.map(
    (one) =>
      html`<li>${change(one)} · ${!speakerWords(one) && html`<span class="kind">${differenceWords(one.type)}</span>, `}${ruleWords(one)} · ${leaveWords(one, time)}</li>`,
  )}</ul></div>`
}

function alsoSaid(list: readonly AlsoSaidRow[], time: (iso: string) => string): SafeHtml | null {
  if (list.length === 0) return null
  return html`<div class="differences also"><p>Also said by the same speaker</p><ul>${list.map(
    (place) =>
      html`<li>${place.withheld ? html`<i>In a restricted source; its words and place are withheld here.</i>` : html`<q dir="auto">${place.words}</q> ${place.speaker && html`<b>${place.speaker}</b>, `}${place.sourceTitle}, <span class="place">${place.place}</span>`} · <span class="kind">${answerWords(place, time)}</span></li>`,
  )}</ul></div>`
}

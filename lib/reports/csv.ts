import { stringify } from 'csv-stringify/sync'
import { changeWords, leaveWords, ruleWords, speakerWords } from './ledger'
import type {
  AlsoSaidRow,
  AlterationRow,
  ClaimRow,
  EvidenceRow,
  MarkRow,
  Report,
  ReportRow,
  SaidApartRow,
} from './model'
import {
  answerWords,
  BASIS_WORDS,
  contentWords,
  differenceWords,
  findingWords,
  KIND_WORDS,
  NOTE_WORDS,
  SECTION_WORDS,
  SOURCE_WORDS,
  STANCE_WORDS,
  timeWords,
  translationWords,
  VERDICT_WORDS,
} from './words'

const COLUMNS = [
  'Section',
  'Number',
  'Paragraph',
  'Kind',
  'Printed words',
  'Speaker',
  'Result',
  'Checked by',
  'Checked at',
  'Basis',
  'Reason',
  'Proposed words',
  'Whether it is so',
  'Said in several places',
  'Alteration ledger',
  'Also said',
  'Approved by',
  'Approved at',
  'Open because',
  'Waived, dismissed or set aside by',
  'For the reason',
  'Evidence',
  'Source words',
  'Notes',
  'Article',
  'Revision',
  'Revision text SHA-256',
  'Scope',
  'Head hash of the history',
] as const

type Line = Partial<Record<(typeof COLUMNS)[number], string>>

/** The report as a table, one row a claim or mark: UTF-8 with a byte order mark, and no cell a spreadsheet would run. */
export function writeCsv(report: Report): string {
  const about: Line = {
    Article: report.article.title,
    Revision: String(report.revision.number),
    'Revision text SHA-256': report.revision.textHash,
    Scope: report.scope.statement,
    'Head hash of the history': report.headHash,
  }
  const lines = report.rows.map((row) => ({ ...lineOf(row, report.newsroom.timeZone), ...about }))
  return stringify(lines, {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

const lineOf = (row: ReportRow, zone: string): Line =>
  row.type === 'claim' ? claimLine(row, zone) : markLine(row, zone)

function claimLine(row: ClaimRow, zone: string): Line {
  const { verdict, approval } = row
  const aside = row.waiver ?? row.dismissal
  return {
    Section: SECTION_WORDS[row.section].title,
    Number: String(row.number),
    Paragraph: String(row.paragraph),
    Kind: KIND_WORDS[row.kind],
    'Printed words': row.printed,
    Speaker: row.speaker ?? '',
    Result: verdict ? VERDICT_WORDS[verdict.value] : 'No verdict',
    'Checked by': verdict?.by ?? '',
    'Checked at': verdict ? timeWords(verdict.at, zone) : '',
    Basis: verdict?.basis ? BASIS_WORDS[verdict.basis] : '',
    Reason: verdict?.reason ?? '',
    'Proposed words': verdict?.proposedWords ?? '',
    'Whether it is so': verdict ? contentWords(verdict.content, verdict.replySought) : '',
    'Said in several places': (row.saidApart ?? []).map(saidApartLine).join('\n'),
    'Alteration ledger': row.alterations.map((alteration) => alterationLine(alteration, zone)).join('\n'),
    'Also said': row.alsoSaid.map((place) => alsoSaidLine(place, zone)).join('\n'),
    'Approved by': approval?.by ?? '',
    'Approved at': approval ? timeWords(approval.at, zone) : '',
    'Open because': row.why ?? '',
    'Waived, dismissed or set aside by': aside ? `${aside.by}, ${timeWords(aside.at, zone)}` : '',
    'For the reason': aside?.reason ?? '',
    Evidence: row.evidence.map((evidence) => evidenceLine(evidence, zone)).join('\n'),
    'Source words': row.evidence.flatMap((e) => (e.withheld || e.words === null ? [] : [e.words])).join('\n'),
    Notes: row.notes.map(({ kind, by, body }) => `${NOTE_WORDS[kind]}, ${by}: ${body}`).join('\n'),
  }
}

const markLine = (row: MarkRow, zone: string): Line => ({
  Section: SECTION_WORDS[row.section].title,
  Paragraph: String(row.paragraph),
  Kind: `quotation marks: ${row.class}`,
  'Printed words': row.printed,
  'Open because': row.section === 'OPEN' ? row.why : '',
  'Waived, dismissed or set aside by': row.decided
    ? `${row.decided.by}, ${timeWords(row.decided.at, zone)}`
    : '',
  'For the reason': row.decided?.reason ?? '',
})

function alterationLine(alteration: AlterationRow, zone: string): string {
  const what = speakerWords(alteration) ?? `${changeWords(alteration)}: ${differenceWords(alteration.type)}`
  const leave = leaveWords(alteration, (iso) => timeWords(iso, zone))
  return `${what}, ${ruleWords(alteration)}; ${leave}`
}

function saidApartLine({ sourceTitle, parts, joints }: SaidApartRow): string {
  const places = parts.map(({ printed, place }, k) => `part ${k + 1} “${printed}” ${place}`)
  return `${sourceTitle}: ${places.join('; ')} – ${joints.map(({ words }) => words).join(' ')}`
}

function alsoSaidLine(place: AlsoSaidRow, zone: string): string {
  const answer = answerWords(place, (iso) => timeWords(iso, zone))
  if (place.withheld) return `in a restricted source, withheld – ${answer}`
  const { words, speaker, sourceTitle } = place
  return `“${words}” ${speaker ? `${speaker}, ` : ''}${sourceTitle}, ${place.place} – ${answer}`
}

function evidenceLine(evidence: EvidenceRow, zone: string): string {
  const stance = STANCE_WORDS[evidence.stance]
  if (evidence.withheld) return `${stance}: a restricted source, withheld`
  const { sourceTitle, sourceKind, place, words, speaker, finding } = evidence
  const machine = finding ? ` – machine: ${findingWords(finding, sourceKind, words)}` : ''
  const translated = translationWords(evidence, (iso) => timeWords(iso, zone))
  return `${stance}: ${sourceTitle} (${SOURCE_WORDS[sourceKind]}), ${place}${speaker ? `, ${speaker}` : ''}${machine}${translated ? ` – ${translated}` : ''}`
}

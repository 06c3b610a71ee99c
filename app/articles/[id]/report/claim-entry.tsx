import type { ClaimRow } from '@/lib/reports/model'
import { contentWords, KIND_WORDS, NOTE_WORDS } from '@/lib/reports/words'
import { ClaimAlsoSaid } from './claim-also-said'
import { ClaimAlterations } from './claim-alterations'
import { ClaimEvidence } from './claim-evidence'
import { ClaimSignatures } from './claim-signatures'
import { PrintedWords } from './printed-words'
import { ReportEntry } from './report-entry'

interface Props {
  readonly articleId: string
  readonly row: ClaimRow
  readonly time: (iso: string) => string
}

/** One claim of the report: the printed words, what was found and who signed it, what it rests on. */
export function ClaimEntry({ articleId, row, time }: Props) {
  const { verdict } = row
  return (
    <ReportEntry
      label={`Claim ${row.number}`}
      number={String(row.number)}
      paragraph={row.paragraph}
      href={`/articles/${articleId}?claim=${row.number}`}
    >
      <PrintedWords row={row} />
      <p className="text-quiet mt-1">
        {row.speaker ?? 'Nobody is named as its speaker'} · {KIND_WORDS[row.kind]}
      </p>
      <ClaimSignatures row={row} time={time} />
      {row.why && (
        <p className="bg-wash mt-3 px-3 py-2">
          <b>Open:</b> {row.why}
        </p>
      )}
      <Aside what="Waived" signed={row.waiver} time={time} />
      <Aside what="Dismissed" signed={row.dismissal} time={time} />
      {verdict?.proposedWords && (
        <p className="mt-2">
          Proposed:{' '}
          <span className="font-serif text-lg" dir="auto">
            {verdict.proposedWords}
          </span>
        </p>
      )}
      {verdict?.reason && <p className="mt-2">Reason: {verdict.reason}</p>}
      {verdict && <p className="text-quiet mt-2">{contentWords(verdict.content, verdict.replySought)}</p>}
      {row.evidence.map((evidence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a report have no other name and never move
        <ClaimEvidence key={index} evidence={evidence} printed={row.printed} time={time} />
      ))}
      <ClaimAlterations alterations={row.alterations} time={time} />
      <ClaimAlsoSaid places={row.alsoSaid} time={time} />
      {row.notes.map((note) => (
        <p key={`${note.at} ${note.body}`} className="mt-2">
          <b>{NOTE_WORDS[note.kind]}</b> by {note.by}, {time(note.at)}: <span dir="auto">{note.body}</span>
        </p>
      ))}
    </ReportEntry>
  )
}

interface AsideProps {
  readonly what: string
  readonly signed: ClaimRow['waiver']
  readonly time: (iso: string) => string
}

const Aside = ({ what, signed, time }: AsideProps) =>
  signed && (
    <p className="bg-wash mt-3 px-3 py-2">
      {what} by <b>{signed.by}</b>, {time(signed.at)}: {signed.reason}
    </p>
  )

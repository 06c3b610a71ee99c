import type { EvidenceRow } from '@/lib/reports/model'
import { findingWords, SOURCE_WORDS, STANCE_WORDS, translationWords } from '@/lib/reports/words'

interface Props {
  readonly evidence: EvidenceRow
  /** the claim as printed, to be read beside a passage in another language */
  readonly printed: string
  readonly time: (iso: string) => string
}

/** A passage a claim rests on, as the report tells it: of a restricted source nothing but its stance. */
export function ClaimEvidence({ evidence, printed, time }: Props) {
  return (
    <div className="border-rule mt-4 border-l-2 pl-4">
      {evidence.withheld ? (
        <p className="text-quiet">
          <StanceMark stance={evidence.stance} /> A restricted source. Its words, name and place are withheld
          here.
        </p>
      ) : (
        <OpenEvidence evidence={evidence} printed={printed} time={time} />
      )}
    </div>
  )
}

function OpenEvidence({
  evidence,
  printed,
  time,
}: Props & { evidence: Extract<EvidenceRow, { withheld: false }> }) {
  const { words, stance, speaker, sourceTitle, sourceKind, place, fragment, finding } = evidence
  const translated = translationWords(evidence, time)
  return (
    <>
      {translated && (
        <blockquote className="text-galley mb-2 font-serif whitespace-pre-line" dir="auto">
          <span className="text-quiet block font-sans text-sm">As printed</span>
          {printed}
        </blockquote>
      )}
      {words !== null && (
        <blockquote className="text-galley font-serif whitespace-pre-line" dir="auto">
          {translated && (
            <span className="text-quiet block font-sans text-sm">As said, in another language</span>
          )}
          {words}
        </blockquote>
      )}
      <p className="text-quiet mt-1">
        <StanceMark stance={stance} /> {speaker && <b className="text-ink">{speaker}</b>}
        {speaker && ', '}
        {sourceTitle}, <span className="tabular-nums">{place}</span> · {SOURCE_WORDS[sourceKind]}
        {fragment !== null && ` · for quoted part ${fragment}`}
      </p>
      {translated && <p className="font-semibold">{translated}</p>}
      {finding && (
        <p className="text-quiet">Machine’s comparison: {findingWords(finding, sourceKind, words)}.</p>
      )}
    </>
  )
}

const STANCE_LINES = {
  SUPPORTS: 'text-ink border-solid',
  CONTRADICTS: 'text-bad border-dashed',
  CONTEXT: 'text-ink border-dotted',
} as const

const StanceMark = ({ stance }: { stance: EvidenceRow['stance'] }) => (
  <span className={`border-b-2 border-current ${STANCE_LINES[stance]}`}>{STANCE_WORDS[stance]}</span>
)

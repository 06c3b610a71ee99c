import { speakerWords, WITHHELD } from '@/lib/reports/ledger'
import type { AlterationRow } from '@/lib/reports/model'

interface Props {
  readonly alteration: AlterationRow
}

/** What was said where the print has other words; of a restricted source only that it is withheld. */
export const Said = ({ alteration: { said } }: Props) =>
  said ? (
    <del dir="auto">{said}</del>
  ) : (
    <i className="text-quiet">{said === null ? WITHHELD : 'not said, added'}</i>
  )

export const Printed = ({ alteration: { printed } }: Props) =>
  printed ? (
    <ins className="border border-current box-decoration-clone px-1 no-underline" dir="auto">
      {printed}
    </ins>
  ) : (
    <i className="text-quiet">left out</i>
  )

/** One difference within a sentence: what was left out, added, or said and printed otherwise. */
export function Change({ alteration }: Props) {
  const { said, printed } = alteration
  const speaker = speakerWords(alteration)
  if (speaker) return <span dir="auto">{speaker}</span>
  if (said === '')
    return (
      <>
        added <Printed alteration={alteration} />
      </>
    )
  if (said !== null && !printed)
    return (
      <>
        left out <Said alteration={alteration} />
      </>
    )
  return (
    <>
      said <Said alteration={alteration} />,{' '}
      {printed ? (
        <>
          printed <Printed alteration={alteration} />
        </>
      ) : (
        'left out of print'
      )}
    </>
  )
}

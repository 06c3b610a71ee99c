import { WITHHELD } from '@/lib/reports/ledger'
import type { AlterationRow } from '@/lib/reports/model'

/** What was said where the print has other words; of a restricted source only that it is withheld. */
export const Said = ({ alteration: { said } }: { alteration: AlterationRow }) =>
  said ? <del dir="auto">{said}</del> : <i className="text-quiet">{said === null ? WITHHELD : 'nothing'}</i>

export const Printed = ({ alteration: { printed } }: { alteration: AlterationRow }) =>
  printed ? (
    <ins className="border border-current box-decoration-clone px-1 no-underline" dir="auto">
      {printed}
    </ins>
  ) : (
    <i className="text-quiet">nothing</i>
  )

import type { AlsoSaidRow } from '@/lib/reports/model'
import { answerWords } from '@/lib/reports/words'

interface Props {
  readonly places: readonly AlsoSaidRow[]
  readonly time: (iso: string) => string
}

/** Where the same speaker came back to it, and what a person said that means; what nobody answered is open. */
export function ClaimAlsoSaid({ places, time }: Props) {
  if (places.length === 0) return null
  return (
    <div className="mt-4">
      <p className="font-semibold">Also said by the same speaker</p>
      <ul>
        {places.map((place, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: of two withheld ones nothing else is known
          <li key={index} className="mt-1">
            {place.withheld ? (
              <i className="text-quiet">In a restricted source; its words and place are withheld here.</i>
            ) : (
              <>
                <q className="font-serif text-lg" dir="auto">
                  {place.words}
                </q>{' '}
                <span className="text-quiet">
                  {place.speaker && `${place.speaker}, `}
                  {place.sourceTitle}, {place.place}
                </span>
              </>
            )}{' '}
            · <b className={place.answer ? '' : 'text-fix'}>{answerWords(place, time)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

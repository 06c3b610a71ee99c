'use client'
import { TextField } from '@/app/_components/text-field'
import type { NamedDifferences } from './use-named-differences'
import type { DifferenceToName } from './verdict-needs'

interface Props {
  readonly differences: readonly DifferenceToName[]
  readonly named: NamedDifferences
  readonly tried: boolean
}

/** Each difference between source and print, to be named one by one with why it may stand. */
export function DifferenceFields({ differences, named, tried }: Props) {
  if (differences.length === 0) return null
  return (
    <fieldset>
      <legend className="text-sm">
        The print differs from the source in{' '}
        {differences.length === 1 ? 'one thing' : `${differences.length} things`}. Say of each why it may
        stand.
      </legend>
      <ol className="mt-1.5 grid gap-2">
        {differences.map((difference, i) => (
          <li key={`${difference.evidenceId} ${difference.type} ${difference.quote[0]}`}>
            <p className="font-serif" dir="auto">
              {difference.isOfPassage ? (
                <>
                  <b className="font-sans text-sm">{difference.label}</b>
                  {difference.isAsked && (
                    <span className="text-quiet font-sans text-sm">; an editor has to allow it</span>
                  )}
                </>
              ) : (
                <>
                  {difference.said && (
                    <del>
                      <span className="sr-only">said: </span>
                      {difference.said}
                    </del>
                  )}{' '}
                  {difference.printed && (
                    <ins>
                      <span className="sr-only">printed: </span>
                      {difference.printed}
                    </ins>
                  )}{' '}
                  <span className="text-quiet font-sans text-sm">
                    {difference.label}
                    {difference.isAsked && '; the style says to ask an editor'}
                  </span>
                </>
              )}
            </p>
            <TextField
              label={`Why this may stand: ${difference.label}`}
              hideLabel
              placeholder="Why it may stand"
              autoFocus={i === 0}
              value={named.reasonOf(difference)}
              error={
                tried && named.reasonOf(difference).trim() === '' ? 'Say why the difference may stand.' : null
              }
              onChange={(event) => named.give(difference, event.target.value)}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  )
}

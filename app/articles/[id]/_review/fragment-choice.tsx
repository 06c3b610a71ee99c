'use client'
import { buttonLook } from '@/app/_components/button-look'
import { useCurrent } from './review-context'

/** Which of a claim's quoted stretches is looked for and linked; nothing to choose when there is one. */
export function FragmentChoice() {
  const { claim, fragment, setFragment } = useCurrent()
  if (claim.fragments.length < 2) return null
  const choices = [
    { index: null, words: 'All of it' },
    ...claim.fragments.map((f, index) => ({ index, words: `“${f[2]}”` })),
  ]
  return (
    <fieldset className="mb-2 flex flex-wrap gap-1">
      <legend className="sr-only">Which words to look for</legend>
      {choices.map(({ index, words }) => (
        <button
          key={String(index)}
          type="button"
          aria-pressed={fragment === index}
          className={`${buttonLook({ look: fragment === index ? 'plain' : 'quiet', size: 'small' })} max-w-56`}
          onClick={() => setFragment(index)}
        >
          <span className="truncate">
            {fragment === index && '✓ '}
            {words}
          </span>
        </button>
      ))}
    </fieldset>
  )
}

'use client'
import { Button } from '../_components/button'
import { OutcomeNotice } from '../_components/outcome-notice'
import { useAct } from '../_components/use-act'
import { chooseNewsroom } from './actions'

interface Props {
  readonly newsrooms: readonly { readonly newsroomId: string; readonly name: string }[]
  readonly current: string
}

/** For somebody of several newsrooms: which one this browser shows. */
export function NewsroomChoice({ newsrooms, current }: Props) {
  const { act, busy, outcome } = useAct(chooseNewsroom)
  const choose = async (newsroomId: string) => {
    const answer = await act({ newsroomId })
    // read anew from the ground up: nothing of the other newsroom may stay on screen
    if (answer.ok) location.assign('/')
  }
  return (
    <>
      <OutcomeNotice outcome={outcome} />
      <ul className="divide-rule divide-y">
        {newsrooms.map(({ newsroomId, name }) => (
          <li
            key={newsroomId}
            className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-1.5"
          >
            {name}
            {newsroomId === current ? (
              <span className="text-quiet">You are here</span>
            ) : (
              <Button size="small" busy={busy} onClick={() => void choose(newsroomId)}>
                Go to {name}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

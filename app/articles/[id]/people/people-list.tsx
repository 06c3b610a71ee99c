'use client'
import { X } from 'lucide-react'
import { IconButton } from '@/app/_components/icon-button'
import { OutcomeNotice } from '@/app/_components/outcome-notice'
import { ARTICLE_ROLE_WORDS } from '@/app/_components/role-words'
import { useToast } from '@/app/_components/toast'
import { useAct } from '@/app/_components/use-act'
import type { PersonView } from '@/lib/articles/model'
import { putOn, takeOff } from './actions'

interface Props {
  readonly articleId: string
  readonly people: readonly PersonView[]
  /** the member who looks: may always go */
  readonly mine: string
  readonly mayManage: boolean
}

/** The people of an article, one role a line; taking one off can be undone at once. */
export function PeopleList({ articleId, people, mine, mayManage }: Props) {
  const { act, outcome } = useAct(takeOff)
  const back = useAct(putOn)
  const toast = useToast()
  const remove = async ({ memberId, role, name }: PersonView) => {
    const person = { articleId, memberId, role }
    if ((await act(person)).ok)
      toast({
        message: `${name} is no longer ${ARTICLE_ROLE_WORDS[role]} of this article.`,
        action: { text: 'Undo', run: () => void back.act(person) },
      })
  }
  if (people.length === 0) return <p className="text-quiet">Nobody is on this article yet.</p>
  return (
    <div className="grid gap-3">
      <OutcomeNotice outcome={outcome} />
      <OutcomeNotice outcome={back.outcome} />
      <ul className="border-rule divide-y divide-(--rule) border-y">
        {people.map((person) => (
          <li key={`${person.memberId} ${person.role}`} className="flex min-h-11 items-center gap-3">
            <span className="min-w-0 flex-1 truncate font-medium">
              {person.name}
              {person.memberId === mine && <span className="text-quiet font-normal"> (you)</span>}
            </span>
            <span className="text-quiet">{ARTICLE_ROLE_WORDS[person.role]}</span>
            {mayManage || person.memberId === mine ? (
              <IconButton
                label={`Take ${person.name} off as ${ARTICLE_ROLE_WORDS[person.role]}`}
                onClick={() => void remove(person)}
              >
                <X aria-hidden />
              </IconButton>
            ) : (
              <span className="w-8" />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { PersonView } from '@/lib/articles/model'
import { ARTICLE_ROLE_WORDS } from '../_components/role-words'

/** Who is on an article, as what; somebody with two roles stands there once. */
export function ArticlePeople({ people }: { people: readonly PersonView[] }) {
  if (people.length === 0) return <span className="text-quiet">Nobody yet</span>
  const ids = [...new Set(people.map((person) => person.memberId))]
  return (
    <ul className="text-sm md:whitespace-nowrap">
      {ids.map((id) => {
        const roles = people.filter((person) => person.memberId === id)
        return (
          <li key={id}>
            {roles[0]?.name}{' '}
            <span className="text-quiet">{roles.map(({ role }) => ARTICLE_ROLE_WORDS[role]).join(', ')}</span>
          </li>
        )
      })}
    </ul>
  )
}

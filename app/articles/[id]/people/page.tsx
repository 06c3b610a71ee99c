import { idOf, orNotFound } from '@/app/found'
import { readArticleHead } from '@/lib/articles/queries'
import { requireActor } from '@/lib/auth/session'
import { listMembers } from '@/lib/members/queries'
import { AccessSwitch } from './access-switch'
import { AddPerson } from './add-person'
import { PeopleList } from './people-list'

export const metadata = { title: 'People' }

/** Who is on the article, as what, and who may see it. */
export default async function PeoplePage({ params }: PageProps<'/articles/[id]/people'>) {
  const actor = await requireActor()
  const articleId = idOf((await params).id)
  const [article, members] = await Promise.all([
    orNotFound(readArticleHead(actor, articleId)),
    listMembers(actor),
  ])
  const { people, may, access } = article
  return (
    <div className="grid max-w-2xl gap-8">
      <section>
        <h1 className="mb-3 font-serif text-2xl font-semibold">People</h1>
        <PeopleList
          articleId={articleId}
          people={people}
          mine={actor.memberId}
          mayManage={may.managePeople}
        />
      </section>
      {may.managePeople && (
        <AddPerson
          articleId={articleId}
          members={members.flatMap(({ memberId, name, leftAt }) =>
            leftAt === null ? [{ value: memberId, text: name }] : [],
          )}
        />
      )}
      <AccessSwitch articleId={articleId} access={access} mayChange={may.managePeople} />
    </div>
  )
}

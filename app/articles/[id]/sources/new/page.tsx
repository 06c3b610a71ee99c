import { notFound } from 'next/navigation'
import { idOf, orNotFound } from '@/app/found'
import { readArticleHead } from '@/lib/articles/queries'
import { requireActor } from '@/lib/auth/session'
import { listMembers } from '@/lib/members/queries'
import { Link } from '../../../../_components/link'
import { SourceForm } from './source-form'

export const metadata = { title: 'Add a source' }

export default async function NewSourcePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const article = await orNotFound(readArticleHead(actor, idOf((await params).id)))
  if (!article.may.import) notFound()
  const members = (await listMembers(actor)).filter((m) => m.leftAt === null && m.memberId !== actor.memberId)
  return (
    <div className="max-w-3xl">
      <p className="text-sm">
        <Link href={`/articles/${article.id}/sources`} className="prose-link">
          Sources
        </Link>
      </p>
      <h1 className="mt-1 mb-5 font-serif text-2xl font-semibold">Add a source</h1>
      <SourceForm
        articleId={article.id}
        timeZone={actor.timeZone}
        members={members.map(({ memberId, name }) => ({ memberId, name }))}
      />
    </div>
  )
}

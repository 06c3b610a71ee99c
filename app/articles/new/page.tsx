import { requireActor } from '@/lib/auth/session'
import { listMembers } from '@/lib/members/queries'
import { Page } from '../../_components/page'
import { PageHeader } from '../../_components/page-header'
import { ArticleForm } from './article-form'

export const metadata = { title: 'Import an article' }

export default async function NewArticlePage() {
  const actor = await requireActor()
  const members = (await listMembers(actor)).filter(({ leftAt }) => leftAt === null)
  return (
    <Page>
      <PageHeader title="Import an article">
        Every statement it quotes or reports becomes a claim with its speaker and its paragraph. The text
        itself is never changed.
      </PageHeader>
      <ArticleForm
        memberId={actor.memberId}
        timeZone={actor.timeZone}
        members={members.map(({ memberId, name }) => ({ memberId, name }))}
      />
    </Page>
  )
}

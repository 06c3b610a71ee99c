import { Notice } from '@/app/_components/notice'
import { PageHeader } from '@/app/_components/page-header'
import { idOf, orNotFound } from '@/app/found'
import { readArticleHead } from '@/lib/articles/queries'
import { requireActor } from '@/lib/auth/session'
import { RevisionForm } from './revision-form'

export const metadata = { title: 'Import a revision' }

export default async function NewRevisionPage({ params }: PageProps<'/articles/[id]/revisions/new'>) {
  const actor = await requireActor()
  const article = await orNotFound(readArticleHead(actor, idOf((await params).id)))
  return (
    <>
      <PageHeader title="Import a revision">
        The new draft becomes revision {article.latestRevision + 1}. A claim whose words are the same to the
        letter keeps its evidence, verdict and signatures; the earlier draft stays as it is.
      </PageHeader>
      {article.may.import ? (
        <RevisionForm articleId={article.id} />
      ) : (
        <Notice>The writer, checkers and editors of an article import its revisions.</Notice>
      )}
    </>
  )
}

import type { ReactNode } from 'react'
import { idOf, orNotFound } from '@/app/found'
import { readArticleHead } from '@/lib/articles/queries'
import { requireActor } from '@/lib/auth/session'
import { ArticleNav } from './article-nav'

/** What the pages of one article share. Nothing of a hidden article is drawn: this is asked first. */
export default async function ArticleLayout({ children, params }: LayoutProps<'/articles/[id]'>) {
  const actor = await requireActor()
  const article = await orNotFound(readArticleHead(actor, idOf((await params).id)))
  return (
    <Frame>
      <ArticleNav articleId={article.id} title={article.title} restricted={article.access === 'RESTRICTED'} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl px-4 py-6 outline-none sm:px-6 has-[.review-screen]:max-w-none has-[.review-screen]:p-0"
      >
        {children}
      </main>
    </Frame>
  )
}

const Frame = ({ children }: { children: ReactNode }) => <div className="article-frame">{children}</div>

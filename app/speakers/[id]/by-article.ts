import type { SaidView } from '@/lib/speakers/model'

/** What was said, in its order, an article at a time. */
export function byArticle(said: readonly SaidView[]): (readonly [SaidView, ...SaidView[]])[] {
  const articles: [SaidView, ...SaidView[]][] = []
  for (const one of said) {
    const last = articles.at(-1)
    if (last?.[0].articleId === one.articleId) last.push(one)
    else articles.push([one])
  }
  return articles
}

/** The review screen of an article, with a claim already current. */
export const claimHref = (articleId: string, number: number | null): string =>
  number === null ? `/articles/${articleId}` : `/articles/${articleId}?claim=${number}`

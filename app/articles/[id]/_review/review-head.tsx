'use client'
import { FileInput, FileOutput, Keyboard } from 'lucide-react'
import { ButtonLink } from '@/app/_components/button-link'
import { IconButton } from '@/app/_components/icon-button'
import { ProgressBar } from '@/app/_components/progress-bar'
import { Time } from '@/app/_components/time'
import { progressOf } from '@/lib/articles/progress'
import { isEarlier } from './act'
import { useReview } from './review-context'
import { SignOffDialog } from './sign-off-dialog'

/** Which text this is, how far it is, and what is done with the whole of it. */
export function ReviewHead() {
  const { data, runKey } = useReview()
  const { article, revision, may, claims } = data
  const root = `/articles/${article.id}`
  return (
    <header className="review-head">
      <div className="min-w-0 flex-1 basis-96">
        <h1
          className="line-clamp-2 font-serif text-xl leading-tight font-semibold text-balance"
          dir="auto"
          title={article.title}
        >
          {article.title}
        </h1>
        <p className="text-quiet text-sm">
          Revision {revision.number}
          {isEarlier(data) && (
            <>
              {' '}
              of {revision.latest}. <b className="text-ink">This is an earlier draft, to be read only;</b>{' '}
              work goes on in{' '}
              <a className="prose-link" href={root}>
                the newest
              </a>
            </>
          )}{' '}
          · {revision.wordCount.toLocaleString('en-US')} words
          {article.deadline && (
            <>
              {' '}
              · due <Time at={article.deadline} timeZone={article.timeZone} />
            </>
          )}
        </p>
      </div>
      <div className="min-w-0 flex-1 basis-72">
        <ProgressBar progress={progressOf(claims)} legend />
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <IconButton label="Keys" onClick={() => runKey('keys')}>
          <Keyboard aria-hidden />
        </IconButton>
        {may.import && (
          <ButtonLink href={`${root}/revisions/new`} size="small">
            <FileInput aria-hidden /> Import revision
          </ButtonLink>
        )}
        <ButtonLink href={`${root}/report`} size="small">
          <FileOutput aria-hidden /> Export
        </ButtonLink>
        <SignOffDialog />
      </div>
    </header>
  )
}

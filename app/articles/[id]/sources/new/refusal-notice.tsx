import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import type { SourceAnswer } from './post-source'

interface Props {
  readonly answer: Extract<SourceAnswer, { ok: false }>
  readonly onTryEncoding: (form: HTMLFormElement) => void
}

/** Why nothing was kept, and what to try: signing in again, or another encoding with a taste of how it would read. */
export const RefusalNotice = ({ answer: { code, message, offer }, onTryEncoding }: Props) => (
  <Notice tone="problem" title="Nothing was added.">
    <p>{message}</p>
    {code === 'SIGNED_OUT' && (
      <p className="mt-1">
        <a href="/sign-in" target="_blank" rel="noopener opener" className="prose-link">
          Sign in in another tab
        </a>
        , then send this form again: all you typed is still here.
      </p>
    )}
    {offer && (
      <div className="mt-2">
        {offer.preview.length > 0 && (
          <p>In the older Windows encoding it would read: {offer.preview.join(' · ')}</p>
        )}
        <Button
          size="small"
          className="mt-1.5"
          onClick={(event) => event.currentTarget.form && onTryEncoding(event.currentTarget.form)}
        >
          Read it as Windows-1252
        </Button>
      </div>
    )}
  </Notice>
)

import { Button } from '../../_components/button'
import { Notice } from '../../_components/notice'
import type { Refused } from './post-text'

interface Props {
  readonly refused: Refused
  readonly onReadAsWindows: () => void
}

/** Why nothing was imported, and what to try: signing in again, or another encoding with a taste of how it would read. */
export const RefusalNotice = ({ refused: { code, message, offer }, onReadAsWindows }: Props) => (
  <Notice tone="problem" title="Nothing was imported.">
    <p>{message}</p>
    {code === 'SIGNED_OUT' && (
      <p className="mt-1">
        <a href="/sign-in" target="_blank" rel="noopener" className="prose-link">
          Sign in in another tab
        </a>
        , then import again here: all you typed is still in this form.
      </p>
    )}
    {offer && (
      <div className="mt-2">
        {offer.preview.length > 0 && (
          <p>
            In the older Windows encoding it would read:{' '}
            <span className="font-serif">{offer.preview.join(' · ')}</span>
          </p>
        )}
        <Button size="small" className="mt-2" onClick={onReadAsWindows}>
          Read it as Windows-1252
        </Button>
      </div>
    )}
  </Notice>
)

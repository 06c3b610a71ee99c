'use client'
import { Button } from './_components/button'
import { ButtonLink } from './_components/button-link'
import { Page } from './_components/page'
import { PageHeader } from './_components/page-header'

interface Props {
  readonly error: Error & { readonly digest?: string }
  readonly retry: () => void
}

/** A bug, or a database that does not answer. What was saved before is saved. */
export default function ErrorPage({ error, retry }: Props) {
  return (
    <Page narrow>
      <PageHeader title="Something went wrong on our side">
        What you saved before is safe. Try again; if it happens again, tell whoever runs Verbatim for you
        {error.digest ? ` and give them this number: ${error.digest}.` : '.'}
      </PageHeader>
      <div className="flex gap-2">
        <Button look="primary" onClick={() => retry()}>
          Try again
        </Button>
        <ButtonLink href="/">Home</ButtonLink>
      </div>
    </Page>
  )
}

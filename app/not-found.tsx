import { ButtonLink } from './_components/button-link'
import { Page } from './_components/page'
import { PageHeader } from './_components/page-header'

export const metadata = { title: 'Nothing here' }

export default function NotFound() {
  return (
    <Page narrow>
      <PageHeader title="There is nothing here that you can see">
        The address may be mistyped, or what stood here is closed to you. If a colleague sent you the link,
        ask them to put you on the article.
      </PageHeader>
      <ButtonLink href="/">Home</ButtonLink>
    </Page>
  )
}

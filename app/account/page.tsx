import { listMyNewsrooms } from '@/lib/auth/newsrooms'
import { requireActor } from '@/lib/auth/session'
import { Page } from '../_components/page'
import { PageHeader } from '../_components/page-header'
import { MEMBER_ROLE_WORDS } from '../_components/role-words'
import { NewsroomChoice } from './newsroom-choice'
import { PasswordForm } from './password-form'
import { SignOutEverywhere } from './sign-out-everywhere'

export const metadata = { title: 'Account' }

export default async function AccountPage() {
  const { name, role, newsroomId, newsroomName } = await requireActor()
  const newsrooms = await listMyNewsrooms()
  return (
    <Page narrow>
      <PageHeader title={name} kicker="Account">
        {MEMBER_ROLE_WORDS[role]} at {newsroomName}
      </PageHeader>
      {newsrooms.length > 1 && (
        <section aria-labelledby="newsrooms" className="border-rule border-t py-6">
          <h2 id="newsrooms" className="mb-2 font-serif text-xl font-semibold">
            Your newsrooms
          </h2>
          <NewsroomChoice newsrooms={newsrooms} current={newsroomId} />
        </section>
      )}
      <section aria-labelledby="password" className="border-rule border-t py-6">
        <h2 id="password" className="mb-4 font-serif text-xl font-semibold">
          Change your password
        </h2>
        <PasswordForm />
      </section>
      <section aria-labelledby="sessions" className="border-rule border-t py-6">
        <h2 id="sessions" className="font-serif text-xl font-semibold">
          Sessions
        </h2>
        <p className="text-quiet mt-1 mb-4 max-w-measure">
          A session ends by itself after seven days. If you left one open on a machine that is not yours, end
          them all, this one too.
        </p>
        <SignOutEverywhere />
      </section>
    </Page>
  )
}

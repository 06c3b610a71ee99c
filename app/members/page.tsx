import { requireActor } from '@/lib/auth/session'
import { listMembers } from '@/lib/members/queries'
import { canManageMembers } from '@/lib/members/rules'
import { Page } from '../_components/page'
import { PageHeader } from '../_components/page-header'
import { MEMBER_ROLE_WORDS } from '../_components/role-words'
import { Cell, Row, Table } from '../_components/table'
import { AddMember } from './add-member'
import { MemberMenu } from './member-menu'

export const metadata = { title: 'Members' }

export default async function MembersPage() {
  const actor = await requireActor()
  const members = await listMembers(actor)
  const manages = canManageMembers(actor)
  return (
    <Page>
      <PageHeader title="Members" actions={manages && <AddMember />}>
        {manages
          ? 'An admin keeps the accounts, and reads no restricted article by being one.'
          : 'Who works here. Admins add people and change roles.'}
      </PageHeader>
      <Table label="Members" columns={['Name', 'Role', ...(manages ? ['E-mail', 'Manage'] : [])]}>
        {members.map((member) => (
          <Row key={member.memberId}>
            <Cell className="font-medium">
              {member.name}
              {member.memberId === actor.memberId && <span className="text-quiet font-normal"> (you)</span>}
            </Cell>
            <Cell className={member.leftAt ? 'text-quiet' : ''}>
              {member.leftAt ? 'Left' : MEMBER_ROLE_WORDS[member.role]}
            </Cell>
            {manages && <Cell className="text-quiet break-all">{member.email}</Cell>}
            {manages && (
              <Cell className="md:w-16">
                {!member.leftAt && <MemberMenu member={member} isSelf={member.memberId === actor.memberId} />}
              </Cell>
            )}
          </Row>
        ))}
      </Table>
    </Page>
  )
}

import { requireActor } from '@/lib/auth/session'
import { rulingOf } from '@/lib/matching/house-style'
import { EDIT_CLASSES, type EditClass } from '@/lib/matching/model'
import { differenceWords } from '@/lib/reports/words'
import { readStyles } from '@/lib/styles/queries'
import { canKeepStyles } from '@/lib/styles/rules'
import { Link } from '../_components/link'
import { Page } from '../_components/page'
import { PageHeader } from '../_components/page-header'
import { RulingBadge } from '../_components/ruling-badge'
import { Cell, Row, Table } from '../_components/table'
import { CLASS_WORDS, EDIT_WORDS } from './edit-words'

export const metadata = { title: 'House style' }

const CLASSES = (Object.keys(EDIT_CLASSES) as EditClass[]).filter(
  (name): name is Exclude<EditClass, 'SENSE_CHANGED'> => name !== 'SENSE_CHANGED',
)

/** What each of the newsroom's styles says of each thing an editor may do to a quote. */
export default async function StylePage() {
  const actor = await requireActor()
  const { styles, currentId } = await readStyles(actor)
  return (
    <Page>
      <PageHeader title="House style">
        What an editor may do to somebody’s words. A difference that is <em>ask</em> needs an editor’s name
        before a second signature; one that is <em>forbidden</em> is a fix.{' '}
        {canKeepStyles(actor)
          ? 'Choose a style to change it, or to make another from it.'
          : 'The head of checking keeps the styles.'}
      </PageHeader>
      <ul className="mb-6 flex flex-wrap gap-x-6 gap-y-2">
        {styles.map(({ id, name, version, by }) => (
          <li key={id}>
            <Link href={`/style/${id}`} className="prose-link font-semibold">
              {name}
            </Link>{' '}
            <span className="text-quiet text-sm">
              version {version}, {by ? `by ${by.name}` : 'as it ships'}
              {id === currentId && ' · rules the newsroom'}
            </span>
          </li>
        ))}
      </ul>
      {CLASSES.map((name) => (
        <section key={name} className="mb-8" aria-label={CLASS_WORDS[name]}>
          <h2 className="mb-1 text-lg font-semibold">{CLASS_WORDS[name]}</h2>
          <Table label={CLASS_WORDS[name]} columns={['Edit', ...styles.map((style) => style.name)]}>
            {EDIT_CLASSES[name].map((type) => (
              <Row key={type}>
                <Cell className="md:w-2/5">
                  <b>{differenceWords(type)}</b> <span className="text-quiet">{EDIT_WORDS[type]}</span>
                </Cell>
                {styles.map((style) => (
                  <Cell key={style.id}>
                    <span className="text-quiet mr-2 md:hidden">{style.name}</span>
                    <RulingBadge ruling={rulingOf(type, style)} />
                  </Cell>
                ))}
              </Row>
            ))}
          </Table>
        </section>
      ))}
      <section aria-label={CLASS_WORDS.SENSE_CHANGED}>
        <h2 className="text-lg font-semibold">{CLASS_WORDS.SENSE_CHANGED}</h2>
        <p>
          {EDIT_CLASSES.SENSE_CHANGED.map((type) => type.toLowerCase()).join(', ')}:{' '}
          <RulingBadge ruling="forbidden" /> in every style. Nobody can allow or waive it.
        </p>
      </section>
    </Page>
  )
}

import { Cell, Row, Table } from '@/app/_components/table'
import { leaveWords, ledgerOf, ruleWords, speakerWords } from '@/lib/reports/ledger'
import type { AlterationRow, Report } from '@/lib/reports/model'
import { differenceWords, timeWords } from '@/lib/reports/words'
import { Printed, Said } from './said-and-printed'

const COLUMNS = ['Claim', 'Printed', 'Said', 'Difference', 'House style', 'By whose leave']

/** The alteration ledger of the whole article; nothing where print and sources do not differ. */
export function ReportLedger({ report }: { report: Report }) {
  const lines = ledgerOf(report)
  if (lines.length === 0) return null
  const time = (iso: string) => timeWords(iso, report.newsroom.timeZone)
  return (
    <section aria-labelledby="ledger" className="mt-11">
      <div className="border-ink flex flex-wrap items-baseline gap-x-4 border-b pb-1.5">
        <h2 id="ledger" className="scroll-mt-24 font-serif text-xl font-semibold">
          Alteration ledger <span className="text-quiet font-normal">{lines.length}</span>
        </h2>
        <p className="text-quiet">
          Each difference between said and printed, what the house style says of it, and who let it stand.
        </p>
      </div>
      <Table label="Alteration ledger" columns={COLUMNS}>
        {lines.map(({ number, paragraph, alteration }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two differences may be alike in every word
          <Row key={index}>
            <Cell className="whitespace-nowrap">
              <b className="font-serif text-lg font-semibold">{number}</b>{' '}
              <span className="text-quiet text-sm">¶ {paragraph}</span>
            </Cell>
            <What alteration={alteration} />
            <Cell>{ruleWords(alteration)}</Cell>
            <Cell>{leaveWords(alteration, time)}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

function What({ alteration }: { alteration: AlterationRow }) {
  const speaker = speakerWords(alteration)
  if (speaker) return <Cell span={3}>{speaker}</Cell>
  return (
    <>
      <Named name="printed">
        <Printed alteration={alteration} />
      </Named>
      <Named name="said">
        <Said alteration={alteration} />
      </Named>
      <Cell>{differenceWords(alteration.type)}</Cell>
    </>
  )
}

/** Where a row is a block, its column’s head is out of sight: these two could be taken for each other. */
const Named = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <Cell>
    <span className="text-quiet md:hidden" aria-hidden>
      {name}{' '}
    </span>
    {children}
  </Cell>
)

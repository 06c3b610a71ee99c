import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Actor } from '../auth/actor'
import { testDatabase } from '../db/test-database'
import { assertStopped, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { readReport } from '../reports/queries'
import { reportRows } from '../reports/rows'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { allowDifferences } from './commands/allow-differences'
import { approveVerdict } from './commands/approve-verdict'
import { linkEvidence } from './commands/link-evidence'
import { recordVerdict } from './commands/record-verdict'
import { LinkEvidence, RecordVerdict } from './model/inputs'
import { asSeen } from './model/review'
import { readReview } from './queries'

const database = await testDatabase()
const roles = { wren: 'MEMBER', ed: 'MEMBER', chen: 'MEMBER', sam: 'MEMBER' } as const
const home = await testNewsroom(database.ownerUrl, roles)
const { owner, actors: us } = home
after(async () => {
  await home.owner.$disconnect()
  await database.drop()
})

const ARTICLE = `Lighthouse Sold

By Ann Writer

“I will never leave the harbour. We sold the lighthouse in May,” Ada Hale said.

Ada Hale said that she learned of the crack in the wall on March 5.

Ada Hale said that the gulls had left the northern cliff.
`
const TAPE = `REPORTER: Will you go?

HALE: I will never leave the harbour.

REPORTER: And the lighthouse?

HALE: It stood empty for years, as you know.

REPORTER: What then?

HALE: We sold the lighthouse in May.

HALE: I learned of the crack in the wall on March 3.

HALE: The weather was fine.
`

async function made() {
  const articleId = await testArticle(
    [
      [us.wren, 'WRITER'],
      [us.ed, 'EDITOR'],
      [us.chen, 'CHECKER'],
      [us.sam, 'CHECKER'],
    ],
    'DESK',
    ARTICLE,
  )
  const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN' })
  const { sourceId } = await addSource(us.chen, input, await testTranscript(TAPE))
  const claim = async (printed: string, as = us.chen) =>
    (await readReview(as, articleId)).claims.find(({ content }) =>
      content.some(([, , words]) => words.includes(printed)),
    ) ?? assert.fail(`No claim has ${printed}.`)
  return {
    articleId,
    claim,
    async link(printed: string, said: string) {
      const { id, revisionId, version } = await claim(printed)
      const start = TAPE.indexOf(said)
      const on = { claimId: id, revisionId, version, sourceId, span: [start, start + said.length] }
      await linkEvidence(us.chen, LinkEvidence.parse(on))
    },
    async judge(as: Actor, printed: string, value: string, acknowledged: object[] = []) {
      const { id, revisionId, version } = await claim(printed)
      const on = { claimId: id, revisionId, version }
      const said = { ...on, value, basis: 'TRANSCRIPT_HUMAN', acknowledged }
      return recordVerdict(as, { ...RecordVerdict.parse(said), ...on })
    },
  }
}

describe('a quote joined from separate passages', () => {
  it('passes by name alone, is allowed by an editor before it is approved, and stands in the ledger', async () => {
    const { articleId, claim, link, judge } = await made()
    await link('never leave', 'I will never leave the harbour.')
    await link('never leave', 'We sold the lighthouse in May.')
    const { evidence } = await claim('never leave')
    assert.ok(evidence.every(({ finding, also }) => [finding, ...also].includes('SPLICED')))
    await assert.rejects(judge(us.chen, 'never leave', 'SAID_AS_PRINTED'), /joined from separate passages/)
    const named = [...evidence.flatMap(({ id, edits }) => edits.map((edit) => ({ id, ...edit })))]
      .filter(({ type }) => type !== 'PUNCTUATION' && type !== 'TYPOGRAPHY')
      .map(({ id, type, quote }) => ({ evidenceId: id, type, quote, reason: 'Marks.' }))
    const spliced = { evidenceId: evidence[0].id, type: 'SPLICED', quote: [0, 0], reason: 'One answer.' }
    await judge(us.chen, 'never leave', 'SAID_AS_PRINTED', [...named, spliced])
    const ledger = async () => {
      const { rows } = reportRows(await readReport(us.ed, articleId))
      return rows
        .flatMap((row) => (row.type === 'claim' ? row.alterations : []))
        .filter(({ type }) => type === 'SPLICED')
        .map(({ ruling, named, allowed }) => [ruling, named?.by, allowed?.by])
    }
    assert.deepEqual(await ledger(), [['ask', 'chen', undefined]])
    const on = async () => {
      const { id, revisionId, version, verdict } = await claim('never leave')
      return { claimId: id, revisionId, version, verdictId: verdict?.id ?? '' }
    }
    const approve = async () => approveVerdict(us.sam, await on())
    await assert.rejects(approve, /nobody has allowed it yet: spliced/)
    const { verdict } = await claim('never leave')
    const differences = (verdict?.acknowledged ?? []).flatMap(({ ruling }, i) =>
      ruling === 'ask' ? [i] : [],
    )
    await allowDifferences(us.ed, { ...(await on()), differences })
    await approve()
    assert.deepEqual(await ledger(), [['ask', 'chen', 'ed']])
  })
})

describe('a paraphrase', () => {
  it('that clashes in a number is supported for nobody, and the number is named', async () => {
    const { claim, link, judge } = await made()
    await link('the crack', 'I learned of the crack in the wall on March 3.')
    const [item] = (await claim('the crack')).evidence
    assert.equal(item.finding, 'PARAPHRASE_CLASH')
    const named = item.edits.map(({ type, quote }) => ({ evidenceId: item.id, type, quote, reason: 'So.' }))
    await assert.rejects(
      judge(us.chen, 'the crack', 'SUPPORTED', named),
      /“March 5” is printed where it has “March 3” \(number\)/,
    )
  })

  it('that a source linked later refutes has no standing verdict', async () => {
    const { articleId, claim, link, judge } = await made()
    const input = AddSource.parse({ articleId, title: 'Letter', kind: 'TRANSCRIPT_HUMAN' })
    const said = 'I learned of the crack in the wall on March 5.'
    const { sourceId } = await addSource(us.chen, input, await testTranscript(`HALE: ${said}\n`))
    const on = asSeen(await claim('the crack'))
    const span = ['HALE: '.length, 'HALE: '.length + said.length]
    await linkEvidence(us.chen, LinkEvidence.parse({ ...on, sourceId, span }))
    await judge(us.chen, 'the crack', 'SUPPORTED')
    assert.equal((await claim('the crack')).status, 'CHECKED')
    await link('the crack', 'I learned of the crack in the wall on March 3.')
    const { status, statusReason } = await claim('the crack')
    assert.deepEqual(
      [status, statusReason],
      ['STALE', 'A linked source has it in another sense, found after the verdict.'],
    )
  })

  it('that a source refutes is supported for nobody, not for who cannot read the source either', async () => {
    const { articleId, claim, judge } = await made()
    const tell = async (as: Actor, day: string, access: 'DESK' | 'RESTRICTED') => {
      const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN', access })
      const said = `I learned of the crack in the wall on March ${day}.`
      const { sourceId } = await addSource(as, input, await testTranscript(`HALE: ${said}\n`))
      const on = asSeen(await claim('the crack', as))
      const span = ['HALE: '.length, 'HALE: '.length + said.length]
      await linkEvidence(as, LinkEvidence.parse({ ...on, sourceId, span }))
    }
    await tell(us.ed, '5', 'DESK')
    await judge(us.ed, 'the crack', 'SUPPORTED')
    await tell(us.chen, '3', 'RESTRICTED')
    for (const as of [us.ed, us.chen]) {
      const seen = await claim('the crack', as)
      const { evidence, status, statusReason, verdict } = seen
      assert.deepEqual(
        [status, statusReason],
        ['STALE', 'A linked source has it in another sense, found after the verdict.'],
      )
      assert.equal(evidence.length, as === us.ed ? 1 : 2)
      await assertStopped(owner, 'REFUSED', () => judge(as, 'the crack', 'SUPPORTED'))
      const on = { ...asSeen(seen), verdictId: verdict?.id ?? '' }
      await assertStopped(owner, 'REFUSED', () => approveVerdict(us.sam, on))
    }
    await judge(us.ed, 'the crack', 'NO_BACKUP')
  })

  it('whose passage does not have it is supported by name and reason alone', async () => {
    const { claim, link, judge } = await made()
    await link('the gulls', 'The weather was fine.')
    const [item] = (await claim('the gulls')).evidence
    assert.equal(item.finding, 'NOT_FOUND')
    await assertStopped(owner, 'REFUSED', () => judge(us.chen, 'the gulls', 'SUPPORTED'))
    const reason = 'Fine weather is when the gulls leave, she explained by phone.'
    const named = { evidenceId: item.id, type: 'NOT_FOUND', quote: [0, 0], reason }
    await judge(us.chen, 'the gulls', 'SUPPORTED', [named])
    const { status, verdict } = await claim('the gulls')
    assert.deepEqual(
      [status, verdict?.acknowledged.map(({ type, ruling }) => [type, ruling])],
      ['CHECKED', [['NOT_FOUND', null]]],
    )
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import { writeCsv } from './csv'
import { writeHtml } from './html'
import { reportJsonSchema, writeJson } from './json'
import { Report } from './model'
import { reportRows } from './rows'
import type { ReportInput } from './rows-facts'
import { SAMPLE_REPORT } from './sample-report'
import { timeWords } from './words'

const REPORT = reportRows(SAMPLE_REPORT)

/** The same report with every text in it replaced. */
function withTexts(input: ReportInput, change: (text: string) => string): ReportInput {
  const closed = new Set([
    'at',
    'importedAt',
    'value',
    'basis',
    'kind',
    'stance',
    'sourceKind',
    'finding',
    'content',
    'timeZone',
    'type',
    'id',
    'evidenceId',
    'ruling',
  ])
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return closed.has(key) ? value : change(value)
    if (Array.isArray(value)) return value.map((item) => walk(item, key))
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, k)]))
    return value
  }
  return walk(input) as ReportInput
}

/** What a page says, without its markup. */
const wordsOf = (page: string) =>
  page
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('writeHtml', () => {
  const page = writeHtml(REPORT)

  test('needs nothing else: no script, no link out, nothing fetched', () => {
    assert.doesNotMatch(page, /<script|<img|<link|<iframe|@import|url\(|\bsrc=|\son\w+=/i)
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) assert.match(target, /^#/)
  })

  test('no text of an article or a person is taken for markup', () => {
    const evil = `</style></title><script>alert("1")</script><b onclick='x'>&amp;`
    const attacked = writeHtml(reportRows(withTexts(SAMPLE_REPORT, () => evil)))
    assert.doesNotMatch(attacked, /<script|<b onclick/)
    assert.equal(attacked.match(/<\/style>/g)?.length, 1)
    assert.ok(
      attacked.includes(
        '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;b onclick=&#39;x&#39;&gt;&amp;amp;',
      ),
    )
  })

  test('says which revision, its time and hash, the scope, who made it and the head hash', () => {
    const words = wordsOf(page)
    for (const part of [
      '2 , imported Mar 10, 2026, 16:02 EDT',
      SAMPLE_REPORT.revision.textHash,
      'Quoted statements; 38 of 61 sentences were not checked.',
      'Not signed off.',
      'Made by Miriam Castellane, Mar 10, 2026, 19:20 EDT',
      SAMPLE_REPORT.headHash,
    ])
      assert.ok(words.includes(part), part)
  })

  test('claims nothing it cannot: no true, verified or fact-checked', () => {
    assert.doesNotMatch(wordsOf(page), /\b(true|verified|fact-checked|confidence)\b|%/i)
  })

  test('green is for approved good results alone', () => {
    const entries = page.split('<article').slice(1)
    for (const entry of entries) {
      const isGood = /class="(?:words|badge) good/.test(entry)
      assert.equal(isGood, /✓✓/.test(entry))
      if (isGood) assert.doesNotMatch(entry, /no second signature|by nobody yet/)
    }
    assert.equal(entries.filter((entry) => entry.includes('✓✓')).length, 2)
  })

  test('names each difference and who let what through', () => {
    const words = wordsOf(page)
    assert.match(
      words,
      /said They , printed \[The board\] · bracket replace , to be asked for under AP strict \(version 1\) · named by Petra Lindqvist, Mar 10, 2026, 18:10 EDT \(the brackets say so\); allowed by Miriam Castellane, Mar 10, 2026, 19:05 EDT/,
    )
    assert.match(words, /Waived by Miriam Castellane , Mar 10, 2026, 19:05 EDT: The editor knows the source/)
    assert.match(words, /Set aside by Petra Lindqvist/)
  })

  test('has one ledger of the whole article, in the order of the page, with nothing of a restricted source', () => {
    const [, table] = /<section class="ledger".*?<tbody>(.*?)<\/tbody>/s.exec(page) ?? []
    const lines = table.split('</tr>').map((line) => wordsOf(line).trim())
    assert.deepEqual(lines.filter(Boolean), [
      '2 ¶ 8 [The board] They bracket replace to be asked for under AP strict (version 1) named by Petra Lindqvist, Mar 10, 2026, 18:10 EDT (the brackets say so); allowed by Miriam Castellane, Mar 10, 2026, 19:05 EDT',
      '2 ¶ 8 , . punctuation allowed by AP strict (version 1) let stand by the style alone',
      '3 ¶ 11 five four number, changes the sense no style allows it let stand by nobody',
      '7 ¶ 24 used withheld: its source is restricted, or linked no more word replace forbidden by AP strict (version 1) named by Petra Lindqvist, Mar 10, 2026, 18:10 EDT',
    ])
    assert.doesNotMatch(page, /RESTRICTED-/)
  })

  test('says of joined words where each part was said, and how far apart in turns and time', () => {
    assert.match(
      wordsOf(page),
      /Said in several places of Press conference, town hall, March 10 The crack is real WREN , 00:01:12, turn 3 We empty the lake WREN , 00:09:40, turn 21 Part 2 was said 18 turns \(8 min 28 s\) after part 1; CALLOWAY spoke in between\./,
    )
  })

  test('says of each other place who answered what, and that an unanswered one is open', () => {
    const words = wordsOf(page)
    assert.match(
      words,
      /But if the crack grows, we empty the lake\. WREN , Press conference, .*? 00:09:40, turn 21 · Add context: Petra Lindqvist, Mar 10/,
    )
    assert.match(words, /I never said .*? turn 25 · Open: nobody has answered it/)
    assert.match(
      words,
      /In a restricted source; its words and place are withheld here\. · Fair: Owen Takahashi/,
    )
  })

  test('sets a translation beside the print, with who made it and who checked it', () => {
    const words = wordsOf(page)
    assert.match(
      words,
      /As printed “I can live with mud\.” As said, in another language Mit Schlamm kann ich leben\. .*? Translated by Odile Brandt; checked by Petra Lindqvist, Mar 10, 2026, 18:10 EDT\./,
    )
    const claims = SAMPLE_REPORT.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((e) => ({ ...e, translation: null })),
    }))
    const unsigned = writeHtml(reportRows({ ...SAMPLE_REPORT, claims }))
    assert.match(wordsOf(unsigned), /Nobody has signed that the translation was checked\./)
  })

  test('an article whose words stand as they were said has no ledger', () => {
    const claims = SAMPLE_REPORT.claims.map((claim) => ({ ...claim, alterations: [] }))
    assert.doesNotMatch(writeHtml(reportRows({ ...SAMPLE_REPORT, claims })), /Alteration ledger/)
  })

  test('a machine’s match names the kind of transcript', () => {
    assert.match(wordsOf(page), /Machine’s comparison: matches the transcript \(human\)\./)
  })

  test('an article without statements says so', () => {
    const empty = writeHtml(reportRows({ ...SAMPLE_REPORT, claims: [], marks: [] }))
    assert.match(wordsOf(empty), /No statement was found/)
  })
})

describe('writeCsv', () => {
  test('begins with a byte order mark and has a row a claim or mark', () => {
    const csv = writeCsv(REPORT)
    assert.ok(csv.startsWith('\uFEFFSection,Number,'))
    const rows = csv.slice(1).split('\r\n').filter(Boolean)
    assert.equal(rows.length, 1 + REPORT.rows.length)
  })

  test('no cell starts what a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      const csv = writeCsv(reportRows(withTexts(SAMPLE_REPORT, () => `${start}HYPERLINK(1)`)))
      const cells = csv
        .slice(1)
        .split(/,|\r\n/)
        .map((cell) => cell.replace(/^"/, ''))
      assert.ok(
        cells.some((cell) => cell.startsWith("'")),
        JSON.stringify(start),
      )
      assert.ok(
        cells.every((cell) => !cell.startsWith(start)),
        JSON.stringify(start),
      )
    }
  })

  test('quotes what holds marks, commas and lines', () => {
    const csv = writeCsv(reportRows(withTexts(SAMPLE_REPORT, () => 'a "b", c\nd')))
    assert.ok(csv.includes('"a ""b"", c\nd"'))
  })

  test('says where the source words stand, and nothing of a restricted source', () => {
    const csv = writeCsv(REPORT)
    assert.ok(csv.includes('00:02:05, turn 4'))
    assert.ok(
      csv.includes(
        'part 1 “The crack is real” 00:01:12, turn 3; part 2 “We empty the lake” 00:09:40, turn 21 – Part 2 was said 18 turns (8 min 28 s) after part 1; CALLOWAY spoke in between.',
      ),
    )
    assert.ok(csv.includes('a restricted source, withheld'))
    assert.match(
      csv,
      /said “They”, printed “\[The board\]”: bracket replace, to be asked for under AP strict/,
    )
    assert.doesNotMatch(csv, /RESTRICTED-|LEGAL|PRIVATE/)
  })
})

describe('writeJson', () => {
  test('is the report, by its own schema', () => {
    assert.deepEqual(Report.parse(JSON.parse(writeJson(REPORT))), REPORT)
  })

  test('the published schema is JSON Schema and describes what is written', () => {
    const schema = reportJsonSchema()
    assert.match(JSON.stringify(schema), /json-schema\.org\/draft\/2020-12/)
    const back = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
    assert.ok(back.safeParse(REPORT).success)
    assert.ok(!back.safeParse({ ...REPORT, rows: [{ type: 'claim' }] }).success)
  })

  test('refuses to write what is not a report', () => {
    assert.throws(() => writeJson({ ...REPORT, headHash: undefined } as unknown as Report))
  })
})

describe('timeWords', () => {
  test('is in the newsroom’s zone, falls back to UTC, and leaves what is no time', () => {
    assert.equal(timeWords('2026-03-10T23:20:00Z', 'America/New_York'), 'Mar 10, 2026, 19:20 EDT')
    assert.equal(timeWords('2026-03-10T23:20:00Z', 'Nowhere/Else'), 'Mar 10, 2026, 23:20 UTC')
    assert.equal(timeWords('yesterday', 'UTC'), 'yesterday')
  })
})

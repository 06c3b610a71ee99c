import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-check-'))
after(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const TAPE = file(
  'tape.txt',
  "ADA QUILL: We don't want to sell the ferry. The engine was repaired by three people in May.\n",
)
const article = (name: string, quote: string): string =>
  file(name, `The ferry stays in Lower Halden.\n\n“${quote},” Ada Quill said on Monday.\n`)
const TAKEN = 'The engine was repaired by three people in May'
const AS_SAID = article('said.txt', TAKEN)
const OPENED = article('opened.txt', 'We do not want to sell the ferry')
const TURNED = article('turned.txt', 'We want to sell the ferry')

interface Run {
  readonly code: number
  readonly out: string
  readonly errors: string
}

/** A command of this folder run with `input` on its standard input. */
function run(command: string, args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve) => {
    const program = [join(import.meta.dirname, command), ...args]
    const child = execFile(process.execPath, ['--import', 'tsx', ...program], (error, out, errors) =>
      resolve({ code: Number(error?.code ?? 0), out, errors }),
    )
    child.stdin?.end(input)
  })
}

const ABROAD = file(
  'abroad.txt',
  'ADA QUILL: Die Brücke war nicht sicher. Wir haben das seit Jahren gewusst, und niemand hat etwas getan.\n',
)
const RENDERED = article('rendered.txt', 'We have known for years that the bridge was not safe')

describe('npm run check', { concurrency: 2 }, () => {
  it('shows statement, speaker, finding and place, and exits 0', async () => {
    const { code, out } = await run('check.ts', [AS_SAID, '--source', TAPE])
    assert.equal(code, 0)
    assert.match(
      out,
      /VERBATIM\n.*direct, Ada Quill: “The engine.*\n.*tape\.txt, paragraph 0, ADA QUILL: The engine/,
    )
    assert.match(out, /1 statement against 1 source\./)
  })

  it('tells on the error output what captions lost of their times, as match does', async () => {
    const tape = file(
      'broken.vtt',
      `WEBVTT\n\n00:01.000 --> 00:02.000\nYes.\n\nxx --> 0:yy\nADA QUILL: ${TAKEN}.\n`,
    )
    const checked = await run('check.ts', [AS_SAID, '--source', tape])
    assert.equal(checked.code, 0)
    assert.equal(
      checked.errors,
      'broken.vtt: 1 cue with times that cannot be read: the words are kept without a time.\n',
    )
    const matched = await run('match.ts', ['--sources', folder])
    assert.match(matched.errors, /^broken\.vtt: 1 cue with times/m)
  })

  it('calls a translation one, shows what it may render, and exits 2', async () => {
    const { code, out } = await run('check.ts', [RENDERED, '--source', ABROAD])
    assert.equal(code, 2)
    assert.match(
      out,
      /TRANSLATED\n.*\n.*in another language; somebody who reads both.*\n.*abroad\.txt, paragraph 0: Die Brücke/,
    )
  })

  it('exits 1 where the sense changed, and names the difference', async () => {
    const { code, out } = await run('check.ts', [TURNED, '--source', TAPE])
    assert.equal(code, 1)
    assert.match(out, /NEGATION: said “don't”, not printed/)
  })

  it('lets the style decide what cleaning it forbids', async () => {
    assert.equal((await run('check.ts', [OPENED, '--source', TAPE, '--style', 'magazine'])).code, 0)
    const { code, out } = await run('check.ts', [OPENED, '--source', TAPE, '--style', 'ap-strict'])
    assert.equal(code, 1)
    assert.match(out, /CONTRACTION: said “don't”, printed “do not” \(forbidden\)/)
  })

  it('exits 2 where nothing could be checked, and says the bound', async () => {
    const huge = file('huge.txt', '')
    truncateSync(huge, 200 * 1024 * 1024)
    const { code, out, errors } = await run('check.ts', [AS_SAID, '--source', huge])
    assert.equal(code, 2)
    assert.match(errors, /huge\.txt: This is more than 5 MB of text/)
    assert.match(out, /not checked: there is no readable source/)
    assert.match(out, /against 1 source \(1 could not be read\)/)
  })

  it('prints one JSON object with the exit code', async () => {
    const { out } = await run('check.ts', [AS_SAID, '--source', TAPE, '--json'])
    const { exit, sources, claims } = JSON.parse(out)
    assert.equal(exit, 0)
    assert.deepEqual(sources, [{ name: 'tape.txt', refused: null }])
    assert.equal(claims[0].finding, 'VERBATIM')
  })

  it('says how far apart in turns and time, and in what order, the parts of a spliced quote were said', async () => {
    const captions = file(
      'tape.vtt',
      `WEBVTT

00:00:05.000 --> 00:00:09.000
<v ADA QUILL>We sold the old ferry in March.

00:00:10.000 --> 00:00:12.000
<v REPORTER>And the harbour master?

00:02:15.000 --> 00:02:19.000
<v ADA QUILL>The harbour master resigned in April.
`,
    )
    const quote = 'The harbour master resigned in April. We sold the old ferry in March'
    const words =
      'Part 2 was said 2 turns (2 min 10 s) before part 1; the print turns their order round; REPORTER spoke in between.'
    const spliced = article('spliced.txt', quote)
    const { code, out } = await run('check.ts', [spliced, '--source', captions])
    assert.equal(code, 1)
    assert.match(out, /part 1: tape\.vtt, paragraph 2, .*\n +part 2: tape\.vtt, paragraph 0, /)
    assert.ok(out.includes(words))
    const { claims } = JSON.parse((await run('check.ts', [spliced, '--source', captions, '--json'])).out)
    const { turnsApart, msApart, reversed, between } = claims[0].parts[0].joints[0]
    assert.deepEqual([turnsApart, msApart, reversed, between], [2, 130_000, true, ['REPORTER']])
    assert.equal(claims[0].parts[0].joints[0].words, words)
  })

  it('lists the marks it set aside, and those without a partner', async () => {
    const marks = file(
      'marks.txt',
      'The “safe” ferry stays.\n\n“The engine was repaired by three people in May, Ada Quill said. It rained.\n',
    )
    const { code, out } = await run('check.ts', [marks, '--source', TAPE])
    assert.equal(code, 2)
    assert.match(out, /the quotation mark that opens it is never closed/)
    assert.match(out, /Quotation marks set aside:\n +“safe” {2}A few words.*\n +“The engine .*no partner/)
    const { setAside } = JSON.parse((await run('check.ts', [marks, '--source', TAPE, '--json'])).out)
    assert.deepEqual([setAside[0].words, setAside[0].class], ['“safe”', 'scare'])
  })

  it('says that it read no statement in an article with quotation marks, and exits 2', async () => {
    const { code, out } = await run('check.ts', [
      file('scare.txt', 'The “safe” ferry stays.\n'),
      '--source',
      TAPE,
    ])
    assert.equal(code, 2)
    assert.match(out, /No statement was read, although the article has quotation marks/)
    const plain = await run('check.ts', [file('plain.txt', 'The ferry stays.\n'), '--source', TAPE])
    assert.equal(plain.code, 0)
    assert.doesNotMatch(plain.out, /No statement was read/)
  })

  it('tells of a paraphrase what was said instead, what it leaves out, and what no words can tell', async () => {
    const tape = file(
      'crowd.txt',
      'ADA QUILL: Roughly 300 people came, I think. I warned the council twice about them.\n',
    )
    const text =
      'Ada Quill said 300 people came. Quill said she warned the council three times about them. Quill declined to comment.\n'
    const { out } = await run('check.ts', [file('told.txt', text), '--source', tape])
    assert.match(out, /HEDGE: said “Roughly”, left out of the paraphrase/)
    assert.match(out, /NUMBER: said “twice”, printed “three”/)
    assert.match(out, /Quill \(declined\): to comment\n +not checked: that somebody would not say something/)
  })

  it('says in a line where the same speaker said the contrary, and exits as before', async () => {
    const later = file('later.txt', 'ADA QUILL: The engine was never repaired by three people in May.\n')
    const { code, out } = await run('check.ts', [AS_SAID, '--source', TAPE, '--source', later])
    assert.equal(code, 0)
    assert.match(
      out,
      /the same speaker said the contrary in later\.txt, paragraph 0, ADA QUILL: The engine was never/,
    )
  })

  it('says that a source is a folder', async () => {
    const { code, errors } = await run('check.ts', [AS_SAID, '--source', folder])
    assert.equal(code, 2)
    assert.match(errors, /This is a folder\. Name the files in it\./)
    const article = await run('check.ts', [folder, '--source', TAPE])
    assert.equal(article.code, 64)
    assert.match(article.errors, /This is a folder, and no article\./)
  })

  it('exits 64 with one sentence where it is called wrongly', async () => {
    const style = await run('check.ts', [AS_SAID, '--source', TAPE, '--style', 'none'])
    assert.equal(style.code, 64)
    assert.match(style.errors, /no house style is called none; there are ap-strict/)
    const missing = await run('check.ts', [join(folder, 'gone.txt'), '--source', TAPE])
    assert.equal(missing.code, 64)
    assert.match(missing.errors, /gone\.txt: There is no such file\./)
    const mistyped = await run('check.ts', [AS_SAID, '--sorce', TAPE])
    assert.equal(mistyped.code, 64)
    assert.match(mistyped.errors, /Unknown option '--sorce'[\s\S]*usage: npm run check/)
  })

  it('tells how it is used', async () => {
    const { code, out } = await run('check.ts', ['--help'])
    assert.deepEqual([code, out.startsWith('usage: npm run check')], [0, true])
  })
})

describe('npm run extract', () => {
  it('answers a line for a line, and goes on behind a broken one', async () => {
    const lines = ['{"id":1,"text":"Quill said it was safe."}', 'not json', '{"id":2,"text":"Nobody spoke."}']
    const { code, out, errors } = await run('extract.ts', ['--jsonl'], lines.join('\n'))
    const ids = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    assert.deepEqual([code, ids], [65, [1, 2]])
    assert.match(errors, /^line 2: /)
  })
})

describe('npm run match', { concurrency: 2 }, () => {
  it('answers a line for a line, says why it did not check, and goes on behind a broken line', async () => {
    const lines = [
      '{"id":1,"quote":"The engine was repaired","speaker":"Ada Quill","kind":"direct"}',
      'not json',
      '{"id":2,"quote":"…!?","speaker":null,"kind":"direct"}',
      JSON.stringify({ id: 3, quote: 'said and done '.repeat(4000), speaker: null, kind: 'direct' }),
    ]
    const { code, out, errors } = await run('match.ts', ['--sources', folder], lines.join('\n'))
    const findings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).finding)
    assert.deepEqual(findings, ['VERBATIM', 'NOT_CHECKED', 'NOT_CHECKED'])
    assert.match(errors, /^line 2: /m)
    assert.match(errors, /^2: not checked, the quote has no words/m)
    assert.match(errors, /^3: not checked, the quote has more than 10,000 words/m)
    assert.equal(code, 65)
  })

  it('says that there is no such folder', async () => {
    const { code, errors } = await run('match.ts', ['--sources', join(folder, 'nowhere')])
    assert.equal(code, 65)
    assert.match(errors, /nowhere: There is no such folder\./)
  })
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { ReadParagraph } from '../../lib/readers/model'
import { readArticle } from '../../lib/readers/read-article'
import { readSource } from '../../lib/readers/read-source'
import { segment } from '../../lib/text/paragraphs'
import cases from './cases.json' with { type: 'json' }
import newsroom from './newsroom.json' with { type: 'json' }

const bytes = (name: string) => new Uint8Array(readFileSync(new URL(name, import.meta.url)))

function article(): string {
  const read = readArticle({ name: cases.article, bytes: bytes(cases.article) })
  assert.ok(read.ok)
  return read.text
}

describe('the demo', () => {
  test('every case stands in the article once', () => {
    const text = article()
    for (const { case: name, words } of cases.cases) assert.equal(text.split(words).length - 1, 1, name)
  })

  test('every case that is in a source stands there, in a turn of who said it', async () => {
    for (const { file, kind, title } of newsroom.sources) {
      const source = await readSource({ name: file, bytes: bytes(file), kind: kind as 'DOCUMENT' })
      assert.ok(source.ok, title)
      for (const { case: name, sourceWords, sourceSpeaker } of cases.cases.filter(
        ({ source: of }) => of === file,
      )) {
        assert.ok(sourceWords)
        const at = source.text.indexOf(sourceWords)
        const turn: ReadParagraph | undefined = source.paragraphs.find(
          ({ start, end }) => start <= at && at + sourceWords.length <= end,
        )
        assert.ok(turn, `${name}: not in one paragraph of ${file}`)
        assert.equal(turn.speaker, sourceSpeaker, name)
      }
    }
  })

  test('the words nobody can prove are on no shelf', async () => {
    const shelf = newsroom.sources
      .map(({ file }) => readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join('\n')
    assert.doesNotMatch(shelf, /knocked on a door|Fenwick/)
  })

  test('the transcript has a time on every turn and a speaker on all but its cover and its asides', async () => {
    const source = await readSource({
      name: 'press-conference.txt',
      bytes: bytes('press-conference.txt'),
      kind: 'TRANSCRIPT_HUMAN',
    })
    assert.ok(source.ok)
    const unnamed = source.paragraphs.filter(({ speaker }) => speaker === null)
    assert.deepEqual(
      unnamed.map(({ start, end }) => source.text.slice(start, end).split(' ')[0]),
      ['Press', 'Transcribed', '(Crosstalk)', '(Applause)'],
    )
    assert.ok(
      source.paragraphs.every(({ speaker, locator }) => speaker === null || locator.startMs !== undefined),
    )
  })

  test('the article has display copy of every kind, about 900 words, and typographic marks only', () => {
    const text = article()
    const kinds = new Set(segment(text).map(({ kind }) => kind))
    for (const kind of ['HEADLINE', 'DEK', 'BYLINE', 'DATELINE', 'BODY', 'CAPTION', 'CREDIT'] as const)
      assert.ok(kinds.has(kind), kind)
    const words = text.split(/\s+/).length
    assert.ok(words > 850 && words < 980, `${words} words`)
    assert.doesNotMatch(text, /["']/)
  })

  test('there is somebody for every role, at an address that reaches nobody', () => {
    assert.deepEqual(
      new Set(newsroom.members.map(({ newsroomRole, articleRole }) => articleRole ?? newsroomRole)),
      new Set(['ADMIN', 'HEAD', 'WRITER', 'CHECKER', 'EDITOR', 'LAWYER']),
    )
    assert.ok(newsroom.members.every(({ email }) => email.endsWith('.example')))
  })
})

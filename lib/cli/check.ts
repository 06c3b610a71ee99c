/**
 * npm run check -- ARTICLE --source FILE… [--style ap-strict] [--json]
 * The main job in a terminal, with no database: each statement with its speaker, its finding and its place. Exit 1 when
 * the style forbids something or a finding is ALTERED or worse, else 2 when something was not checked, else 0.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../extraction/extract'
import { type CheckedClaim, type CheckedPart, checkArticle, exitCodeOf } from '../matching/article-check'
import { findStyle, SHIPPED_STYLES } from '../matching/house-style'
import { indexShelf } from '../matching/shelf-index'
import { readArticle } from '../readers/read-article'
import { readShelfFile } from './shelf-files'

const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const refuse = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(64)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string', multiple: true, default: [] },
    style: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const [articlePath, ...moreSources] = positionals
if (!articlePath) refuse('usage: npm run check -- ARTICLE --source FILE… [--style ap-strict] [--json]')
const style = values.style === undefined ? null : findStyle(values.style)
if (values.style !== undefined && !style) {
  refuse(
    `no house style is called ${values.style}; there are ${SHIPPED_STYLES.map(({ id }) => id).join(', ')}`,
  )
}

const article = readArticle({ name: basename(articlePath), bytes: await readFile(articlePath) })
const text = article.ok ? article.text : refuse(`${articlePath}: ${article.message}`)
const files = await Promise.all(
  [...values.source, ...moreSources].map((path) => readShelfFile(path, basename(path))),
)
for (const { name, refused } of files) if (refused) process.stderr.write(`${name}: ${refused}\n`)

const shelf = indexShelf(files.flatMap(({ paragraphs }) => paragraphs))
const claims = checkArticle(text, extract(text), shelf, style)
const code = exitCodeOf(claims)
if (values.json)
  say(
    JSON.stringify(
      {
        article: basename(articlePath),
        style: style && `${style.name} ${style.version}`,
        exit: code,
        claims,
      },
      null,
      2,
    ),
  )
else print(claims)
process.exitCode = code

function print(all: readonly CheckedClaim[]): void {
  for (const claim of all) {
    say(
      `${String(claim.number).padStart(3)}  ${claim.finding}${claim.also.length > 0 ? ` (also ${claim.also.join(', ')})` : ''}`,
    )
    say(`     ${claim.kind}, ${claim.speaker ?? 'nobody named'}: ${claim.words}`)
    for (const part of claim.parts) printPart(part)
    say('')
  }
  const words = all.length === 1 ? '1 statement' : `${all.length} statements`
  say(
    `${words} against ${files.length === 1 ? '1 source' : `${files.length} sources`}. Words compared by machine; nobody has heard or signed anything.`,
  )
}

function printPart({ words, match, ledger }: CheckedPart): void {
  for (const { source, paragraph, speaker, text: said } of match.evidence) {
    say(`     ${source}, paragraph ${paragraph}${speaker ? `, ${speaker}` : ''}: ${said}`)
  }
  match.edits.forEach((edit, k) => {
    const [printed, said] = [
      words.slice(...edit.quote),
      match.evidence[edit.at]?.text.slice(...edit.source) ?? '',
    ]
    const ruling = ledger[k] ? ` (${ledger[k].ruling})` : ''
    say(
      `       ${edit.type}: ${said === '' ? 'added' : `said “${said}”`}, ${printed === '' ? 'not printed' : `printed “${printed}”`}${ruling}`,
    )
  })
}

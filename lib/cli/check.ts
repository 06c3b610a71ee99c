/**
 * npm run check -- ARTICLE --source FILE… [--style ap-strict] [--json]
 * The main job in a terminal, with no database: each statement with its speaker, its finding and its place. Exit 1 when
 * the style forbids something or a finding is ALTERED or worse, else 2 when something was not checked, no statement was
 * read though there are quotation marks, or a source could not be read, else 0; 64 where nothing could be done.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { extract } from '../extraction/extract'
import { checkArticle, exitCodeOf } from '../matching/article-check'
import { findStyle, SHIPPED_STYLES } from '../matching/house-style'
import type { Place } from '../matching/model'
import { indexShelf } from '../matching/shelf-index'
import { readArticle } from '../readers/read-article'
import { EX_USAGE, readArguments } from './arguments'
import { checkLines, isUnread } from './check-lines'
import { NO_FILE, readShelf, troublesOf } from './shelf-files'

const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const refuse = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(EX_USAGE)
}

const USAGE = 'usage: npm run check -- ARTICLE --source FILE… [--style ap-strict] [--json]'
const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: {
      source: { type: 'string', multiple: true, default: [] as string[] },
      style: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  },
  USAGE,
)
const [articlePath, ...moreSources] = positionals
if (!articlePath) refuse(USAGE)
const style = values.style === undefined ? null : findStyle(values.style)
if (values.style !== undefined && !style) {
  refuse(
    `no house style is called ${values.style}; there are ${SHIPPED_STYLES.map(({ id }) => id).join(', ')}`,
  )
}

const bytes = await readFile(articlePath).catch((error) =>
  refuse(`${articlePath}: ${error.code === 'EISDIR' ? 'This is a folder, and no article.' : NO_FILE}`),
)
const article = readArticle({ name: basename(articlePath), bytes })
const text = article.ok ? article.text : refuse(`${articlePath}: ${article.message}`)
const read = await readShelf([...values.source, ...moreSources])
const files = read.ok ? read.files : refuse(read.message)
const refused = files.filter((file) => file.refused !== null)
for (const line of troublesOf(files)) process.stderr.write(`${line}\n`)

const shelf = indexShelf(files.flatMap(({ paragraphs }) => paragraphs))
const times = new Map(files.map(({ name, startMs }) => [name, startMs]))
const startMsOf = ({ source, paragraph }: Place): number | null => times.get(source)?.[paragraph] ?? null
const extraction = extract(text)
const claims = checkArticle(text, extraction, shelf, style, startMsOf)
const { setAside } = extraction
const isIncomplete = refused.length > 0 || isUnread({ claims, setAside })
const code = exitCodeOf(claims) || (isIncomplete ? 2 : 0)
if (values.json)
  say(
    JSON.stringify(
      {
        article: basename(articlePath),
        style: style && `${style.name} ${style.version}`,
        exit: code,
        sources: files.map(({ name, refused }) => ({ name, refused })),
        claims,
        setAside: setAside.map((aside) => ({ ...aside, words: text.slice(...aside.span) })),
      },
      null,
      2,
    ),
  )
else {
  const sources = { read: files.length, refused: refused.length }
  for (const line of checkLines({ text, claims, setAside, shelf, sources })) say(line)
}
process.exitCode = code

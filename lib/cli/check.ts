/**
 * npm run check -- ARTICLE --source FILE… [--style ap-strict] [--json]
 * The main job in a terminal, with no database: each statement with its speaker, its finding and its place. Exit 1 when
 * the style forbids something or a finding is ALTERED or worse, else 2 when something was not checked or a source could
 * not be read, else 0; 64 where nothing could be done.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { extract } from '../extraction/extract'
import { type CheckedClaim, type CheckedPart, checkArticle, exitCodeOf } from '../matching/article-check'
import { isAsked } from '../matching/asked'
import { OBSTACLE_WORDS, obstacleTo } from '../matching/bounds'
import { findStyle, SHIPPED_STYLES } from '../matching/house-style'
import type { Place } from '../matching/model'
import { readText } from '../matching/reading'
import { indexShelf } from '../matching/shelf-index'
import { readArticle } from '../readers/read-article'
import { ASKED } from '../reports/words'
import { EX_USAGE, readArguments } from './arguments'
import { readShelf, troublesOf } from './shelf-files'

const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const refuse = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(EX_USAGE)
}

/** So many turns that a translation may render are shown. */
const MOST_TURNS = 3

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

const bytes = await readFile(articlePath).catch(() => refuse(`${articlePath}: There is no such file.`))
const article = readArticle({ name: basename(articlePath), bytes })
const text = article.ok ? article.text : refuse(`${articlePath}: ${article.message}`)
const read = await readShelf([...values.source, ...moreSources])
const files = read.ok ? read.files : refuse(read.message)
const refused = files.filter((file) => file.refused !== null)
for (const line of troublesOf(files)) process.stderr.write(`${line}\n`)

const shelf = indexShelf(files.flatMap(({ paragraphs }) => paragraphs))
const times = new Map(files.map(({ name, startMs }) => [name, startMs]))
const startMsOf = ({ source, paragraph }: Place): number | null => times.get(source)?.[paragraph] ?? null
const claims = checkArticle(text, extract(text), shelf, style, startMsOf)
const code = exitCodeOf(claims) || (refused.length > 0 ? 2 : 0)
if (values.json)
  say(
    JSON.stringify(
      {
        article: basename(articlePath),
        style: style && `${style.name} ${style.version}`,
        exit: code,
        sources: files.map(({ name, refused }) => ({ name, refused })),
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
  const statements = all.length === 1 ? '1 statement' : `${all.length} statements`
  const unread = refused.length === 0 ? '' : ` (${refused.length} could not be read)`
  const sources = `${files.length === 1 ? '1 source' : `${files.length} sources`}${unread}`
  say(`${statements} against ${sources}. Words compared by machine; nobody has heard or signed anything.`)
}

function isInQuestion({ source, paragraph, end, text: said }: Place): boolean {
  const turn = shelf.paragraphs.find((one) => one.source === source && one.paragraph === paragraph)
  return isAsked(said, turn?.text.slice(end - turn.start))
}

function printTurns(turns: readonly Place[]): void {
  say('     the speaker’s turns are in another language; somebody who reads both compares them:')
  for (const { source, paragraph, text: said } of turns.slice(0, MOST_TURNS))
    say(`       ${source}, paragraph ${paragraph}: ${said}`)
}

function printPart({ words, match, ledger, joints }: CheckedPart): void {
  const obstacle = match.finding === 'NOT_CHECKED' ? obstacleTo(readText(words), shelf) : null
  if (obstacle) say(`     not checked: ${OBSTACLE_WORDS[obstacle]}`)
  if (match.finding === 'TRANSLATED') printTurns(match.candidates)
  const isJoined = match.evidence.length > 1
  match.evidence.forEach(({ source, paragraph, speaker, text: said }, k) => {
    const part = isJoined ? `part ${k + 1}: ` : ''
    say(`     ${part}${source}, paragraph ${paragraph}${speaker ? `, ${speaker}` : ''}: ${said}`)
  })
  for (const joint of joints) say(`       ${joint.words}`)
  if (match.finding === 'WRONG_SPEAKER' && match.evidence.some(isInQuestion)) say(`       ${ASKED}`)
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

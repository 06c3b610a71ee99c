/**
 * A rich paste from Word, Google Docs or a web page → its words, one block a paragraph. What plain text cannot hold is
 * counted and said: checking the wrong text without knowing it is the worst that can happen here.
 *
 * - Tracked changes: insertions stay, deletions go, as the page reads with all changes accepted.
 * - Footnotes and comments: their marks and their texts go.
 * - Struck-through words stay, since nobody said they were deleted.
 */
import { Parser } from 'htmlparser2'
import { type HtmlLoss, type LossCounts, lossNotes, noLosses } from './html-losses'
import { type Role, roleOf } from './html-roles'
import type { ImportNote } from './model'

const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

/** What a footnote mark says: Google Docs leaves the number of a footnote and no link. */
const FOOTNOTE_NUMBER = /^\s*[[(]?(?:\d{1,3}|[*†‡§])[\])]?\s*$/

/** Runs HTML shows as one space; a no-break space is none of them and stays. */
const COLLAPSIBLE = /[ \t\n\r\f]+/g

interface Open {
  readonly name: string
  readonly role: Role
  /** whether what stands inside is left out */
  readonly dropped: boolean
  readonly keepsSpace: boolean
  /** set above the line, as footnote marks are */
  readonly raised: boolean
}

const OUTSIDE: Open = { name: '', role: 'text', dropped: false, keepsSpace: false, raised: false }

/** The words of an HTML fragment, paragraphs parted by an empty line, and what was lost. */
export function readHtml(html: string): { readonly text: string; readonly report: readonly ImportNote[] } {
  const losses = noLosses()
  const page = new PageText()
  const open: Open[] = []
  const current = (): Open => open.at(-1) ?? OUTSIDE

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const outer = current()
        const role = roleOf(name, attributes)
        if (!outer.dropped) {
          countLoss(losses, role)
          if (BLOCKS.has(name)) page.endParagraph()
          if (CELLS.has(name)) page.startCell()
          if (name === 'br') page.breakLine()
          if (role === 'footnote-return' || role === 'comment-return') page.dropParagraph()
        }
        if (VOID.has(name)) return
        open.push({
          name,
          role,
          dropped: outer.dropped || DROPPED.has(role),
          raised: outer.raised || name === 'sup' || /vertical-align:\s*super/i.test(attributes.style ?? ''),
          keepsSpace:
            name === 'pre' ||
            /white-space:\s*(pre|break-spaces)/i.test(attributes.style ?? '') ||
            (outer.keepsSpace && !/white-space:\s*normal/i.test(attributes.style ?? '')),
        })
      },
      ontext(data) {
        const { dropped, keepsSpace, raised } = current()
        if (!dropped && raised && FOOTNOTE_NUMBER.test(data)) losses.raised++
        if (!dropped) page.add(keepsSpace ? data : data.replace(COLLAPSIBLE, ' '), keepsSpace)
      },
      onclosetag(name) {
        if (VOID.has(name)) return
        const closed = open.pop()
        if (closed && !closed.dropped && BLOCKS.has(name)) page.endParagraph()
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(html)
  parser.end()
  return { text: page.finish(), report: lossNotes(losses) }
}

/** Roles whose content is no part of the article's words. */
const DROPPED: ReadonlySet<Role> = new Set<Role>([
  'footnote-mark',
  'footnote-text',
  'comment-mark',
  'comment-text',
  'deletion',
  'hidden',
  'image',
  'list-mark',
  'machinery',
])

const LOSS_OF_ROLE: Partial<Record<Role, HtmlLoss>> = {
  'footnote-mark': 'footnotes',
  'comment-mark': 'comments',
  deletion: 'deletions',
  insertion: 'insertions',
  struck: 'struck',
  image: 'images',
  table: 'tables',
  link: 'links',
  hidden: 'hidden',
  'list-mark': 'listMarks',
  'list-item': 'listMarks',
  'footnote-return': 'footnoteTexts',
  'comment-return': 'commentTexts',
}

function countLoss(losses: LossCounts, role: Role): void {
  const loss = LOSS_OF_ROLE[role]
  if (loss) losses[loss]++
}

/** Collects words into paragraphs, cells and lines. */
class PageText {
  private readonly paragraphs: string[] = []
  private parts: string[] = []
  private endsInSpace = true
  private isDropped = false

  add(data: string, keepsSpace: boolean): void {
    const words = !keepsSpace && this.endsInSpace && data.startsWith(' ') ? data.slice(1) : data
    if (words === '') return
    this.parts.push(words)
    this.endsInSpace = /[ \t\n]$/.test(words)
  }

  breakLine(): void {
    this.parts.push('\n')
    this.endsInSpace = true
  }

  startCell(): void {
    if (this.parts.length > 0) this.parts.push('\t')
    this.endsInSpace = true
  }

  /** The paragraph now open is the text of a footnote or a comment: it points back to its mark. */
  dropParagraph(): void {
    this.isDropped = true
  }

  endParagraph(): void {
    const paragraph = this.parts
      .join('')
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((line) => line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ''))
      .join('\n')
      .replace(/^\n+|(?<!\n)\n+$/g, '')
    if (/\S/.test(paragraph) && !this.isDropped) this.paragraphs.push(paragraph)
    this.parts = []
    this.endsInSpace = true
    this.isDropped = false
  }

  finish(): string {
    this.endParagraph()
    return this.paragraphs.join('\n\n')
  }
}

/** What an element of a rich paste is for. Word and Google Docs say it in styles, classes and link targets. */
export type Role =
  | 'text'
  | 'footnote-mark'
  | 'footnote-text'
  | 'footnote-return'
  | 'comment-mark'
  | 'comment-text'
  | 'comment-return'
  | 'deletion'
  | 'insertion'
  | 'struck'
  | 'image'
  | 'table'
  | 'link'
  | 'hidden'
  | 'list-mark'
  | 'list-item'
  | 'machinery'

type Attributes = Readonly<Record<string, string>>

interface Rule {
  readonly role: Role
  /** the elements it looks at; every element when absent */
  readonly names?: readonly string[]
  readonly style?: RegExp
  readonly class?: RegExp
  readonly href?: RegExp
}

/** First that applies wins. A rule with names alone takes every such element. */
const RULES: readonly Rule[] = [
  { role: 'machinery', names: ['head', 'style', 'script', 'template', 'noscript', 'title', 'xml'] },
  { role: 'footnote-text', style: /mso-element:\s*(footnote|endnote)(-list|-separator)?\b/i },
  { role: 'comment-text', style: /mso-element:\s*comment(-list)?\b/i },
  { role: 'footnote-return', names: ['a'], href: /^[^#]*#(_ftnref|_ednref|ftnt_ref|fnref|cite_ref)/i },
  { role: 'comment-return', names: ['a'], href: /^[^#]*#(cmnt_ref|_msoanchor)/i },
  { role: 'footnote-mark', names: ['a'], style: /mso-(footnote|endnote)-id:/i },
  { role: 'footnote-mark', names: ['a'], href: /^[^#]*#(_?ftnt?|_?edn|fn:?|footnote-?|cite_note-)\d*/i },
  { role: 'comment-mark', class: /\bMsoCommentReference\b/ },
  { role: 'comment-mark', style: /mso-special-character:\s*comment/i },
  { role: 'comment-mark', names: ['a'], href: /^[^#]*#(_msocom_|cmnt)\d*/i },
  { role: 'deletion', names: ['del'] },
  { role: 'deletion', class: /\bmsoDel\b/ },
  { role: 'insertion', names: ['ins'] },
  { role: 'insertion', class: /\bmsoIns\b/ },
  { role: 'list-mark', style: /mso-list:\s*ignore/i },
  { role: 'hidden', style: /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i },
  {
    role: 'image',
    names: ['img', 'picture', 'canvas', 'svg', 'object', 'v:imagedata', 'video', 'audio', 'iframe', 'embed'],
  },
  { role: 'table', names: ['table'] },
  { role: 'list-item', names: ['li'] },
  { role: 'struck', names: ['s', 'strike'] },
  { role: 'struck', style: /text-decoration(-line)?:[^;]*line-through/i },
  { role: 'link', names: ['a'], href: /^(?!#)./ },
]

/** What an element is for, by its name, style, class and address. */
export function roleOf(name: string, attributes: Attributes): Role {
  return RULES.find((rule) => applies(rule, name, attributes))?.role ?? 'text'
}

function applies(rule: Rule, name: string, attributes: Attributes): boolean {
  if (rule.names && !rule.names.includes(name)) return false
  if (rule.style) return rule.style.test(attributes.style ?? '')
  if (rule.class) return rule.class.test(attributes.class ?? '')
  if (rule.href) return rule.href.test(attributes.href ?? '')
  return true
}

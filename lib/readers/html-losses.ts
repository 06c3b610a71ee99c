import { counted, type ImportNote, note } from './model'

export type HtmlLoss =
  | 'footnotes'
  | 'footnoteTexts'
  | 'comments'
  | 'commentTexts'
  | 'deletions'
  | 'insertions'
  | 'struck'
  | 'images'
  | 'tables'
  | 'links'
  | 'hidden'
  | 'listMarks'
  | 'raised'

export type LossCounts = Record<HtmlLoss, number>

export const noLosses = (): LossCounts => ({
  footnotes: 0,
  footnoteTexts: 0,
  comments: 0,
  commentTexts: 0,
  deletions: 0,
  insertions: 0,
  struck: 0,
  images: 0,
  tables: 0,
  links: 0,
  hidden: 0,
  listMarks: 0,
  raised: 0,
})

/** One sentence for each kind of thing that happened, the graver first. */
export function lossNotes(n: LossCounts): readonly ImportNote[] {
  const footnotes = Math.max(n.footnotes, n.footnoteTexts)
  const comments = Math.max(n.comments, n.commentTexts)
  const tracked = 'Check that this is the version you mean.'
  return [
    ...note(
      'deletions-dropped',
      n.deletions,
      `${counted(n.deletions, 'tracked deletion')} left out. ${tracked}`,
    ),
    ...note(
      'insertions-kept',
      n.insertions,
      `${counted(n.insertions, 'tracked insertion')} kept as text. ${tracked}`,
    ),
    ...note(
      'struck-kept',
      n.struck,
      `${counted(n.struck, 'struck-through passage')} kept as text, without the line through it.`,
    ),
    ...note('hidden-dropped', n.hidden, `${counted(n.hidden, 'hidden passage')} left out.`),
    ...note(
      'footnotes-lost',
      n.footnotes,
      `${counted(footnotes, 'footnote')} left out, mark and text: add what they point to as sources.`,
    ),
    ...note(
      'comments-lost',
      n.comments,
      `${counted(comments, 'comment')} left out: add them as notes where they matter.`,
    ),
    ...note(
      'raised-kept',
      n.raised,
      `${counted(n.raised, 'raised number')} kept as text: take out those that are footnote marks.`,
    ),
    ...note(
      'images-lost',
      n.images,
      `${counted(n.images, 'picture or embedded item', 'pictures or embedded items')} left out.`,
    ),
    ...note(
      'tables-flattened',
      n.tables,
      `${counted(n.tables, 'table')} became lines, cells parted by tabs.`,
    ),
    ...note('links-lost', n.links, `${counted(n.links, 'link')} kept as words, without the address.`),
    ...note(
      'list-marks-lost',
      n.listMarks,
      `${counted(n.listMarks, 'list number or bullet', 'list numbers or bullets')} left out.`,
    ),
  ]
}

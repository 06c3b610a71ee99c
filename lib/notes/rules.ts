import {
  canComment,
  canCorrect,
  canImport,
  canResolveLegal,
  canSeeLegal,
  type Standing,
} from '../articles/rules'
import type { NoteKind } from '../db/generated/enums'
import { forbidden, type Refusal, refused } from '../errors'
import type { AddNote } from './model'

/** A note that stands, as far as the rules look at it. */
export interface NoteFacts {
  readonly kind: NoteKind
  readonly memberId: string
  readonly parentId: string | null
  readonly resolved: boolean
  readonly inReport: boolean
}

/** An answer to a legal note is one; other answers are of the kind their writer chose. */
export const kindInThread = (thread: { kind: NoteKind } | null, kind: NoteKind): NoteKind =>
  thread?.kind === 'LEGAL' ? 'LEGAL' : kind

/** Whether the member may write this note, as the first of a thread or in the one given. */
export function decideNote(
  standing: Standing,
  note: Pick<AddNote, 'kind' | 'owedById' | 'proposedWords' | 'inReport'>,
  thread: { kind: NoteKind } | null,
): Refusal {
  if (!canComment(standing)) return forbidden('Only people on this article write notes on it.')
  const legal = note.kind === 'LEGAL'
  if (legal && !canSeeLegal(standing))
    return forbidden('Legal notes are between the lawyer, the editors and the head of checking.')
  if (legal && thread && thread.kind !== 'LEGAL')
    return refused('A legal note starts a thread of its own: others read this one.')
  if (legal && note.inReport) return refused('A legal note is never in a report.')
  if ((note.kind === 'QUERY') !== (note.owedById !== null))
    return refused('A query says who owes the answer; other notes are owed by nobody.')
  if ((note.kind === 'FIX') !== (note.proposedWords !== null))
    return refused('A fix proposes the words it should have; other notes propose none.')
  return null
}

export function decideResolve(standing: Standing, note: NoteFacts): Refusal {
  if (note.kind === 'LEGAL') {
    if (!canResolveLegal(standing)) return forbidden('Only the lawyer on this article settles a legal note.')
  } else if (!canSettle(standing, note)) {
    return forbidden('Writers, checkers and editors of this article settle its notes.')
  }
  return inThread(note) ?? (note.resolved ? refused('It is settled already.') : null)
}

/** Opening a legal note again holds its claim back, so whoever reads it may. */
export function decideReopen(standing: Standing, note: NoteFacts): Refusal {
  const may = note.kind === 'LEGAL' ? canSeeLegal(standing) : canSettle(standing, note)
  if (!may) return forbidden('Writers, checkers and editors of this article open its notes again.')
  return inThread(note) ?? (note.resolved ? null : refused('It is open.'))
}

export function decideChooseForReport(standing: Standing, note: NoteFacts, inReport: boolean): Refusal {
  if (note.kind === 'LEGAL') return refused('A legal note is never in a report.')
  const own = note.memberId === standing.memberId && canComment(standing)
  if (!own && !canCorrect(standing))
    return forbidden('Checkers and editors, and whoever wrote a note, choose it for the report.')
  return note.inReport === inReport ? refused('It is so already.') : null
}

const canSettle = (standing: Standing, note: NoteFacts) =>
  canImport(standing) || (canComment(standing) && note.memberId === standing.memberId)

const inThread = ({ parentId }: NoteFacts): Refusal =>
  parentId ? refused('A thread is settled, and opened again, at its first note.') : null

import { canImport, type Standing } from '../articles/rules'
import type { Access } from '../db/generated/enums'
import { forbidden, type Refusal, refused } from '../errors'

export const decideAddSource = (standing: Standing): Refusal =>
  canImport(standing)
    ? null
    : forbidden('Writers, checkers and editors put sources on the shelf of this article.')

/** Only who added a restricted source, or an editor who may read it, opens it to others. That they may read it, the walls see to. */
export const canNameReaders = (
  standing: Standing,
  source: { access: Access; createdById: string },
): boolean =>
  source.access === 'RESTRICTED' && (source.createdById === standing.memberId || standing.roles.has('EDITOR'))

export function decideNameReader(
  standing: Standing,
  source: { access: Access; createdById: string },
  memberId: string,
): Refusal {
  if (source.access !== 'RESTRICTED') return refused('This source is open to everyone who sees the article.')
  if (!canNameReaders(standing, source))
    return forbidden(
      'Only the person who added it, or an editor who may read it, names the readers of a restricted source.',
    )
  if (memberId === source.createdById) return refused('The person who added a source always reads it.')
  return null
}

/** A reader may always give up reading. */
export function decideRemoveReader(
  standing: Standing,
  source: { access: Access; createdById: string },
  memberId: string,
): Refusal {
  return memberId === standing.memberId && memberId !== source.createdById
    ? null
    : decideNameReader(standing, source, memberId)
}

import { EDIT_CLASSES, type EditClass, type EditType, FINDINGS, type Finding } from './model'

const CLASS_OF = new Map<EditType, EditClass>(
  Object.entries(EDIT_CLASSES).flatMap(([name, types]) =>
    types.map((type): [EditType, EditClass] => [type, name as EditClass]),
  ),
)

/** The class an edit type belongs to. */
export function classOf(type: EditType): EditClass {
  const found = CLASS_OF.get(type)
  if (!found) throw new Error(`no class holds ${type}`)
  return found
}

const RANK = new Map<Finding, number>(FINDINGS.map((finding, rank) => [finding, rank]))

/** Findings once each, worst first; VERBATIM alone when there is nothing to say. */
export function worstFirst(findings: readonly Finding[]): { finding: Finding; also: Finding[] } {
  const ranked = [...new Set(findings)].sort((a, b) => (RANK.get(a) ?? -1) - (RANK.get(b) ?? -1))
  const [finding = 'VERBATIM', ...also] = ranked.filter((f) => f !== 'VERBATIM')
  return { finding, also }
}

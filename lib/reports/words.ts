/* How a report calls things in words people use. Nothing here claims that a statement is so. */
import type {
  AlsoSaidAnswer,
  Basis,
  ClaimKind,
  ContentJudgement,
  SourceKind,
  Stance,
} from '../db/generated/enums'
import { isAsked } from '../matching/asked'
import { EDIT_CLASSES, type Finding } from '../matching/model'
import { isSameSpeaker } from '../matching/same-speaker'
import type { AlsoSaidRow, ClaimRow, EvidenceRow, Section } from './model'

type Result = ClaimRow['result']

export const SECTION_WORDS: Record<
  Section,
  { readonly title: string; readonly short: string; readonly about: string }
> = {
  OPEN: { title: 'Open', short: 'open', about: 'Not settled when this report was made.' },
  WAIVED: { title: 'Waived', short: 'waived', about: 'Let through by name, with a reason.' },
  SET_ASIDE: {
    title: 'Set aside',
    short: 'set aside',
    about: 'Words in quotation marks that a person judged to be no statement.',
  },
  DISMISSED: {
    title: 'Dismissed',
    short: 'dismissed',
    about: 'Found by the machine and taken out by a person.',
  },
  SETTLED: {
    title: 'Signed by two',
    short: 'signed by two',
    about: 'Good as printed, checked by one person and approved by another.',
  },
}

/** Beside a signature over a revision in which something is open again. */
export const CHANGED_SINCE = 'Changed since: what is open below was not when it was signed.'

export const VERDICT_WORDS: Record<NonNullable<ClaimRow['verdict']>['value'], string> = {
  SAID_AS_PRINTED: 'Said as printed',
  SUPPORTED: 'Supported by the source',
  FIX_NEEDED: 'Needs a fix',
  SOURCES_CONFLICT: 'Sources conflict',
  NO_BACKUP: 'No back-up',
  CANNOT_BE_CHECKED: 'Cannot be checked',
  ON_AUTHOR: 'On author',
  CUT_ASKED: 'Cut asked',
}

/** A letter beside every colour, the same wherever a result is shown. */
export const RESULT_LETTERS: Record<Result, string> = {
  GOOD: '✓',
  FIX: 'F',
  CONFLICT: 'C',
  NO_BACKUP: 'N',
  UNCHECKABLE: 'U',
  ON_AUTHOR: 'au',
  CUT: '[ ]',
  OPEN: '·',
}

export const BASIS_WORDS: Record<Basis, string> = {
  HEARD: 'heard on the recording',
  READ: 'read in the document',
  TRANSCRIPT_HUMAN: 'read in a transcript a person made',
  TRANSCRIPT_MACHINE: 'read in a transcript a machine made',
  NOTES: 'from the reporter’s notes',
  CALL: 'by telephone',
  PUBLISHED: 'read where it was published',
}

export const SOURCE_WORDS: Record<SourceKind, string> = {
  RECORDING: 'recording',
  TRANSCRIPT_HUMAN: 'transcript (human)',
  TRANSCRIPT_MACHINE: 'transcript (machine)',
  DOCUMENT: 'document',
  PUBLISHED: 'published material',
  NOTES: 'notes',
  CALL: 'call',
}

export const KIND_WORDS: Record<ClaimKind, string> = {
  DIRECT: 'direct quotation',
  MIXED: 'partly quoted',
  INDIRECT: 'indirect statement',
  FACT: 'fact',
}

export const STANCE_WORDS: Record<Stance, string> = {
  SUPPORTS: 'supports',
  CONTRADICTS: 'contradicts',
  CONTEXT: 'context',
}

/** What a person says of another place where the same speaker came back to it. */
export const ANSWER_WORDS: Record<AlsoSaidAnswer, string> = {
  FAIR: 'Fair',
  ADD_CONTEXT: 'Add context',
  REWRITE: 'Rewrite',
}

/** "Fair, Petra Lindqvist, Mar 10 …"; what nobody answered is open. `time` puts a moment into words. */
export const answerWords = ({ answer }: AlsoSaidRow, time: (iso: string) => string): string =>
  answer ? `${ANSWER_WORDS[answer.value]}: ${answer.by}, ${time(answer.at)}` : 'Open: nobody has answered it'

export const NOTE_WORDS: Record<ClaimRow['notes'][number]['kind'], string> = {
  COMMENT: 'Comment',
  QUERY: 'Query',
  FIX: 'Proposed fix',
}

const FINDING_WORDS: Record<Exclude<Finding, 'VERBATIM'>, string> = {
  NOT_FOUND: 'the printed words are not in this passage',
  PARTIAL: 'only part of the printed words is in this passage',
  SENSE_CHANGED: 'the difference changes the sense',
  WRONG_SPEAKER: 'the same words, another speaker',
  SPLICED: 'joined from separate passages',
  ALTERED: 'words differ',
  TRUNCATED: 'stops before a qualifier',
  CLEANED: 'speech tidied',
  MARKED_EDIT: 'differs by edits marked in print',
  TYPOGRAPHY: 'differs in typography alone',
  NOT_CHECKED: 'nothing readable to compare with',
  TRANSLATED: 'a translation',
  PARAPHRASE_SUPPORTED: 'the paraphrase agrees with the source',
  PARAPHRASE_CLASH: 'the paraphrase clashes with the source',
}

/** What the machine's comparison says, naming what was compared with; nobody heard anything yet. */
export function findingWords(finding: Finding, source: SourceKind, said: string | null = null): string {
  if (finding === 'VERBATIM') return `matches the ${SOURCE_WORDS[source]}`
  if (finding === 'WRONG_SPEAKER' && said !== null && isAsked(said)) return ASKED
  return FINDING_WORDS[finding]
}

/** Words that were put to the speaker are not the speaker's, whatever was answered. */
export const ASKED = 'words of another speaker’s question, not of an answer'

const ONESELF = /^(?:me|myself|self|i|ich|selbst)$/i

/** Who checked a translation; whoever signs for their own is said to be its translator, as far as names can tell. */
export function checkerWords(translator: string, checker: string): string {
  const name = translator.replace(/\(.*?\)/g, '').trim()
  const isOwn = ONESELF.test(name) || isSameSpeaker(name, checker) === true
  return isOwn ? `the translator alone (${checker})` : checker
}

/** Who stands for a translation; null where the passage is none. `time` puts a moment into words. */
export function translationWords(
  { finding, translation }: Pick<Extract<EvidenceRow, { withheld: false }>, 'finding' | 'translation'>,
  time: (iso: string) => string,
): string | null {
  if (translation)
    return `Translated by ${translation.translator}; checked by ${checkerWords(translation.translator, translation.by)}, ${time(translation.at)}.`
  return finding === 'TRANSLATED' ? 'Nobody has signed that the translation was checked.' : null
}

const OF_PASSAGE: Readonly<Record<string, string>> = {
  WRONG_SPEAKER: 'another speaker’s words',
  SPLICED: 'joined from separate passages',
  NOT_FOUND: 'not in the passage',
}

/** "NUMBER_FORM" → "number form", with its class where that says more: "number, changes the sense". */
export function differenceWords(type: string): string {
  if (type in OF_PASSAGE) return OF_PASSAGE[type]
  const words = type.toLowerCase().replaceAll('_', ' ')
  const changesSense = (EDIT_CLASSES.SENSE_CHANGED as readonly string[]).includes(type)
  return changesSense ? `${words}, changes the sense` : words
}

/** Whether what was said is so, which is another question than whether it was said. */
export function contentWords(content: ContentJudgement, replySought: boolean | null): string {
  if (content === 'TRUE') return 'Whether it is so: looked into, and borne out.'
  if (content === 'OPINION') return 'Whether it is so: an opinion.'
  if (content === 'ALLEGATION')
    return `Whether it is so: an allegation; a reply was ${replySought ? '' : 'not '}sought.`
  return 'Whether it is so: not looked into.'
}

/** "Mar 10, 2026, 19:42 EDT" in the newsroom's zone; the stored text where it is no time. */
export function timeWords(iso: string, timeZone: string): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return iso
  return new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone: isZone(timeZone) ? timeZone : 'UTC',
  }).format(time)
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}

/** "2026-03-10" → "March 10, 2026". */
export function dayWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
}

import type { AlsoSaidAnswer, Stance, VerdictValue } from '../db/generated/enums'
import type { EventPayloads, EventType } from './model'

/** What happened, as it is told: a type with its payload. */
export type Told = { [T in EventType]: { readonly type: T; readonly payload: EventPayloads[T] } }[EventType]

/** The name of a member by id, for payloads that carry no name. */
export type NameOf = (memberId: string) => string

/**
 * What somebody did, to be read after their name: "recorded “said as printed” for claim 7, with 2 differences named."
 * Always a past tense first and a full stop last.
 */
export function sentence(event: Told, nameOf: NameOf): string {
  switch (event.type) {
    case 'article.imported': {
      const { title, access, claims } = event.payload
      return `imported ${quoted(title)}${access === 'RESTRICTED' ? ', restricted to its people' : ''}, with ${counted(claims, 'claim')}.`
    }
    case 'article.person_added':
      return `put ${event.payload.name} on the article as ${lower(event.payload.role)}.`
    case 'article.person_removed':
      return `took ${event.payload.name} off the article as ${lower(event.payload.role)}.`
    case 'article.access_changed':
      return event.payload.to === 'RESTRICTED'
        ? 'restricted the article to its people.'
        : 'opened the article to the whole desk.'
    case 'article.style_chosen':
      return event.payload.name
        ? `chose the house style ${event.payload.name} for the article.`
        : 'let the article follow the newsroom’s house style.'
    case 'revision.imported': {
      const { number, claims, carried, gone, setAside = 0 } = event.payload
      const marks = setAside > 0 ? `; ${counted(setAside, 'pair')} of marks still set aside` : ''
      return `imported revision ${number}: ${counted(claims, 'claim')}, ${carried} carried over, ${gone} gone${marks}.`
    }
    case 'revision.signed_off': {
      const { number, waived } = event.payload
      return `signed off revision ${number}${waived > 0 ? `, with ${counted(waived, 'claim')} waived` : ''}.`
    }
    case 'revision.sign_off_withdrawn':
      return `took back the sign-off of revision ${event.payload.number}.`
    case 'revision.read_again': {
      const { number, engine, proposed } = event.payload
      return `had revision ${number} read again by ${engine}, which proposes ${counted(proposed, 'claim')}.`
    }
    case 'revision.differences_accepted': {
      const { number, engine, added, changed, gone } = event.payload
      return `accepted what ${engine} reads otherwise in revision ${number}: ${added} added, ${changed} changed, ${gone} dismissed.`
    }
    case 'revision.differences_left': {
      const { number, engine, left } = event.payload
      return `left ${counted(left, 'statement')} of revision ${number} as ${left === 1 ? 'it is' : 'they are'}, where ${engine} reads otherwise.`
    }
    case 'revision.differences_reopened': {
      const { number, accepted, left } = event.payload
      const what = [accepted > 0 && `accepted (${accepted})`, left > 0 && `left as it was (${left})`].filter(
        Boolean,
      )
      return `took back what they ${what.join(' and ')} of another reading of revision ${number}.`
    }
    case 'claim.added':
      return `added claim ${event.payload.number}: ${quoted(event.payload.words)}.`
    case 'claim.span_corrected': {
      const { number, from, to } = event.payload
      return `corrected the words of claim ${number} from ${quoted(from)} to ${quoted(to)}.`
    }
    case 'claim.speaker_corrected': {
      const { number, from, to } = event.payload
      return `changed the speaker of claim ${number} from ${from ?? 'nobody'} to ${to ?? 'nobody'}.`
    }
    case 'claim.dismissed':
      return `dismissed claim ${event.payload.number}: ${ended(event.payload.reason)}`
    case 'claim.restored':
      return `restored claim ${event.payload.number}: ${ended(event.payload.reason)}`
    case 'claim.assigned': {
      const { number, name } = event.payload
      return name ? `gave claim ${number} to ${name}.` : `took claim ${number} off everybody’s list.`
    }
    case 'claim.waived':
      return `waived claim ${event.payload.number}: ${ended(event.payload.reason)}`
    case 'claim.waiver_withdrawn':
      return `took back the waiver of claim ${event.payload.number}.`
    case 'mark.set_aside':
      return `set ${quoted(event.payload.words)} aside as no claim: ${ended(event.payload.reason)}`
    case 'mark.opened':
      return `opened ${quoted(event.payload.words)} again: ${ended(event.payload.reason)}`
    case 'evidence.linked': {
      const { number, stance, fragment } = event.payload
      const what = fragment === null ? `claim ${number}` : `fragment ${fragment + 1} of claim ${number}`
      return stance ? `linked a source that ${STANCES[stance]} ${what}.` : `linked a source to ${what}.`
    }
    case 'evidence.withdrawn':
      return `unlinked a source from claim ${event.payload.number}.`
    case 'evidence.compared_again': {
      const { number, count, matcher, style } = event.payload
      const passages = count === 1 ? 'one passage' : `${count} passages`
      return `had claim ${number} compared again with ${passages}, by matcher ${matcher} and under ${style}.`
    }
    case 'translation.checked': {
      const { number, translator } = event.payload
      return translator === null
        ? `signed for a passage linked to claim ${number}.`
        : `signed that the translation by ${translator} was checked, for claim ${number}.`
    }
    case 'translation.check_withdrawn':
      return `took back the signature for a passage linked to claim ${event.payload.number}.`
    case 'also_said.answered': {
      const { number, answer } = event.payload
      return answer
        ? `answered ${ANSWERS[answer]} to what else was said on claim ${number}.`
        : `took back the answer to what else was said on claim ${number}.`
    }
    case 'verdict.recorded': {
      const { number, value, reason, differences } = event.payload
      const named = differences > 0 ? `, with ${counted(differences, 'difference')} named` : ''
      return `recorded ${VERDICTS[value]} for claim ${number}${named}${reason ? `: ${ended(reason)}` : '.'}`
    }
    case 'verdict.withdrawn': {
      const { number, value, approvalFell } = event.payload
      return `took back ${VERDICTS[value]} for claim ${number}${approvalFell ? '; its approval fell with it' : ''}.`
    }
    case 'difference.allowed': {
      const { number, types } = event.payload
      return `allowed ${counted(types.length, 'difference')} of claim ${number} (${types.map(lower).join(', ')}).`
    }
    case 'difference.allowance_withdrawn': {
      const { number, types, approvalFell } = event.payload
      return `took back what they allowed of claim ${number} (${types.map(lower).join(', ')})${approvalFell ? '; its approval fell with it' : ''}.`
    }
    case 'approval.given':
      return `approved ${VERDICTS[event.payload.value]} for claim ${event.payload.number}.`
    case 'approval.withdrawn':
      return `took back the approval of ${VERDICTS[event.payload.value]} for claim ${event.payload.number}.`
    case 'note.added':
      return `wrote ${NOTES[event.payload.kind] ?? 'a note'} ${onClaim(event.payload.claim)}.`
    case 'note.resolved':
      return `settled a note ${onClaim(event.payload.claim)}: ${ended(event.payload.reason)}`
    case 'note.reopened':
      return `opened a note ${onClaim(event.payload.claim)} again: ${ended(event.payload.reason)}`
    case 'note.report_chosen': {
      const { claim, inReport } = event.payload
      return `${inReport ? 'took a note into' : 'left a note out of'} the report: one ${onClaim(claim)}.`
    }
    case 'source.added': {
      const { title, kind } = event.payload
      return title ? `added the source ${quoted(title)} (${lower(kind)}).` : 'added a restricted source.'
    }
    case 'source.shelved':
      return `took a source of another article onto this shelf, for claim ${event.payload.number}.`
    case 'source.taken_off':
      return `took a source of another article off this shelf with its last link, from claim ${event.payload.number}.`
    case 'source.reader_added':
      return `opened a restricted source to ${nameOf(event.payload.memberId)}.`
    case 'source.reader_removed':
      return `closed a restricted source to ${nameOf(event.payload.memberId)}.`
    case 'cast.linked': {
      const { castName, speakerName } = event.payload
      return speakerName
        ? `said that ${castName} is ${speakerName} of the registry.`
        : `said that ${castName} is nobody of the registry.`
    }
    case 'speaker.added':
      return `entered ${event.payload.name} in the registry of speakers.`
    case 'style.added':
      return `made the house style ${quoted(event.payload.name)}.`
    case 'style.changed': {
      const { name, from, version, changes } = event.payload
      const renamed = name === from ? '' : `, called ${quoted(from)} before`
      const rules = changes.map((change) => `${lower(change.type)} ${change.from} → ${change.to}`)
      return `made version ${version} of the house style ${quoted(name)}${renamed}${rules.length > 0 ? `: ${rules.join(', ')}` : ''}.`
    }
    case 'style.chosen':
      return `made ${quoted(event.payload.name)} the newsroom’s house style.`
    case 'report.exported': {
      const { format, revision, sha256 } = event.payload
      return `exported the report on revision ${revision} as ${format.toUpperCase()} (SHA-256 ${sha256.slice(0, 12)}…).`
    }
    case 'member.added': {
      const { name, role, byOperator } = event.payload
      return byOperator
        ? `was added to the newsroom as ${ROLES[role]} by its operator.`
        : `added ${name} to the newsroom as ${ROLES[role]}.`
    }
    case 'member.role_changed': {
      const { name, from, to } = event.payload
      return `changed the role of ${name} from ${ROLES[from]} to ${ROLES[to]}.`
    }
    case 'member.left':
      return `took ${event.payload.name} out of the newsroom.`
    case 'member.sessions_ended':
      return `signed ${event.payload.name} out (${counted(event.payload.count, 'session')}).`
    default:
      return unknown(event)
  }
}

/** An entry whose content was purged, with its chain unbroken. */
export const bareSentence = (type: string): string =>
  `did something whose content was removed since (${type}).`

/** `never`, so that a type without a sentence does not compile; yet a newer version's entry must not break this one. */
const unknown = (event: never): string =>
  `did something this version has no words for (${(event as Told).type}).`

const STANCES: Record<Stance, string> = {
  SUPPORTS: 'supports',
  CONTRADICTS: 'contradicts',
  CONTEXT: 'gives context to',
}

const ANSWERS: Record<AlsoSaidAnswer, string> = {
  FAIR: '“fair”',
  ADD_CONTEXT: '“add context”',
  REWRITE: '“rewrite”',
}

const VERDICTS: Record<VerdictValue, string> = {
  SAID_AS_PRINTED: '“said as printed”',
  SUPPORTED: '“supported”',
  FIX_NEEDED: '“fix needed”',
  SOURCES_CONFLICT: '“sources conflict”',
  NO_BACKUP: '“no back-up”',
  CANNOT_BE_CHECKED: '“cannot be checked”',
  ON_AUTHOR: '“on author”',
  CUT_ASKED: '“cut asked”',
}

const NOTES: Readonly<Record<string, string>> = {
  COMMENT: 'a comment',
  QUERY: 'a query',
  FIX: 'a fix',
  LEGAL: 'a legal note',
}

const ROLES = { ADMIN: 'an admin', HEAD: 'head of checking', MEMBER: 'a member' } as const

const onClaim = (number: number | null) => (number === null ? 'on the article' : `on claim ${number}`)
const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`
const lower = (word: string) => word.toLowerCase().replaceAll('_', ' ')
/** The words in marks; nobody reads a whole paragraph in a list. */
/** In one pair of marks: those that the words bring along are dropped. */
function quoted(words: string): string {
  const bare = words.replace(/^[“"„«]|[”"“»]$/gu, '')
  return `“${bare.length > 120 ? `${bare.slice(0, 119).trimEnd()}…` : bare}”`
}
const ended = (reason: string) => (/[.!?…]$/.test(reason) ? reason : `${reason}.`)

import type { SourceKind } from '@/lib/db/generated/enums'
import { SOURCE_WORDS } from '@/lib/reports/words'

export const KIND_OPTIONS = Object.entries(SOURCE_WORDS).map(([value, text]) => ({
  value,
  text: text[0].toUpperCase() + text.slice(1),
}))

interface Wording {
  readonly label: string
  readonly hint: string
}

const CONTACT: Wording = {
  label: 'Where it is kept',
  hint: 'Who holds it, which archive, which page of the notebook',
}

const CONTACTS: Partial<Record<SourceKind, Wording>> = {
  CALL: { label: 'Whom you called', hint: 'Name and number, so that the next checker can call again' },
  RECORDING: { label: 'Where the recording is', hint: 'Tape 2, with the writer' },
  PUBLISHED: { label: 'Where it was published', hint: 'Paper, page and day, or the address' },
}

/** What is asked of a kind so that somebody else can go and look. */
export const contactOf = (kind: SourceKind): Wording => CONTACTS[kind] ?? CONTACT

import type { Basis, Stance, VerdictValue } from '../../lib/db/generated/enums'

// What the demo's people have done by the time a newcomer looks in: half of the article, so that every state is on screen.

export type DemoAct =
  | { readonly act: 'link'; readonly stance?: Stance; readonly source: string; readonly said: string }
  | {
      readonly act: 'judge'
      readonly value: VerdictValue
      readonly by: string
      readonly basis?: Basis
      readonly reason?: string
      readonly proposedWords?: string
      /** why each difference may stand, for those that have any */
      readonly differences?: string
    }
  | { readonly act: 'approve'; readonly by: string }
  | { readonly act: 'allow'; readonly by: string }
  | { readonly act: 'unlink' }
  | {
      readonly act: 'note'
      readonly by: string
      readonly kind: 'COMMENT' | 'QUERY' | 'LEGAL'
      readonly body: string
      readonly to?: string
      readonly inReport?: boolean
    }
  | { readonly act: 'assign'; readonly to: string }

const CONFERENCE = 'press-conference.txt'
const MEMO = 'board-memo.txt'
const PETRA = 'Petra Lindqvist'
const OWEN = 'Owen Takahashi'
const MIRIAM = 'Miriam Castellane'
const LEDA = 'Leda Marsh'
const DORIAN = 'Dorian Feld'

/** By the first words of the claim; each list in order of time. */
export const DECISIONS: readonly {
  readonly claim: string
  /** who said it, where a checker had to say so */
  readonly speaker?: string
  readonly acts: readonly DemoAct[]
}[] = [
  {
    claim: 'The crack is real',
    acts: [
      { act: 'link', source: CONFERENCE, said: 'The crack is real, it is being watched' },
      { act: 'judge', value: 'SAID_AS_PRINTED', by: PETRA, basis: 'HEARD' },
      { act: 'approve', by: OWEN },
    ],
  },
  {
    claim: '[The board] ought',
    speaker: 'Ines Calloway',
    acts: [
      { act: 'link', source: CONFERENCE, said: 'They ought to have told us in November.' },
      {
        act: 'judge',
        value: 'SAID_AS_PRINTED',
        by: OWEN,
        basis: 'TRANSCRIPT_HUMAN',
        differences: 'The brackets tell the reader what “they” meant.',
      },
      { act: 'allow', by: MIRIAM },
      { act: 'approve', by: PETRA },
    ],
  },
  {
    claim: 'a hairline defect',
    acts: [
      { act: 'link', source: MEMO, said: 'a hairline defect, 2.1 meters long' },
      { act: 'judge', value: 'SAID_AS_PRINTED', by: PETRA, basis: 'READ' },
    ],
  },
  {
    claim: 'We have taken the lake down',
    acts: [
      { act: 'link', source: CONFERENCE, said: 'We have taken the lake down by four meters' },
      {
        act: 'judge',
        value: 'FIX_NEEDED',
        by: PETRA,
        basis: 'HEARD',
        reason: 'He says four, twice; the memo has four as well.',
        proposedWords:
          'We have taken the lake down by four meters since Friday, and we will hold it there until the grouting is finished.',
      },
      { act: 'approve', by: MIRIAM },
    ],
  },
  {
    claim: 'The repair is sound',
    acts: [
      { act: 'link', source: CONFERENCE, said: 'The repair is sound and I think it will hold' },
      {
        act: 'note',
        by: PETRA,
        kind: 'QUERY',
        to: LEDA,
        body: 'She says “and I think it will hold”. Did you cut that on purpose?',
      },
    ],
  },
  {
    claim: 'We took eleven cores',
    acts: [
      { act: 'link', source: CONFERENCE, said: 'We took eleven cores out of that wall' },
      { act: 'judge', value: 'SAID_AS_PRINTED', by: OWEN, basis: 'TRANSCRIPT_HUMAN' },
      { act: 'unlink' },
    ],
  },
  {
    claim: 'If the sirens sound',
    acts: [
      { act: 'link', source: CONFERENCE, said: 'If the sirens sound, walk uphill' },
      { act: 'link', stance: 'CONTRADICTS', source: CONFERENCE, said: 'If the sirens sound, walk uphill' },
    ],
  },
  {
    claim: 'Nobody from the board',
    acts: [
      {
        act: 'judge',
        value: 'NO_BACKUP',
        by: PETRA,
        reason: 'In no transcript. The writer spoke to him at the boatyard and owes her notes.',
      },
      {
        act: 'note',
        by: PETRA,
        kind: 'QUERY',
        to: LEDA,
        body: 'Is there a recording or a notebook page of this?',
      },
    ],
  },
  {
    claim: 'the board had been slow',
    acts: [
      {
        act: 'judge',
        value: 'ON_AUTHOR',
        by: LEDA,
        reason: 'I was there; it is my summary of three answers.',
      },
    ],
  },
  {
    claim: 'There is a plan',
    acts: [{ act: 'assign', to: OWEN }],
  },
  {
    claim: 'We will have a muddy shore',
    acts: [
      { act: 'judge', value: 'CUT_ASKED', by: OWEN, reason: 'The paragraph before it says the same.' },
      {
        act: 'note',
        by: OWEN,
        kind: 'COMMENT',
        body: 'Cut for length at the editor’s wish.',
        inReport: true,
      },
    ],
  },
  {
    claim: 'a failure of manners',
    acts: [{ act: 'note', by: DORIAN, kind: 'LEGAL', body: 'Hold until the board’s lawyer has answered.' }],
  },
]

/** A pair of marks a person has set aside; the scare quote and the term are left for the newcomer. */
export const SET_ASIDE = {
  words: 'Lark Dam: Condition and Outlook',
  by: PETRA,
  reason: 'The title of a report.',
}

/** Links a cast name to the registry, as a person does. */
export const REGISTRY = { by: MIRIAM, names: ['Tobias Wren', 'Ines Calloway', 'Marit Osei'] }

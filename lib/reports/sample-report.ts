import type { AlterationInput, ClaimInput, EvidenceInput, ReportInput, VerdictInput } from './rows-facts'

/* A small report with every section in it, for tests. */

const PETRA = { by: 'Petra Lindqvist', at: '2026-03-10T22:10:00.000Z' }
const OWEN = { by: 'Owen Takahashi', at: '2026-03-10T22:40:00.000Z' }
const MIRIAM = { by: 'Miriam Castellane', at: '2026-03-10T23:05:00.000Z' }

const evidence = (more: Partial<EvidenceInput>): EvidenceInput => ({
  id: 'e1',
  stance: 'SUPPORTS',
  fragmentIndex: null,
  sourceTitle: 'Press conference, town hall, March 10',
  sourceKind: 'TRANSCRIPT_HUMAN',
  locator: '00:01:12, turn 3',
  words: null,
  speaker: 'WREN',
  finding: 'VERBATIM',
  translation: null,
  restricted: false,
  ...more,
})

const verdict = (more: Partial<VerdictInput>): VerdictInput => ({
  ...PETRA,
  value: 'SAID_AS_PRINTED',
  basis: 'TRANSCRIPT_HUMAN',
  reason: null,
  proposedWords: null,
  content: 'NOT_CHECKED',
  replySought: null,
  ...more,
})

const alteration = (more: Partial<AlterationInput>): AlterationInput => ({
  evidenceId: 'e2',
  type: 'BRACKET_REPLACE',
  printed: '[The board]',
  said: 'They',
  ruling: 'ask',
  style: { name: 'AP strict', version: 1 },
  named: { ...PETRA, reason: 'the brackets say so' },
  allowed: MIRIAM,
  ...more,
})

const claim = (more: Partial<ClaimInput>): ClaimInput => ({
  number: 1,
  paragraph: 7,
  kind: 'DIRECT',
  printed: '“The crack is real, it is being watched, and it is not growing,”',
  speaker: 'Tobias Wren',
  isStale: false,
  hasUnansweredContradiction: false,
  assignee: null,
  evidenceBy: null,
  verdict: null,
  approval: null,
  waiver: null,
  dismissal: null,
  evidence: [],
  saidApart: [],
  alterations: [],
  alsoSaid: [],
  notes: [],
  ...more,
})

const CLAIMS: readonly ClaimInput[] = [
  claim({
    evidence: [evidence({ words: 'The crack is real, it is being watched, and it is not growing.' })],
    alsoSaid: [
      {
        sourceTitle: 'Press conference, town hall, March 10',
        locator: '00:09:40, turn 21',
        words: 'But if the crack grows, we empty the lake.',
        speaker: 'WREN',
        restricted: false,
        answer: { ...PETRA, value: 'ADD_CONTEXT' },
      },
      {
        sourceTitle: 'Press conference, town hall, March 10',
        locator: '00:11:02, turn 25',
        words: 'I never said that the crack is harmless.',
        speaker: 'WREN',
        restricted: false,
        answer: null,
      },
      {
        sourceTitle: 'RESTRICTED-TITLE',
        locator: 'RESTRICTED-PLACE',
        words: 'RESTRICTED-WORDS',
        speaker: 'RESTRICTED-SPEAKER',
        restricted: true,
        answer: { ...OWEN, value: 'FAIR' },
      },
    ],
    verdict: verdict({}),
    approval: OWEN,
  }),
  claim({
    number: 2,
    paragraph: 8,
    printed:
      '“[The board] ought to have told us in November,” … “We read about it on Friday, like everybody else.”',
    speaker: 'Ines Calloway',
    evidence: [
      evidence({
        id: 'e2',
        words: 'They ought to have told us in November. We read about it on Friday, like everybody else.',
        speaker: 'CALLOWAY',
        locator: '00:03:14, turn 7',
        finding: 'MARKED_EDIT',
        fragmentIndex: 0,
      }),
    ],
    verdict: verdict({
      reason: 'Heard against the tape as well; “they” is the board.',
      content: 'OPINION',
    }),
    alterations: [
      alteration({}),
      alteration({
        type: 'PUNCTUATION',
        printed: ',',
        said: '.',
        ruling: 'allowed',
        named: null,
        allowed: null,
      }),
    ],
    approval: OWEN,
    notes: [
      { ...MIRIAM, kind: 'COMMENT', body: 'Good catch on the brackets.', inReport: true },
      { ...MIRIAM, kind: 'COMMENT', body: 'PRIVATE-COMMENT', inReport: false },
      { by: 'Dorian Feld', at: MIRIAM.at, kind: 'LEGAL', body: 'LEGAL-SECRET', inReport: true },
    ],
  }),
  claim({
    number: 11,
    paragraph: 10,
    printed: '“The crack is real. We empty the lake.”',
    evidence: [
      evidence({ id: 'e8', words: 'The crack is real, it is being watched.', finding: 'SPLICED' }),
      evidence({
        id: 'e9',
        words: 'But if the crack grows, we empty the lake.',
        locator: '00:09:40, turn 21',
        finding: 'SPLICED',
      }),
    ],
    saidApart: [
      {
        sourceTitle: 'Press conference, town hall, March 10',
        parts: [
          { printed: 'The crack is real', locator: '00:01:12, turn 3', speaker: 'WREN' },
          { printed: 'We empty the lake', locator: '00:09:40, turn 21', speaker: 'WREN' },
        ],
        joints: [
          { turnsApart: 18, msApart: 508_000, reversed: false, otherSpeaker: false, between: ['CALLOWAY'] },
        ],
        restricted: false,
      },
      {
        sourceTitle: 'RESTRICTED-TITLE',
        parts: [
          { printed: 'The crack is real', locator: 'RESTRICTED-PLACE', speaker: 'RESTRICTED-SPEAKER' },
          { printed: 'We empty the lake', locator: 'RESTRICTED-PLACE', speaker: 'RESTRICTED-SPEAKER' },
        ],
        joints: [
          { turnsApart: 4, msApart: null, reversed: true, otherSpeaker: false, between: ['RESTRICTED-NAME'] },
        ],
        restricted: true,
      },
    ],
  }),
  claim({
    number: 3,
    paragraph: 11,
    printed: '“We have taken the lake down by five meters since Friday,”',
    evidence: [
      evidence({
        id: 'e3',
        words: 'We have taken the lake down by four meters since Friday,',
        locator: '00:02:05, turn 4',
        finding: 'SENSE_CHANGED',
      }),
      evidence({
        id: 'e4',
        stance: 'CONTRADICTS',
        sourceTitle: 'Water board memo to the council, March 3',
        sourceKind: 'DOCUMENT',
        locator: 'paragraph 8',
        words: 'The Office recommends that the lake be lowered by four meters',
        speaker: null,
        finding: null,
      }),
    ],
    verdict: verdict({
      value: 'FIX_NEEDED',
      proposedWords: '“We have taken the lake down by four meters since Friday,”',
      reason: 'He said four, and the memo says four.',
    }),
    alterations: [
      alteration({
        evidenceId: 'e3',
        type: 'NUMBER',
        printed: 'five',
        said: 'four',
        ruling: 'forbidden',
        named: null,
        allowed: null,
      }),
    ],
    approval: OWEN,
  }),
  claim({
    number: 4,
    paragraph: 18,
    printed: '“I would be comfortable telling people in Millrace Lane that there is nothing to worry about,”',
    speaker: 'Ines Calloway',
    assignee: 'Owen Takahashi',
  }),
  claim({
    number: 5,
    paragraph: 20,
    printed: '“If the sirens sound, walk uphill, and do not go back for the car,”',
    isStale: true,
    verdict: verdict({}),
    evidence: [
      evidence({
        id: 'e5',
        words: 'If the sirens sound, walk uphill, and do not go back for the car.',
        speaker: 'DACRE',
        locator: '00:07:05, turn 16',
        finding: 'WRONG_SPEAKER',
      }),
    ],
  }),
  claim({
    number: 6,
    paragraph: 23,
    printed: '“Nobody from the board has knocked on a door in this street in two years,”',
    speaker: 'Hugh Fenwick',
    verdict: verdict({
      value: 'NO_BACKUP',
      basis: null,
      reason: 'No tape and no note; the writer is looking.',
    }),
  }),
  claim({
    number: 7,
    paragraph: 24,
    printed: 'a former member said the pumps had been bought used',
    kind: 'INDIRECT',
    speaker: 'a former member of the board',
    verdict: verdict({
      value: 'SUPPORTED',
      basis: 'CALL',
    }),
    alterations: [
      alteration({
        evidenceId: 'e6',
        type: 'WORD_REPLACE',
        printed: 'used',
        said: 'RESTRICTED-WORDS',
        ruling: 'forbidden',
        named: { ...PETRA, reason: 'RESTRICTED-REASON' },
        allowed: null,
      }),
      alteration({ evidenceId: 'e6', type: 'TENSE', said: 'RESTRICTED-TENSE', named: null, allowed: null }),
    ],
    evidence: [
      evidence({
        id: 'e6',
        sourceTitle: 'RESTRICTED-TITLE',
        sourceKind: 'CALL',
        locator: 'RESTRICTED-PLACE',
        words: 'RESTRICTED-WORDS',
        speaker: 'RESTRICTED-SPEAKER',
        restricted: true,
      }),
    ],
    waiver: { ...MIRIAM, reason: 'The editor knows the source and answers for it.' },
  }),
  claim({
    number: 8,
    paragraph: 12,
    printed: 'Two crews are at work under floodlights',
    kind: 'FACT',
    speaker: null,
    dismissal: { ...PETRA, reason: 'The writer saw it; nobody is quoted.' },
  }),
  claim({
    number: 9,
    paragraph: 27,
    printed: '“I can live with mud.”',
    speaker: 'Ines Calloway',
    verdict: verdict({ value: 'ON_AUTHOR', basis: 'HEARD', by: 'Leda Marsh' }),
    approval: MIRIAM,
    evidence: [
      evidence({
        id: 'e8',
        sourceTitle: 'Interview in Lucerne',
        locator: '00:20:10, turn 31',
        words: 'Mit Schlamm kann ich leben.',
        speaker: 'CALLOWAY',
        finding: 'TRANSLATED',
        translation: { ...PETRA, translator: 'Odile Brandt' },
      }),
      evidence({
        id: 'e7',
        sourceTitle: 'Own recording',
        sourceKind: 'RECORDING',
        speaker: null,
        locator: 'tape 2, 14:05, with the writer',
        finding: null,
      }),
    ],
  }),
  claim({
    number: 10,
    paragraph: 28,
    printed: 'the old gate house has to go',
    kind: 'INDIRECT',
    speaker: 'Tobias Wren',
    verdict: verdict({
      value: 'CUT_ASKED',
      basis: null,
      reason: 'He said it on another day, of another house.',
    }),
  }),
]

export const SAMPLE_REPORT: ReportInput = {
  newsroom: { name: 'The Aldermoor Courier', timeZone: 'America/New_York' },
  article: {
    title: 'Crack in Lark Dam Is ‘Not Growing,’ Engineer Says as Lake Is Lowered',
    byline: 'Leda Marsh',
    publicationDay: '2026-03-10',
    address: 'https://courier.example/lark-dam-crack',
    restricted: false,
  },
  revision: {
    number: 2,
    importedAt: '2026-03-10T20:02:00.000Z',
    textHash: '9f2c1be04d7a6635c1d0ab57ee3f90218c4472f6b85d1370aa94e26f0d5b7c31',
    words: 950,
    sentences: 61,
    sentencesNotChecked: 38,
  },
  made: { by: 'Miriam Castellane', at: '2026-03-10T23:20:00.000Z' },
  signOff: null,
  claims: CLAIMS,
  marks: [
    {
      paragraph: 24,
      printed: '“temporary”',
      class: 'scare',
      machineReason: 'One word in marks, and nobody near it speaks.',
      decided: { ...PETRA, reason: 'The writer’s distance, not a quotation.' },
    },
    {
      paragraph: 24,
      printed: '“Lark Dam: Condition and Outlook,”',
      class: 'title',
      machineReason: 'Capitals and a colon, after “survey”.',
      decided: null,
    },
  ],
  headHash: '51c07a4be2d9f81376b5500c9ea3d24f17b86ac3390fe1d8724ab60c95de1f08',
}

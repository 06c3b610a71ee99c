/* What a report says: the published form, the same rows for screen, page, table and JSON. */
import { z } from 'zod'
import { STATUSES, VERDICTS } from '../claims/model'
import { AlsoSaidAnswer, Basis, ClaimKind, ContentJudgement, SourceKind, Stance } from '../db/generated/enums'
import { EDIT_CLASSES, FINDINGS } from '../matching/model'

export const SECTIONS = ['OPEN', 'WAIVED', 'SET_ASIDE', 'DISMISSED', 'SETTLED'] as const
export type Section = (typeof SECTIONS)[number]

export const RESULTS = [
  'GOOD',
  'FIX',
  'CONFLICT',
  'NO_BACKUP',
  'UNCHECKABLE',
  'ON_AUTHOR',
  'CUT',
  'OPEN',
] as const

const EDIT_TYPES = Object.values(EDIT_CLASSES).flat()
const ALL_FINDINGS = [
  ...FINDINGS,
  'NOT_CHECKED',
  'TRANSLATED',
  'PARAPHRASE_SUPPORTED',
  'PARAPHRASE_CLASH',
] as const

const signature = z.object({
  by: z.string().describe('the name of who signed'),
  at: z.string().describe('when, ISO 8601'),
})
const reasoned = signature.extend({ reason: z.string() })

const alteration = z
  .object({
    type: z.string().describe(`usually one of ${EDIT_TYPES.join(', ')}, WRONG_SPEAKER, SPLICED, NOT_FOUND`),
    printed: z.string(),
    said: z.string().nullable().describe('null when the source is restricted, or linked no more'),
    source: z
      .object({ title: z.string(), place: z.string() })
      .nullable()
      .describe('where it was said otherwise; null when the source is restricted, or linked no more'),
    ruling: z
      .enum(['allowed', 'ask', 'forbidden'])
      .nullable()
      .describe('what the house style says of it; null where no style has a say'),
    style: z
      .object({ name: z.string(), version: z.number().int().positive() })
      .nullable()
      .describe('the style that ruled; null before there was one'),
    named: signature
      .extend({ reason: z.string().nullable().describe('null when the source is restricted') })
      .nullable()
      .describe('who named it under a verdict, and why it may stand; null while nobody has'),
    allowed: signature.nullable().describe('who let stand what the style says to ask for'),
  })
  .describe('a difference between said and printed, and by whose leave it stands')

const evidence = z.discriminatedUnion('withheld', [
  z.object({
    withheld: z.literal(false),
    stance: z.enum(Stance),
    fragment: z
      .number()
      .int()
      .positive()
      .nullable()
      .describe('the quoted stretch it proves, from 1; null for the whole'),
    sourceTitle: z.string(),
    sourceKind: z.enum(SourceKind),
    place: z.string().describe('where in the source: time, page, paragraph'),
    words: z.string().nullable().describe('the source’s words; null where only the place is known'),
    speaker: z.string().nullable(),
    finding: z
      .enum(ALL_FINDINGS)
      .nullable()
      .describe('what the machine says of printed against source words; never a verdict'),
    translation: signature
      .extend({ translator: z.string() })
      .nullable()
      .describe('of a passage in another language: who translated it, and who signed that it was checked'),
  }),
  z.object({ withheld: z.literal(true), stance: z.enum(Stance) }).describe('of a restricted source'),
])

const answer = signature
  .extend({ value: z.enum(AlsoSaidAnswer) })
  .nullable()
  .describe('what a person said of it; null while it is open, which is not fair')

const alsoSaid = z
  .discriminatedUnion('withheld', [
    z.object({
      withheld: z.literal(false),
      sourceTitle: z.string(),
      place: z.string(),
      words: z.string(),
      speaker: z.string().nullable(),
      answer,
    }),
    z.object({ withheld: z.literal(true), answer }).describe('of a restricted source'),
  ])
  .describe('another place where the same speaker came back to it with a contrast, a denial or a condition')

const saidApart = z
  .object({
    sourceTitle: z.string(),
    parts: z
      .array(z.object({ printed: z.string(), place: z.string(), speaker: z.string().nullable() }))
      .describe('the stretches of the printed words, in the order of the print, and where each was said'),
    joints: z
      .array(
        z.object({
          turnsApart: z.number().int().nonnegative().nullable().describe('0 within one turn'),
          msApart: z
            .number()
            .nonnegative()
            .nullable()
            .describe(
              'milliseconds from the beginning of the one turn to that of the other; null without times',
            ),
          reversed: z.boolean().describe('the part printed second was said first'),
          otherSpeaker: z.boolean(),
          between: z.array(z.string()).describe('who else spoke in between, each once'),
          words: z.string().describe('the same as a sentence'),
        }),
      )
      .describe('between each part and the next'),
  })
  .describe('printed words that one source has in several places; nothing is told of a restricted one')

const verdict = signature.extend({
  value: z.enum(VERDICTS),
  basis: z.enum(Basis).nullable().describe('how the signer knows'),
  reason: z.string().nullable(),
  proposedWords: z.string().nullable(),
  content: z
    .enum(ContentJudgement)
    .describe('whether what was said is so: another question than whether it was said'),
  replySought: z.boolean().nullable(),
})

const claimRow = z.object({
  type: z.literal('claim'),
  section: z.enum(['OPEN', 'WAIVED', 'DISMISSED', 'SETTLED']),
  number: z.number().int().positive(),
  paragraph: z.number().int().positive(),
  kind: z.enum(ClaimKind),
  printed: z.string(),
  speaker: z.string().nullable(),
  result: z.enum(RESULTS),
  status: z.enum(STATUSES),
  why: z.string().nullable().describe('why it is open; null otherwise'),
  verdict: verdict.nullable(),
  approval: signature.nullable().describe('the second signature'),
  waiver: reasoned.nullable(),
  dismissal: reasoned.nullable(),
  evidence: z.array(evidence),
  saidApart: z
    .array(saidApart)
    .optional()
    .describe(
      'where printed words were joined from, and how far apart; absent in reports made before it was told',
    ),
  alterations: z.array(alteration).describe('the alteration ledger of this claim, in the order of the print'),
  alsoSaid: z.array(alsoSaid),
  notes: z.array(signature.extend({ kind: z.enum(['COMMENT', 'QUERY', 'FIX']), body: z.string() })),
})

const markRow = z.object({
  type: z.literal('mark'),
  section: z.enum(['OPEN', 'SET_ASIDE']),
  paragraph: z.number().int().positive(),
  printed: z.string(),
  class: z.string().describe('title, term, nickname, scare, unclosed, other'),
  why: z.string(),
  decided: reasoned.nullable(),
})

export const Report = z
  .object({
    schema: z.literal('verbatim-report/2'),
    newsroom: z.object({ name: z.string(), timeZone: z.string() }),
    article: z.object({
      title: z.string(),
      byline: z.string().nullable(),
      publicationDay: z.string().nullable(),
      address: z.string().nullable(),
      restricted: z.boolean(),
    }),
    revision: z.object({
      number: z.number().int().positive(),
      importedAt: z.string(),
      textHash: z.string().describe('SHA-256 of the text, hexadecimal'),
      words: z.number().int().nonnegative(),
    }),
    made: signature,
    signOff: signature
      .extend({ changedSince: z.boolean().describe('whether anything is open under the signature') })
      .nullable(),
    scope: z.object({
      statement: z.string(),
      sentences: z.number().int().nonnegative(),
      sentencesNotChecked: z.number().int().nonnegative(),
    }),
    counts: z.record(z.enum(SECTIONS), z.number().int().nonnegative()),
    rows: z
      .array(z.discriminatedUnion('type', [claimRow, markRow]))
      .describe('open ones first, then waived, set aside, dismissed, settled'),
    meaning: z.array(z.string()).describe('what the words of this report do not mean'),
    headHash: z.string().describe('of the article’s history when the report was made'),
  })
  .describe('A Verbatim fact-check report')

export type Report = z.infer<typeof Report>
export type ReportRow = Report['rows'][number]
export type ClaimRow = Extract<ReportRow, { type: 'claim' }>
export type MarkRow = Extract<ReportRow, { type: 'mark' }>
export type EvidenceRow = ClaimRow['evidence'][number]
export type SaidApartRow = NonNullable<ClaimRow['saidApart']>[number]
export type AlsoSaidRow = ClaimRow['alsoSaid'][number]
export type AlterationRow = ClaimRow['alterations'][number]

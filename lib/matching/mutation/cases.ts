/**
 * Cases for the harness: sentences of the transcripts, unchanged, altered once or twice, joined from two turns, half
 * invented, cut short, given to another, and sentences from elsewhere; each with the finding it must get.
 */
import { classOf, worstFirst } from '../finding'
import { EDIT_CLASSES, type EditType, type Finding, type SourceParagraph } from '../model'
import { ELSEWHERE } from './elsewhere'
import { MUTATIONS } from './mutations'
import { lowered, piecesOf, textOf } from './pieces'
import { Random } from './random'
import { TRANSCRIPTS } from './transcripts'

export interface Case {
  /** what was done: "NEGATION", "TENSE+CASE", "UNCHANGED", "SPLICED" … */
  readonly made: string
  readonly types: readonly EditType[]
  readonly quote: string
  readonly speaker: string | null
  readonly finding: Finding
  /** index into the shelf of the paragraph it comes from; null for none */
  readonly paragraph: number | null
}

const MIN_WORDS = 3
const MAX_WORDS = 60
const TYPES: readonly EditType[] = Object.values(EDIT_CLASSES).flat()
const TURN = /^([A-Z][A-Z ]+): (.*)$/

/** The transcripts as the matcher reads them. */
export function harnessShelf(): SourceParagraph[] {
  return TRANSCRIPTS.flatMap(({ name, text }) => {
    let at = 0
    return text.split('\n').map((line, paragraph): SourceParagraph => {
      const [, speaker = '', words = ''] = TURN.exec(line) ?? []
      const start = at + line.length - words.length
      at += line.length + 1
      return { source: name, paragraph, start, end: start + words.length, text: words, speaker }
    })
  })
}

/** The shelf as a machine hears it: no capitals, no marks but apostrophes and hyphens. */
export function asHeard(shelf: readonly SourceParagraph[]): SourceParagraph[] {
  return shelf.map((turn) => {
    const text = turn.text.toLowerCase().replace(/(?<!\d)[.,;:?!](?!\d)|[.,;:?!](?=\s|$)/g, '')
    return { ...turn, end: turn.start + text.length, text }
  })
}

interface Passage {
  readonly paragraph: number
  readonly text: string
  readonly speaker: string | null
}

/** Every run of whole sentences of one turn that has 3 to 60 words. */
export function passagesOf(shelf: readonly SourceParagraph[]): Passage[] {
  return shelf.flatMap(({ text, speaker }, paragraph) => {
    const sentences = text.split(/(?<=[^DMr][^rs]?[.?!]) (?=[A-Z])/).reduce<string[]>(joinTitles, [])
    const passages: Passage[] = []
    for (let i = 0; i < sentences.length; i++) {
      for (let k = i + 1; k <= sentences.length; k++) {
        const passage = sentences.slice(i, k).join(' ')
        const words = passage.split(' ').length
        if (words >= MIN_WORDS && words <= MAX_WORDS) passages.push({ paragraph, text: passage, speaker })
      }
    }
    return passages
  })
}

function joinTitles(sentences: string[], sentence: string): string[] {
  const before = sentences.at(-1)
  if (before !== undefined && /\b(?:Mr|Mrs|Ms|Dr)\.$/.test(before))
    return [...sentences.slice(0, -1), `${before} ${sentence}`]
  return [...sentences, sentence]
}

/** `count` cases, the same for the same seed; the kinds take turns, so that each gets its share. */
export function makeCases(
  seed: number,
  count: number,
): { readonly shelf: SourceParagraph[]; readonly cases: Case[] } {
  const random = new Random(seed)
  const shelf = harnessShelf()
  const passages = passagesOf(shelf)
  const makers = makersOf(shelf, passages)
  const cases: Case[] = []
  for (let turn = 0; cases.length < count; turn++) {
    const made = makers[turn % makers.length](random)
    if (made) cases.push(made)
  }
  return { shelf, cases }
}

type Maker = (random: Random) => Case | null

function makersOf(shelf: readonly SourceParagraph[], passages: readonly Passage[]): Maker[] {
  const single = TYPES.map(
    (type): Maker =>
      (random) =>
        alter(random, passages, [type]),
  )
  const pairs = TYPES.map(
    (): Maker => (random) =>
      alter(random, passages, [random.pick(TYPES) ?? 'CASE', random.pick(TYPES) ?? 'CASE']),
  )
  const whole: Maker = (random) => alter(random, passages, [])
  const others: Maker[] = [
    whole,
    whole,
    whole,
    elsewhere,
    elsewhere,
    wrongSpeaker(shelf, passages),
    spliced(passages),
    partial(passages),
    truncated(shelf),
  ]
  return [...single, ...pairs, ...others]
}

/** How often a passage is drawn until one offers a place for the mutation. */
const TRIES = 60

function alter(random: Random, passages: readonly Passage[], types: readonly EditType[]): Case | null {
  for (let k = 0; k < TRIES; k++) {
    const passage = random.pick(passages)
    if (!passage) return null
    let pieces = piecesOf(passage.text)
    const done = types.every((type) => {
      const next = MUTATIONS[type](pieces, random)
      if (next) pieces = next
      return next !== null
    })
    const quote = types.length === 0 ? passage.text : textOf(pieces)
    if (!done || (types.length > 0 && quote === passage.text) || pieces.length < MIN_WORDS) continue
    const { finding } = worstFirst(types.map(classOf))
    return {
      made: types.join('+') || 'UNCHANGED',
      types,
      quote,
      speaker: passage.speaker,
      finding,
      paragraph: passage.paragraph,
    }
  }
  return null
}

const elsewhere: Maker = (random) => {
  const first = random.pick(ELSEWHERE) ?? ''
  const quote = random.next() < 0.4 ? `${first} ${random.pick(ELSEWHERE)}` : first
  return { made: 'ELSEWHERE', types: [], quote, speaker: null, finding: 'NOT_FOUND', paragraph: null }
}

const wrongSpeaker =
  (shelf: readonly SourceParagraph[], passages: readonly Passage[]): Maker =>
  (random) => {
    const passage = random.pick(
      passages.filter(({ text, speaker }) => text.split(' ').length >= 6 && (speaker ?? '').includes(' ')),
    )
    const other = random.pick(
      shelf.filter(({ speaker }) => passage && speaker !== passage.speaker && (speaker ?? '').includes(' ')),
    )
    if (!passage || !other) return null
    return {
      made: 'WRONG_SPEAKER',
      types: [],
      quote: passage.text,
      speaker: other.speaker,
      finding: namedAlike(passage.speaker) ? 'VERBATIM' : 'WRONG_SPEAKER',
      paragraph: passage.paragraph,
    }
  }

/** "MODERATOR", "COUNSEL": one word that may be anybody's office is still a label that differs. */
const namedAlike = (speaker: string | null): boolean => speaker === null

const spliced =
  (passages: readonly Passage[]): Maker =>
  (random) => {
    const long = passages.filter(
      ({ text }) => text.split(' ').length >= 7 && text.split(' ').length <= 28 && /[.]$/.test(text),
    )
    const a = random.pick(long)
    const b = random.pick(
      long.filter((other) => a && other.speaker === a.speaker && other.paragraph !== a.paragraph),
    )
    if (!a || !b) return null
    const joint = random.pick([' ', ' ... '])
    return {
      made: 'SPLICED',
      types: [],
      quote: a.text + joint + b.text,
      speaker: a.speaker,
      finding: 'SPLICED',
      paragraph: a.paragraph,
    }
  }

const partial =
  (passages: readonly Passage[]): Maker =>
  (random) => {
    const passage = random.pick(
      passages.filter(
        ({ text }) => text.split(' ').length >= 8 && text.split(' ').length <= 40 && text.endsWith('.'),
      ),
    )
    const foreign = random.pick(ELSEWHERE.filter((sentence) => sentence.split(' ').length >= 8))
    if (!passage || !foreign) return null
    const quote =
      random.next() < 0.5
        ? `${passage.text} ${foreign}`
        : `${passage.text.slice(0, -1)}, and ${lowered(foreign)}`
    return {
      made: 'PARTIAL',
      types: [],
      quote,
      speaker: passage.speaker,
      finding: 'PARTIAL',
      paragraph: passage.paragraph,
    }
  }

const GOES_ON = /^(.{20,}?),? (but|although|because|unless|if|provided|until) /

/** A sentence that stops where a qualifier begins; behind "if" and "unless" the sense itself is lost. */
const truncated =
  (shelf: readonly SourceParagraph[]): Maker =>
  (random) => {
    const rows = shelf.flatMap(({ text, speaker }, paragraph) =>
      text.split(/(?<=[.?!]) (?=[A-Z])/).flatMap((sentence) => {
        const [, words, joint] = GOES_ON.exec(sentence) ?? []
        const plain = words && joint !== 'because' && !/\b(?:but|if|unless|until)\b/.test(words)
        return plain && words.split(' ').length >= 4 ? [{ paragraph, speaker, words, joint }] : []
      }),
    )
    const row = random.pick(rows)
    if (!row) return null
    const finding = /^(?:if|unless|provided)$/.test(row.joint) ? 'SENSE_CHANGED' : 'TRUNCATED'
    return {
      made: `TRUNCATED`,
      types: [],
      quote: row.words,
      speaker: row.speaker,
      finding,
      paragraph: row.paragraph,
    }
  }

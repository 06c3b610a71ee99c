/*
 * Gives the quotations no cue took to the speaker they go on from.
 *   “It is closed,” Smith said. *“It won’t reopen.”* → the same statement goes on
 *   (next paragraph) *“We knew for years.”* → Smith’s, carried
 *   Jones was worried. *“It could fall.”* → Jones’s, led in by the sentence before
 */
import type { Quotation } from '../../text/quotation-marks'
import type { Span } from '../../text/span'
import { bridges, isGovernedBehind } from '../bridge'
import { byNobody, carriedSpeaker, endOfPhrase } from '../carried-speaker'
import type { Draft, DraftAttribution, Sentence } from '../draft'
import { endsInColon } from '../lead-in'
import type { Token } from '../lexer'
import { TAG } from '../lexicon/lexicon'
import type { SetAside } from '../model'
import { has, isAdverb, isName } from '../noun-phrase'
import { clauseSubject } from '../subject'
import { unspokenMarks } from '../unspoken-marks'

/** An attribution that may still grow. */
interface Growing {
  readonly base: DraftAttribution
  readonly content: Span[]
  readonly quotations: number[]
  /** the last sentence with words of it */
  until: number
}

export function carryQuotations(draft: Draft): Draft {
  const { tokens, sentences, marks } = draft
  // with no word of the language it cannot be told that nobody says these words
  const reads = draft.lexicon.tags.size > 0
  const aside = new Set(draft.setAside.map(({ span }) => span[0]))
  const growing = draft.attributions.map(grow)
  const used = new Set(draft.attributions.flatMap((a) => (a.event === null ? [] : [a.event])))
  const owner = new Map<number, Growing>()
  const last = lastPieces(marks.quotations)
  for (const g of growing) for (const q of g.quotations) if (!owner.has(q)) owner.set(q, g)
  const bySentence = new Map<number, Growing[]>()
  for (const g of growing) {
    const there = bySentence.get(g.base.sentence)
    if (there) there.push(g)
    else bySentence.set(g.base.sentence, [g])
  }
  let lastSpoken: Growing | null = null
  let lastAny: Growing | null = null
  const setAside: SetAside[] = []
  const take = (target: Growing, token: Token, sentence: number) => {
    if (!isWithin(token, target.base.content)) target.content.push([token.start, token.end])
    target.quotations.push(token.quotation)
    target.until = Math.max(target.until, sentence)
    owner.set(token.quotation, target)
  }
  sentences.forEach((sentence, index) => {
    const found = bySentence.get(index) ?? []
    const alone = !hasWords(tokens, sentence)
    let fresh: Growing | null = null
    let lastAside = -1
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at]
      if (token.kind !== 'quote' || owner.has(token.quotation) || aside.has(token.start)) continue
      if (found.some(({ base }) => isWithin(token, base.speaker) || isInSource(draft, base, at))) {
        setAside.push({ span: [token.start, token.end], class: 'term', reason: NAME })
        continue
      }
      const carriedOn = marks.quotations[token.quotation].continues
      const reopened = carriedOn === null || found.length > 0 ? undefined : owner.get(carriedOn)
      const target: Growing | null =
        reopened ??
        fresh ??
        (alone
          ? (sameStatement(draft, index, lastSpoken, lastAny) ??
            laterStatement(draft, index, bySentence) ??
            carriedOnTo(draft, index, owner.get(last[token.quotation])))
          : null) ??
        null
      if (target) {
        take(target, token, index)
        if (!fresh) lastSpoken = target
        continue
      }
      const near = found.findLast(({ base }) => base.content[0][0] < token.start)
      if (near) {
        const last = near.content[near.content.length - 1]
        if (bridges(draft, near.base, last, at)) {
          at = takeReach(tokens, near, [at, endOfPhrase(draft, at, sentence.to)], owner)
          near.content.splice(-2, 2, [last[0], tokens[at].end])
          continue
        }
        if (!isGovernedBehind(draft, at, sentence.from, last[1])) {
          take(near, token, index)
          continue
        }
      }
      const speaker = carriedSpeaker(draft, {
        sentence,
        index,
        at,
        alone,
        lastSpoken: lastSpoken?.base ?? null,
        lastAny: lastAny?.base ?? null,
        used,
      })
      const ledIn = tokens[at - 1]?.kind === 'colon'
      const unspoken =
        reads && !ledIn
          ? unspokenMarks(draft, {
              at,
              floor: sentence.from,
              alone,
              by: speaker,
              beside: found.length > 0,
              lastAside,
            })
          : null
      if (unspoken) {
        lastAside = at
        const listed = marks.quotations[token.quotation].close === null
        if (!listed) setAside.push({ span: [token.start, token.end], ...unspoken })
        continue
      }
      const told = speaker.rule === 'carried' ? toldOn(draft, index, lastAny) : null
      if (told) {
        at = takeReach(tokens, told, [sentence.from, endOfSentence(draft, sentence)], owner)
        told.until = index
        lastSpoken = told
        continue
      }
      if (speaker.event !== null) used.add(speaker.event)
      // marks inside a sentence are hardly ever those of whoever spoke last
      const by = speaker.rule === 'carried' && !alone ? byNobody(token) : speaker
      const { event, speaker: mention, cue, rule, persuadedBy, reach } = by
      fresh = grow({
        event,
        speaker: mention,
        cue,
        rule,
        persuadedBy,
        content: [],
        quotations: [],
        sentence: index,
      })
      growing.push(fresh)
      if (reach) at = takeReach(tokens, fresh, reach, owner)
      else take(fresh, token, index)
    }
    let quoted = false
    for (const g of found) {
      const spoken = g.quotations.length > 0
      if (quoted && isAside(draft, g)) continue
      lastAny = g
      if (spoken) lastSpoken = g
      quoted ||= spoken
    }
    if (fresh) lastSpoken = lastAny = fresh
  })
  return { ...draft, attributions: growing.map(settle), setAside: [...draft.setAside, ...setAside] }
}

/** “…,” Ruiz said, *referring to the bridge* · Ruiz said *as Lee called for calm*: only a clause of the same rank parts a cue from the quotations after it. */
function isAside({ events, tokens }: Draft, { base }: Growing): boolean {
  if (base.event === null) return false
  const { shape, clauseFrom, from } = events[base.event]
  if (/gerund|relative|passive|noun/.test(shape)) return true
  const rank = TAG.conjunction | TAG.contrast
  const before = tokens[clauseFrom - 1]
  return !(
    before?.kind === 'semicolon' ||
    has(before, rank) ||
    (clauseFrom < from && has(tokens[clauseFrom], rank))
  )
}

/** Takes a stretch of tokens with the quotations in it; returns its last token. */
function takeReach(
  tokens: readonly Token[],
  target: Growing,
  [from, to]: readonly [number, number],
  owner: Map<number, Growing>,
): number {
  target.content.push([tokens[from].start, tokens[to - 1].end])
  for (let i = from; i < to; i++) {
    if (tokens[i].kind !== 'quote') continue
    target.quotations.push(tokens[i].quotation)
    owner.set(tokens[i].quotation, target)
  }
  return to - 1
}

const NAME = 'These marks hold the name of who speaks.'

/** “…”, so Ruiz gegenüber *„Der Welt“*: marks inside a phrase that names its source. */
function isInSource({ events }: Draft, { event }: DraftAttribution, at: number): boolean {
  if (event === null) return false
  const { shape, clauseFrom, clauseTo } = events[event]
  return shape === 'phrase' && clauseFrom <= at && at < clauseTo
}

const isWithin = ({ start, end }: Token, spans: readonly Span[] | null): boolean =>
  spans?.some(([from, to]) => from <= start && end <= to) ?? false

/** “It fell,” Ruiz said. *Nobody lives there now but “a few old goats.”*: a sentence right after words that names no speaker of its own goes on with them. */
function toldOn({ sentences }: Draft, index: number, lastAny: Growing | null): Growing | null {
  if (!lastAny?.base.speaker || lastAny.until !== index - 1) return null
  return sentences[index - 1].paragraph === sentences[index].paragraph ? lastAny : null
}

/** The end of a sentence without its stop. */
function endOfSentence({ tokens }: Draft, { from, to }: Sentence): number {
  let end = to
  while (end > from + 1 && tokens[end - 1].kind === 'stop') end--
  return end
}

/** A quotation goes on with the one before it in its paragraph, unless something else was said in between. */
function sameStatement(
  draft: Draft,
  index: number,
  lastSpoken: Growing | null,
  lastAny: Growing | null,
): Growing | null {
  if (!lastSpoken || lastSpoken !== lastAny) return null
  const previous = draft.sentences[index - 1]
  const here = draft.sentences[index].paragraph
  if (previous && endsInColon(draft, previous)) return null
  if (
    previous?.paragraph === here &&
    lastSpoken.until < index - 1 &&
    namesAnother(draft, previous, lastSpoken)
  )
    return null
  return draft.sentences[lastSpoken.until].paragraph === here ? lastSpoken : null
}

/** “It fell,” Ruiz said. *Lee frowned.* “It stands.”: between two quotations the writer turns to somebody else. */
function namesAnother({ tokens, lexicon, text }: Draft, { from, to }: Sentence, { base }: Growing): boolean {
  const subject = clauseSubject(tokens, from, to, lexicon)
  if (!subject) return false
  const head = tokens[subject.head]
  if (!isName(head) && !has(head, TAG.person)) return false
  const named = base.speaker?.map(([start, end]) => text.slice(start, end).toLowerCase()) ?? []
  return named.length > 0 && !named.some((words) => words.includes(head.lower))
}

/** “It is closed. …” “We knew,” *Ruiz said*: quotations that open a paragraph belong to the first cue after them. */
function laterStatement(
  draft: Draft,
  index: number,
  bySentence: ReadonlyMap<number, readonly Growing[]>,
): Growing | null {
  const { sentences } = draft
  const opens = index === 0 || sentences[index - 1].paragraph !== sentences[index].paragraph
  const next = sentences[index + 1]
  if (!opens || !next || next.paragraph !== sentences[index].paragraph) return null
  const first = bySentence.get(index + 1)?.[0]
  return first?.base.rule === 'quote-then-cue' && first.content[0][0] === next.start ? first : null
}

/** “We knew. ¶ “It fell,” *Ruiz said*: a quotation reopened over paragraphs belongs to the cue of its last piece, unless a colon led it in. */
function carriedOnTo(
  { sentences, tokens }: Draft,
  index: number,
  target: Growing | undefined,
): Growing | null {
  const ledIn = index > 0 && tokens[sentences[index - 1].to - 1].kind === 'colon'
  return target?.base.rule === 'quote-then-cue' && !ledIn ? target : null
}

/** For each quotation the last that carries it on: itself where it ends in its paragraph. */
function lastPieces(quotations: readonly Quotation[]): readonly number[] {
  const last = quotations.map((_, i) => i)
  for (let i = last.length - 2; i >= 0; i--) if (quotations[i + 1].continues === i) last[i] = last[i + 1]
  return last
}

/** Und weiter: “…”: links before a colon are no words of the writer’s. */
function hasWords(tokens: readonly Token[], { from, to }: Sentence): boolean {
  let first = from
  while (first < to && (has(tokens[first], TAG.conjunction) || isAdverb(tokens[first]))) first++
  if (tokens[first]?.kind !== 'colon') first = from
  for (let i = first; i < to; i++) if (tokens[i].kind === 'word') return true
  return false
}

const grow = (base: DraftAttribution): Growing => ({
  base,
  content: [...base.content],
  quotations: [...base.quotations],
  until: base.sentence,
})

const settle = ({ base, content, quotations }: Growing): DraftAttribution => ({
  ...base,
  content: content.sort((a, b) => a[0] - b[0]),
  quotations,
})

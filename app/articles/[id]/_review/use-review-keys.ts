'use client'
import { type ClaimView, VERDICTS } from '@/lib/claims/model'
import { VERDICT_WORDS } from '@/lib/reports/words'
import { EARLIER_DRAFT, isEarlier } from './act'
import * as acts from './acts'
import { bestPlaces, isLinked } from './candidates'
import { nextUnchecked, step } from './filters'
import { changesNothing, type KeyAct, verdictOfAct } from './keymap'
import { markKeys } from './mark-keys'
import type { Mode, Review } from './review-context'
import { wordAt, wordStops } from './span-editing'
import { undoOf } from './undo'
import type { useActs } from './use-acts'
import { fetchArchive } from './use-archive'
import { fetchCandidates } from './use-candidates'
import { isReady, needsOf } from './verdict-needs'

interface Keys {
  readonly review: Review
  readonly turns: Pick<ReturnType<typeof useActs>, 'inTurn' | 'takeUndo'>
  /** whether that claim is still the one on the card, when a key's turn comes */
  readonly isCurrent: (claimId: string) => boolean
  readonly openKeys: () => void
}

/** What each key does. Those that act on a claim hold on to the one that was current when they were struck. */
export function reviewKeys({ review, turns, isCurrent, openKeys }: Keys): (act: KeyAct) => void {
  const { data, claim, list, all, fragment, perform, say, hear, select, setMode, mark, setMark, setAdding } =
    review
  const { may } = data

  const go = (id: string | null, none: string) => (id ? select(id) : say(none))
  const onClaim = (then: (now: ClaimView) => unknown) => {
    if (claim) void turns.inTurn(claim.id, then)
    else say('Choose a claim first: n goes to the first unchecked one.')
  }
  const open = (mode: Mode, allowed: boolean, who: string) => {
    if (!claim) return onClaim(() => null)
    if (allowed) setMode(mode)
    else say(`Claim ${claim.number}: ${who}`, 'problem')
  }

  const link = async (now: ClaimView) => {
    if (!may.correct) return say(`Claim ${now.number}: checkers and editors link evidence.`, 'problem')
    const found = await fetchCandidates({ claim: now, fragment, shelf: data.shelf })
    if (found.as !== 'found') return say(`Claim ${now.number}: the shelf could not be searched.`, 'problem')
    const best = bestPlaces(now, found.places, fragment)
    if ('none' in best) return say(`Claim ${now.number}: ${best.none}`, 'problem')
    return perform(acts.linkPlaces(now, best.places, fragment))
  }

  const linkFromArchive = async (now: ClaimView) => {
    if (!may.correct) return say(`Claim ${now.number}: checkers and editors link evidence.`, 'problem')
    const found = await fetchArchive({ claim: now, fragment, shelf: data.shelf })
    if (found.as !== 'found') return say(`Claim ${now.number}: the archive could not be searched.`, 'problem')
    const place = found.places.find((candidate) => !isLinked(now, candidate, fragment))
    return place
      ? perform(acts.linkFromArchive(now, place, fragment))
      : say(`Claim ${now.number}: nothing in the archive is like it`, 'problem')
  }

  const judge = (value: (typeof VERDICTS)[number]) => (now: ClaimView) => {
    const needs = needsOf(now, value, may, data.style)
    if (now.verdict?.value === value && now.verdict.by.memberId === data.me.memberId && now.stale === null)
      return say(`Claim ${now.number}: ${VERDICT_WORDS[value].toLowerCase()} is your verdict already`)
    if (isReady(needs)) return perform(acts.giveReadyVerdict(now, value, needs))
    const asks = needs.refused ?? `${VERDICT_WORDS[value].toLowerCase()} asks for more first`
    if (isCurrent(now.id)) {
      setMode({ as: 'verdict', value })
      hear(`Claim ${now.number}: ${asks}`)
    } else say(`Claim ${now.number}: ${asks}`, 'problem')
    return null
  }

  const approve = (now: ClaimView) => {
    if (!now.verdict) return say(`Claim ${now.number}: there is no verdict to approve yet`, 'problem')
    return perform(acts.approve(now, now.verdict.id))
  }

  const nameLikeliest = (now: ClaimView) => {
    if (!may.correct) return say(`Claim ${now.number}: checkers and editors name speakers.`, 'problem')
    if (now.cast) return say(`Claim ${now.number}: ${now.cast.name} is its speaker; s names another`)
    const [likeliest] = now.speakerCandidates
    return likeliest
      ? perform(acts.nameCandidate(now, likeliest.cast))
      : say(`Claim ${now.number}: nobody in the text is likely to have said it; s names somebody`)
  }

  const undo = (now: ClaimView) => {
    const back = turns.takeUndo(now.id) ?? undoOf(now, data.me.memberId)
    return back
      ? perform(acts.undo(now, back))
      : say(`Claim ${now.number}: there is nothing of yours to undo`)
  }

  const chooseWords = () => {
    if (!may.correct) return say('Checkers and editors add claims.', 'problem')
    if (mark) return setAdding(mark.span)
    const from = claim ? Math.max(...claim.content.map((span) => span[1])) : 0
    return setAdding(wordAt(from, wordStops(data.text)))
  }

  const nextMark = () => {
    const at = data.marks.findIndex((item) => item.span[0] === mark?.span[0])
    const round = [...data.marks.slice(at + 1), ...data.marks.slice(0, at + 1)]
    const next = round.find((item) => !item.decided)
    if (!next) say('Every pair of marks is a claim or set aside by a person.')
    if (next ?? round[0]) setMark(next ?? round[0])
  }
  const marks = markKeys(review)

  const does: Record<Exclude<KeyAct, `verdict${number}`>, () => unknown> = {
    next: () => go(step(list, all, claim?.id ?? null, 1), 'That is the last claim.'),
    previous: () => go(step(list, all, claim?.id ?? null, -1), 'That is the first claim.'),
    nextUnchecked: () =>
      go(nextUnchecked(list, all, data.claims, claim?.id ?? null), 'No claim here waits for a verdict.'),
    link: () => onClaim(link),
    archive: () => onClaim(linkFromArchive),
    approve: () => onClaim(approve),
    speaker: () => open({ as: 'speaker' }, may.correct, 'checkers and editors name speakers.'),
    likeliest: () => onClaim(nameLikeliest),
    span: () => open({ as: 'span' }, may.correct, 'checkers and editors move its ends.'),
    note: () =>
      may.comment ? setMode({ as: 'note' }) : say('Only people on this article write notes.', 'problem'),
    filter: () => document.getElementById('filter-status')?.focus(),
    undo: () => (mark ? marks.undoOnMark(mark) : onClaim(undo)),
    nextMark,
    addClaim: chooseWords,
    setAside: () =>
      mark
        ? setMode({ as: 'dismiss' })
        : open({ as: 'dismiss' }, may.correct, 'checkers and editors dismiss claims.'),
    turn: () => (mark ? marks.toClaim(mark) : onClaim(marks.toMarks)),
    keys: openKeys,
  }

  return (act) => {
    if (isEarlier(data) && !changesNothing(act)) return say(EARLIER_DRAFT, 'problem')
    const verdict = verdictOfAct(act)
    if (verdict !== null) onClaim(judge(VERDICTS[verdict]))
    else does[act as keyof typeof does]()
  }
}

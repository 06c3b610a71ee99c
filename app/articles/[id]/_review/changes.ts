import type { ClaimView } from '@/lib/claims/model'
import { VERDICT_WORDS } from '@/lib/reports/words'

const wordsOf = (claim: ClaimView) => claim.content.map((span) => span[2]).join(' … ')

/** What somebody else did to a claim between two looks at it, in sentences: one side of a conflict. */
export function changesBetween(seen: ClaimView, now: ClaimView): string[] {
  const changes: string[] = []
  const say = (changed: boolean, words: string) => {
    if (changed) changes.push(words)
  }
  const { verdict, waiver } = now
  say(wordsOf(seen) !== wordsOf(now), `Its words are now: ${wordsOf(now)}`)
  say(
    seen.cast?.id !== now.cast?.id,
    now.cast ? `Its speaker is now ${now.cast.name}.` : 'Its speaker is open.',
  )
  say(
    seen.state !== now.state,
    now.state === 'DISMISSED' ? `It was dismissed: ${now.reason}` : 'It was brought back.',
  )
  for (const item of now.evidence)
    say(
      !seen.evidence.some((e) => e.id === item.id),
      `${item.by.name} linked ${item.sourceTitle}, ${item.locator}.`,
    )
  for (const item of seen.evidence)
    say(!now.evidence.some((e) => e.id === item.id), `The link to ${item.sourceTitle} was taken away.`)
  if (verdict && verdict.id !== seen.verdict?.id) {
    const more = [verdict.proposedWords && `“${verdict.proposedWords}”`, verdict.reason].filter(Boolean)
    changes.push(
      `${verdict.by.name} gave the verdict ${[VERDICT_WORDS[verdict.value], ...more].join(': ')}.`.replace(
        /\.\.$/,
        '.',
      ),
    )
  }
  say(!verdict && seen.verdict !== null, 'The verdict was taken back.')
  const { approval } = verdict ?? { approval: null }
  say(approval !== null && approval.id !== seen.verdict?.approval?.id, `${approval?.name} approved it.`)
  say(
    verdict !== null && verdict.id === seen.verdict?.id && !approval && seen.verdict.approval !== null,
    'The approval was taken back.',
  )
  say(waiver !== null && waiver.id !== seen.waiver?.id, `${waiver?.name} waived it: ${waiver?.reason}`)
  say(waiver === null && seen.waiver !== null, 'The waiver was taken back.')
  say(
    seen.assignee?.memberId !== now.assignee?.memberId,
    now.assignee ? `${now.assignee.name} is on it.` : 'Nobody is on it any more.',
  )
  return changes
}

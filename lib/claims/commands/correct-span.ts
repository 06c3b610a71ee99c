import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { refused, stopIf } from '../../errors'
import { addVersion } from '../add-version'
import type { AnchoredSpan } from '../model'
import type { CorrectSpan } from '../model/inputs'
import { readRevisionText } from '../read-revision-text'
import { refreshFindings } from '../refresh-findings'
import { decideCorrection } from '../rules'
import { readSelection } from '../selection'
import { actOnClaim } from './act-on-claim'

/** A person says which words the claim is. Its kind and fragments follow from them; a verdict given before goes stale. */
export const correctSpan = (
  actor: Actor,
  input: z.output<typeof CorrectSpan>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, revisionId, subject }) => {
    stopIf(decideCorrection(standing))
    const { text, paragraphs } = await readRevisionText(tx, on, revisionId)
    const selection = readSelection(text, paragraphs, input.content)
    if (!selection) throw refused('Those words are not in this revision.')
    if (words(selection.content) === words(claim.content)) throw refused('Those are its words already.')
    const reason = `${actor.name} moved the ends of the claim.`
    await addVersion(tx, on, actor.memberId, revisionId, claim, {
      ...selection,
      rule: 'span-by-person',
      reason,
    })
    await refreshFindings(tx, on, [claim.id])
    return [
      {
        type: 'claim.span_corrected',
        subject,
        payload: { number: claim.number, from: words(claim.content), to: words(selection.content) },
      },
    ]
  })

const words = (content: readonly AnchoredSpan[]) => content.map((span) => span[2]).join(' … ')

'use client'
import { CardAlsoSaid } from './card-also-said'
import { CardArchive } from './card-archive'
import { CardCandidates } from './card-candidates'
import { CardEvidence } from './card-evidence'
import { CardHead } from './card-head'
import { CardHistory } from './card-history'
import { CardNotes } from './card-notes'
import { CardSaidWhere } from './card-said-where'
import { CardSpeaker } from './card-speaker'
import { CardWords } from './card-words'
import { useCurrent } from './review-context'
import { StyleSwitch } from './style-switch'
import { VerdictBar } from './verdict-bar'

/** Everything one decision needs: words and speaker above, the verdict below, what proves them between. */
export function ClaimCard() {
  const { claim, isBusy } = useCurrent()
  return (
    <article
      className="claim-card"
      aria-labelledby="claim-card-title"
      aria-busy={isBusy(claim.id) || undefined}
    >
      <div className="claim-card-top">
        <CardHead />
        <CardWords />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <section className="claim-card-middle" tabIndex={0} aria-label="Speaker, evidence and notes">
        <CardSpeaker />
        <CardEvidence />
        <CardSaidWhere />
        <StyleSwitch />
        <CardAlsoSaid />
        <CardCandidates />
        <CardArchive />
        <CardNotes claimId={claim.id} notes={claim.notes} />
        <CardHistory />
      </section>
      {claim.state === 'LIVE' && <VerdictBar />}
    </article>
  )
}

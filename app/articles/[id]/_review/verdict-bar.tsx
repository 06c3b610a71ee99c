'use client'
import { Button } from '@/app/_components/button'
import { Kbd } from '@/app/_components/kbd'
import { VERDICTS } from '@/lib/claims/model'
import { VERDICT_WORDS } from '@/lib/reports/words'
import { KEY_ACT_NAMES, keyLabel, keyOf, verdictOfAct } from './keymap'
import { useCurrent } from './review-context'
import { VerdictForm } from './verdict-form'
import { needsOf } from './verdict-needs'
import { VerdictStanding } from './verdict-standing'

const VERDICT_KEYS = KEY_ACT_NAMES.filter((act) => verdictOfAct(act) !== null)

/** The verdict, always in view: what stands, who signed, and what can be said. */
export function VerdictBar() {
  const { claim, data, mode } = useCurrent()
  const mayJudge = data.may.judge || data.may.judgeOnAuthor
  return (
    <section aria-labelledby="verdict-title" className="verdict-bar">
      <h3 id="verdict-title" className="sr-only">
        Verdict
      </h3>
      {claim.verdict && <VerdictStanding verdict={claim.verdict} />}
      {mode?.as === 'verdict' ? (
        <VerdictForm key={`${claim.id} ${mode.value}`} value={mode.value} />
      ) : (
        mayJudge && <VerdictChoice />
      )}
    </section>
  )
}

/** The eight verdicts with their keys; folded away once one stands, so that the evidence keeps the room. */
function VerdictChoice() {
  const { claim, data, keymap, runKey } = useCurrent()
  const buttons = (
    <div className="verdict-buttons">
      {VERDICTS.map((value, i) => {
        const { refused } = needsOf(claim, value, data.may, data.style)
        return (
          <Button
            key={value}
            size="small"
            look={claim.verdict?.value === value ? 'plain' : 'quiet'}
            // it still answers, saying why it is refused
            aria-disabled={refused !== null}
            title={refused ?? undefined}
            aria-pressed={claim.verdict?.value === value}
            className="justify-start text-left"
            onClick={() => runKey(VERDICT_KEYS[i])}
          >
            <Kbd>{keyLabel(keyOf(VERDICT_KEYS[i], keymap)) || '–'}</Kbd> {VERDICT_WORDS[value]}
          </Button>
        )
      })}
    </div>
  )
  if (!claim.verdict || claim.status === 'STALE') return buttons
  return (
    <details>
      <summary className="card-title min-h-6">Another verdict</summary>
      {buttons}
    </details>
  )
}

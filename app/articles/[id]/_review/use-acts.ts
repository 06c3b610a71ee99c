'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Outcome } from '@/lib/auth/form-action'
import type { ClaimView } from '@/lib/claims/model'
import { asSeen, type ReviewData } from '@/lib/claims/model/review'
import { NEWER_DRAFT } from '@/lib/errors'
import { type Act, EARLIER_DRAFT, isEarlier } from './act'
import type { Undo } from './undo'

/** Two people on one claim: what they saved, and what this person was about to do. */
export interface Conflict {
  readonly act: Act
  /** the claim as this person saw it */
  readonly seen: ClaimView
  /** told how it ended: whether the act was done after all */
  readonly settle: (done: boolean) => void
}

interface Options {
  readonly data: ReviewData
  readonly say: (words: string, tone?: 'done' | 'problem') => void
}

/** How long the page may take to come back with what an act changed before it is asked for again. */
const PATIENCE_MS = 2_000
/** After this the next act judges by what is there; the server still refuses what is out of date. */
const GIVE_UP_MS = 40_000

/**
 * Runs acts, one at a time a claim. The next act on a claim waits until the page shows what the one before did, so that it
 * judges what is there; acts name their claim and its version, so that no key ever hits another one.
 */
export function useActs({ data, say }: Options) {
  const router = useRouter()
  const latest = useRef(data)
  const running = useRef(new Map<string, Promise<unknown>>())
  const turns = useRef(new Map<string, Promise<unknown>>())
  const waiting = useRef<(() => void)[]>([])
  const undone = useRef(new Map<string, Undo[]>())
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set())
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [signedOut, setSignedOut] = useState(false)

  useEffect(() => {
    latest.current = data
    for (const look of waiting.current.splice(0)) look()
  }, [data])

  const claimNow = useCallback((id: string) => latest.current.claims.find((c) => c.id === id) ?? null, [])

  /** Resolves when the page shows the claim at that version, or later. */
  const shown = useCallback(
    (claimId: string, version: number) =>
      new Promise<void>((resolve) => {
        const late = window.setTimeout(() => router.refresh(), PATIENCE_MS)
        const last = window.setTimeout(resolve, GIVE_UP_MS)
        const look = () => {
          if ((claimNow(claimId)?.version ?? version) >= version) {
            window.clearTimeout(late)
            window.clearTimeout(last)
            resolve()
          } else waiting.current.push(look)
        }
        look()
      }),
    [claimNow, router],
  )

  /** The claim as it stands once nothing is under way on it; null when it is gone. */
  const quiet = useCallback(
    async (claimId: string) => {
      while (running.current.has(claimId)) await running.current.get(claimId)
      return claimNow(claimId)
    },
    [claimNow],
  )

  /** What keys ask of one claim is done in the order they were struck, each looking at what the one before left. */
  const inTurn = useCallback(
    (claimId: string, then: (claim: ClaimView) => unknown) => {
      const turn = (turns.current.get(claimId) ?? Promise.resolve()).then(async () => {
        const claim = await quiet(claimId)
        if (claim) await then(claim)
      })
      turns.current.set(
        claimId,
        turn.catch(() => null),
      )
      return turn
    },
    [quiet],
  )

  const perform = useCallback(
    async (act: Act): Promise<boolean> => {
      const claim = await quiet(act.claimId)
      if (!claim) return false
      if (isEarlier(latest.current)) {
        say(EARLIER_DRAFT, 'problem')
        return false
      }
      const sent = act.send(asSeen(claim)).catch(unreachable)
      setBusy((now) => new Set(now).add(claim.id))
      const untilShown = sent
        .then(async (outcome) => {
          if (outcome.ok) await shown(claim.id, outcome.result.version)
        })
        .catch(() => null)
        .finally(() => {
          running.current.delete(claim.id)
          setBusy((now) => new Set([...now].filter((id) => id !== claim.id)))
        })
      running.current.set(claim.id, untilShown)
      const outcome = await sent
      if (outcome.ok) {
        remember(undone.current, act, claim)
        say(`Claim ${claim.number}: ${act.done}`)
      } else if (outcome.code === 'SIGNED_OUT') setSignedOut(true)
      else if (outcome.code !== 'CONFLICT' || outcome.message === NEWER_DRAFT)
        say(`Claim ${claim.number}: ${outcome.message}`, 'problem')
      if (outcome.ok || outcome.code !== 'CONFLICT') return outcome.ok
      router.refresh()
      // the newest draft is drawn instead of this one: there is no other side to be shown
      if (outcome.message === NEWER_DRAFT) return false
      // whoever asked for the act learns how the person chose, so that what was typed stays just as long as it is needed
      return new Promise((settle) => setConflict({ act, seen: claim, settle }))
    },
    [quiet, say, shown, router],
  )

  return {
    perform,
    inTurn,
    busy,
    conflict,
    closeConflict: () => setConflict(null),
    signedOut,
    closeSignedOut: () => setSignedOut(false),
    tellSignedOut: () => setSignedOut(true),
    showNewest: () => router.refresh(),
    /** the newest thing to take back on a claim that the claim itself does not tell; it is taken off the list */
    takeUndo: (claimId: string) => undone.current.get(claimId)?.pop() ?? null,
  }
}

function remember(list: Map<string, Undo[]>, act: Act, before: ClaimView) {
  const undo = act.undo?.(before)
  if (undo) list.set(act.claimId, [...(list.get(act.claimId) ?? []), undo])
}

const unreachable = (error: unknown): Outcome<never> => {
  if (!(error instanceof TypeError)) throw error
  return {
    ok: false,
    code: 'INVALID',
    message: 'No connection. Nothing was saved; what you typed is still here. Try again.',
  }
}

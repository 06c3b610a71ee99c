'use client'
import { Button } from '@/app/_components/button'
import { Kbd } from '@/app/_components/kbd'
import { Time } from '@/app/_components/time'
import * as acts from './acts'
import { CardLights } from './card-lights'
import { CardTelling } from './card-telling'
import { keyLabel, keyOf } from './keymap'
import { initials } from './marks'
import { RegistryLink } from './registry-link'
import { useCurrent } from './review-context'
import { SpeakerCandidates } from './speaker-candidates'
import { SpeakerForm } from './speaker-form'

/** Who says it, and why the machine, or a person, thinks so; the words that persuaded it are lit in the galley. */
export function CardSpeaker() {
  const { claim, data, mode, setMode, perform, keymap } = useCurrent()
  const { cast } = claim
  const about = cast && [cast.title, cast.affiliation].filter(Boolean).join(', ')
  if (mode?.as === 'speaker')
    return (
      <SpeakerForm
        key={claim.id}
        cast={data.cast}
        current={cast?.id ?? null}
        submit="Name as the speaker"
        onCancel={() => setMode(null)}
        onSubmit={(choice) => perform(acts.nameSpeaker(claim, choice))}
      />
    )
  return (
    <section aria-label="Speaker">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <span
          aria-hidden
          className="bg-shade flex size-8 shrink-0 items-center justify-center rounded-full text-xs font-semibold"
        >
          {cast ? initials(cast.name) : '?'}
        </span>
        <p className="min-w-0 flex-[1_1_9rem] leading-snug">
          <b>{cast ? cast.name : 'Nobody is named as its speaker'}</b>
          {about && <span className="text-quiet"> · {about}</span>}
          {cast?.speaker && cast.speaker.name !== cast.name && (
            <span className="text-quiet"> · in the registry as {cast.speaker.name}</span>
          )}
        </p>
        {data.may.correct && cast && cast.kind !== 'UNNAMED' && <RegistryLink key={cast.id} cast={cast} />}
        {data.may.correct && (
          <Button size="small" look="quiet" onClick={() => setMode({ as: 'speaker' })}>
            Change <Kbd>{keyLabel(keyOf('speaker', keymap))}</Kbd>
          </Button>
        )}
      </div>
      <p className="text-quiet mt-1 text-sm">
        {claim.reason}{' '}
        {claim.versionBy === 'MACHINE' ? (
          <>Rule: {claim.rule}.</>
        ) : (
          <Time at={claim.versionBy.at} timeZone={data.article.timeZone} />
        )}
      </p>
      <SpeakerCandidates />
      <CardLights />
      <CardTelling />
    </section>
  )
}

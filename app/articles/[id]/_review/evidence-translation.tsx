'use client'
import { Undo2 } from 'lucide-react'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import { Time } from '@/app/_components/time'
import type { EvidenceView } from '@/lib/claims/model'
import { checkerWords } from '@/lib/reports/words'
import * as acts from './acts'
import { useCurrent } from './review-context'
import { useDraft } from './use-draft'

/** A passage in another language beside the print, who translated it, and the signature that somebody compared the two. */
export function EvidenceTranslation({ item }: { item: EvidenceView }) {
  return (
    <>
      <dl className="my-1 grid gap-x-4 gap-y-2 sm:grid-cols-2">
        <Side name="As printed" words={item.printed} />
        <Side name="As said, in another language" words={item.words ?? ''} />
      </dl>
      {item.translation ? <Signed item={item} translation={item.translation} /> : <SignForm item={item} />}
    </>
  )
}

const Side = ({ name, words }: { name: string; words: string }) => (
  <div className="min-w-0">
    <dt className="text-quiet text-sm">{name}</dt>
    <dd className="font-serif whitespace-pre-line" dir="auto">
      {words}
    </dd>
  </div>
)

interface SignedProps {
  readonly item: EvidenceView
  readonly translation: NonNullable<EvidenceView['translation']>
}

function Signed({ item, translation: { translator, by } }: SignedProps) {
  const { claim, data, perform } = useCurrent()
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm">
      <p>
        Translated by <b>{translator}</b>; checked by <b>{checkerWords(translator, by.name)}</b>,{' '}
        <Time at={by.at} timeZone={data.article.timeZone} />
      </p>
      {by.memberId === data.me.memberId && (
        <Button
          size="small"
          look="quiet"
          onClick={() => void perform(acts.signTranslation(claim, item.id, null))}
        >
          <Undo2 aria-hidden /> Take back
        </Button>
      )}
    </div>
  )
}

function SignForm({ item }: { item: EvidenceView }) {
  const { claim, data, perform } = useCurrent()
  const [translator, setTranslator, clear] = useDraft(`translator.${item.id}`)
  if (!data.may.judge || claim.state !== 'LIVE')
    return (
      <p className="text-fix text-sm font-semibold">Nobody has signed that the translation was checked.</p>
    )
  return (
    <form
      data-own-keys
      className="grid gap-2"
      onSubmit={async (event) => {
        event.preventDefault()
        const name = translator.trim()
        if (name && (await perform(acts.signTranslation(claim, item.id, name)))) clear()
      }}
    >
      <TextField
        label="Who translated it"
        required
        maxLength={200}
        value={translator}
        onChange={(event) => setTranslator(event.target.value)}
      />
      <Button type="submit" size="small" className="justify-self-start">
        Sign that the translation was checked
      </Button>
    </form>
  )
}

'use client'
import { Button } from '@/app/_components/button'
import { Select } from '@/app/_components/select'
import { useAct } from '@/app/_components/use-act'
import { chooseStyle } from '../_style/actions'
import { useReview } from './review-context'

/** By which house style the differences are looked at; looking by another changes nothing of the article. */
export function StyleSwitch() {
  const { data, lens, setLens, say } = useReview()
  const { style, styles, may, article } = data
  const choosing = useAct(chooseStyle)
  const choose = async (styleId: string | null, done: string) => {
    const answer = await choosing.act({ articleId: article.id, styleId })
    say(answer.ok ? done : answer.message, answer.ok ? 'done' : 'problem')
  }
  const differs = lens.id !== style.id
  return (
    <section aria-label="House style" className="grid gap-1.5">
      <Select
        label="Differences judged by"
        value={lens.id}
        onChange={(event) => setLens(event.target.value)}
        options={styles.map(({ id, name, version }) => ({
          value: id,
          text: `${name} (version ${version})${id === style.id ? ', rules here' : ''}`,
        }))}
      />
      {differs && (
        <p className="text-quiet text-sm">Only looked at: {style.name} still rules this article.</p>
      )}
      {may.signOff && (differs || style.isOwn) && (
        <div className="flex flex-wrap gap-2">
          {differs && (
            <Button
              size="small"
              busy={choosing.busy}
              onClick={() => void choose(lens.id, `${lens.name} rules this article`)}
            >
              Let {lens.name} rule this article
            </Button>
          )}
          {style.isOwn && (
            <Button
              size="small"
              look="quiet"
              busy={choosing.busy}
              onClick={() => void choose(null, 'The article follows the newsroom’s style')}
            >
              Follow the newsroom’s style
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

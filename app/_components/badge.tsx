import type { ReactNode } from 'react'

const TONES = {
  plain: 'text-ink',
  quiet: 'text-quiet',
  accent: 'text-accent',
  good: 'text-good',
  fix: 'text-fix',
  bad: 'text-bad',
  author: 'text-author',
} as const

export type Tone = keyof typeof TONES

interface Props {
  readonly tone?: Tone
  /** stands in a small box beside the words, so that the tone is never colour alone */
  readonly letter?: ReactNode
  readonly children: ReactNode
}

/** Words with their letter, in a tone. */
export const Badge = ({ tone = 'plain', letter, children }: Props) => (
  <span className={`inline-flex items-baseline gap-1.5 font-semibold ${TONES[tone]}`}>
    {letter && (
      <span
        aria-hidden
        className="min-w-[1.6em] rounded-[3px] border-[1.5px] border-current px-[0.35em] text-center text-xs whitespace-nowrap"
      >
        {letter}
      </span>
    )}
    <span>{children}</span>
  </span>
)

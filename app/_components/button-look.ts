const LOOKS = {
  /** the one act a screen is for */
  primary: 'bg-accent text-on-accent border-transparent font-semibold hover:bg-accent-strong',
  plain: 'bg-sheet text-ink border-edge font-medium hover:bg-wash',
  quiet: 'text-ink border-transparent font-medium hover:bg-shade',
  danger: 'bg-sheet text-bad border-bad font-medium hover:bg-bad-wash',
} as const

const SIZES = {
  small: 'min-h-7 px-2.5 text-sm gap-1.5 [&_svg]:size-3.5',
  normal: 'min-h-9 px-3.5 gap-2 [&_svg]:size-4',
  square: 'size-8 justify-center [&_svg]:size-4',
} as const

export interface ButtonLook {
  readonly look?: keyof typeof LOOKS
  readonly size?: keyof typeof SIZES
}

/** The classes of a button, for whatever element does a button's work. */
export const buttonLook = ({ look = 'plain', size = 'normal' }: ButtonLook = {}): string =>
  `inline-flex items-center justify-center rounded-md border no-underline transition-colors disabled:opacity-60 disabled:pointer-events-none aria-disabled:opacity-60 [&_svg]:shrink-0 ${LOOKS[look]} ${SIZES[size]}`

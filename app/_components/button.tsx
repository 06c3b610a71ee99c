import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from './button-look'

interface Props extends ComponentProps<'button'>, ButtonLook {
  /** at work: it turns, says so, and cannot be pressed again, but keeps the focus */
  readonly busy?: boolean
}

export function Button({
  look,
  size,
  busy,
  className = '',
  type = 'button',
  children,
  onClick,
  ...rest
}: Props) {
  return (
    <button
      type={busy && type === 'submit' ? 'button' : type}
      className={`${buttonLook({ look, size })} ${className}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      {...rest}
    >
      {busy && <LoaderCircle aria-hidden className="animate-spin" />}
      {children}
    </button>
  )
}

import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonLook } from './button-look'

interface Props extends Omit<ComponentProps<'button'>, 'children'>, Pick<ButtonLook, 'look'> {
  /** what it does, for those who do not see the icon and as its tip */
  readonly label: string
  readonly children: ReactNode
}

export const IconButton = ({ label, look = 'quiet', className = '', children, ...rest }: Props) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    className={`${buttonLook({ look, size: 'square' })} ${className}`}
    {...rest}
  >
    {children}
  </button>
)

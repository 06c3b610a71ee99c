import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from './button-look'
import { Link } from './link'
import { LinkPending } from './link-pending'

type Props = ComponentProps<typeof Link> & ButtonLook

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = ({ look, size, className = '', children, ...rest }: Props) => (
  <Link className={`${buttonLook({ look, size })} ${className}`} {...rest}>
    {children}
    <LinkPending />
  </Link>
)
